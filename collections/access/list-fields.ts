import type { Field } from 'payload'

type Named = Readonly<{ path: string; field: Field }>

/** Every field with a name, at every depth, by its dotted path. Blocks count under their own name. */
export function listFields(fields: readonly Field[], prefix = ''): Named[] {
  return fields.flatMap((field): Named[] => {
    const name = 'name' in field && typeof field.name === 'string' ? field.name : null
    const path = `${prefix}${name ?? ''}`
    const inner = name === null ? prefix : `${path}.`
    return [...(name === null ? [] : [{ path, field }]), ...listInside(field, inner)]
  })
}

function listInside(field: Field, prefix: string): Named[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      listFields(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix),
    )
  }
  if (field.type === 'blocks') {
    return field.blocks.flatMap((block) => listFields(block.fields, `${prefix}${block.slug}.`))
  }
  return 'fields' in field ? listFields(field.fields, prefix) : []
}
