import type { Collection, Field, Tab } from 'payload'
import { leaveOutInert } from './leave-out-inert.ts'

const known = new WeakMap<Collection, Map<string, Collection>>()

type Wanted = Readonly<{ names: readonly string[]; inAllLanguages: boolean }>

/** The collection as reads of these fields need it; all else of it is the same. */
export function selectedCollection(collection: Collection, wanted: Wanted): Collection {
  const own = known.get(collection) ?? new Map<string, Collection>()
  known.set(collection, own)
  const key = JSON.stringify([wanted.names.toSorted(), wanted.inAllLanguages])
  const made = own.get(key) ?? make(collection, wanted)
  own.set(key, made)
  return made
}

function make(collection: Collection, { names, inAllLanguages }: Wanted): Collection {
  const { config } = collection
  const fields = leaveOutInert(leaveOutOthers(config.fields, new Set(names)), { inAllLanguages })
  return { ...collection, config: { ...config, fields } }
}

/** The fields of these names, and what they lie in; the others leave a hole, as those without effect do. */
function leaveOutOthers(fields: readonly Field[], names: ReadonlySet<string>): Field[] {
  const left: Field[] = []
  left.length = fields.length
  fields.forEach((field, index) => {
    if (field.type === 'tabs') {
      left[index] = { ...field, tabs: field.tabs.map((tab) => ofTab(tab, names)) }
    } else if ('name' in field && field.name !== undefined) {
      if (names.has(field.name)) left[index] = field
    } else if ('fields' in field) {
      left[index] = { ...field, fields: leaveOutOthers(field.fields, names) } as Field
    }
  })
  return left
}

function ofTab(tab: Tab, names: ReadonlySet<string>): Tab {
  if (!('name' in tab) || tab.name === undefined) {
    return { ...tab, fields: leaveOutOthers(tab.fields, names) }
  }
  return names.has(tab.name) ? tab : { ...tab, fields: [] }
}
