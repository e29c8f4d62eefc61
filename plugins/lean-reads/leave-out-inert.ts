import type { Field, Tab } from 'payload'

type Reading = Readonly<{
  /** Whether texts are read in every language at once, so that there is none to choose. */
  inAllLanguages?: boolean
  /** Fields whose language is chosen elsewhere. */
  chosen?: ReadonlySet<Field>
}>

/**
 * The fields that have something to be done when a document is read: a hook, a check of access, a
 * language to choose, a relation to follow, a value to fill in or to hide. The others are left out,
 * and leave a hole: Payload skips it, and whoever stands after it keeps the place that Payload tells
 * hooks of.
 */
export function leaveOutInert(fields: readonly Field[], reading: Reading = {}): Field[] {
  const left: Field[] = []
  left.length = fields.length
  fields.forEach((field, index) => {
    const lean = isContainer(field)
      ? emptied(field, reading)
      : isInert(field, reading)
        ? null
        : field
    if (lean !== null) left[index] = lean
  })
  return left
}

type Container = Extract<Field, { type: 'row' | 'collapsible' | 'group' | 'array' | 'tabs' }>

const isContainer = (field: Field): field is Container =>
  ['row', 'collapsible', 'group', 'array', 'tabs'].includes(field.type)

/** What holds fields, with those that have something to be done. Null where nothing is left of it. */
function emptied(field: Container, reading: Reading): Field | null {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map(
      (tab): Tab => ({ ...tab, fields: leaveOutInert(tab.fields, reading) }),
    )
    return { ...field, tabs }
  }
  const fields = leaveOutInert(field.fields, reading)
  // Groups and lists with a name are made where there are none, whatever they hold.
  const hasName = 'name' in field && field.name !== undefined
  if (!hasName && fields.every((each) => each === undefined)) return null
  return { ...field, fields } as Field
}

const plainKinds = new Set<Field['type']>([
  ...(['text', 'textarea', 'email', 'number', 'checkbox', 'select', 'radio'] as const),
  ...(['date', 'code', 'json', 'ui'] as const),
])

/** Whether Payload leaves what is stored in the field as it is, for everybody. */
export function isInert(field: Field, { inAllLanguages = false, chosen }: Reading): boolean {
  if (!plainKinds.has(field.type)) return false
  if (field.type === 'ui') return true
  const isTouched =
    (!inAllLanguages && 'localized' in field && field.localized && !chosen?.has(field)) ||
    ('hidden' in field && field.hidden) ||
    ('virtual' in field && field.virtual) ||
    ('defaultValue' in field && field.defaultValue !== undefined) ||
    ('access' in field && field.access?.read) ||
    ('hooks' in field && field.hooks?.afterRead?.length)
  return !isTouched
}
