import type { Field, FieldAccess } from 'payload'
import { daysAfter } from './days.ts'
import { say } from './say.ts'

/** Long enough for a contract, short enough that somebody looks at it again. */
const longest = 731

const nobody: FieldAccess = () => false
const writtenByNobody = { create: nobody, update: nobody }
const asDay = { displayFormat: 'dd.MM.yyyy' }

/** What a client has of its key. Only the routes of this plugin write it. */
export const keyFields: readonly Field[] = [
  {
    name: 'expires',
    type: 'date',
    label: { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'Valid through' },
    defaultValue: () => daysAfter(new Date(), 365).toISOString(),
    // Not `required`, which the database would ask of clients from before keys had an end.
    validate: (value, { req }) => {
      const latest = daysAfter(new Date(), longest)
      if (value && new Date(value) <= latest) return true
      return say(req, {
        nb: 'Velg en dag innen to år. Den kan flyttes siden.',
        nn: 'Vel ein dag innan to år. Han kan flyttast seinare.',
        en: 'Choose a day within two years. It can be moved later.',
      })
    },
    admin: { date: asDay, position: 'sidebar' },
  },
  {
    name: 'keyEnding',
    type: 'text',
    label: { nb: 'Nøkkelen slutter på', nn: 'Nøkkelen sluttar på', en: 'The key ends in' },
    access: writtenByNobody,
    admin: {
      disableBulkEdit: true,
      components: { Field: '/plugins/api-keys/admin/index.ts#KeyPanel' },
    },
  },
  {
    name: 'keyMadeAt',
    type: 'date',
    label: { nb: 'Nøkkelen laget', nn: 'Nøkkelen laga', en: 'Key made' },
    access: writtenByNobody,
    admin: { date: asDay, disableBulkEdit: true, hidden: true },
  },
  {
    name: 'lastUsed',
    type: 'date',
    label: { nb: 'Nøkkelen sist brukt', nn: 'Nøkkelen sist brukt', en: 'Key last used' },
    access: writtenByNobody,
    admin: { date: asDay, disableBulkEdit: true, readOnly: true, position: 'sidebar' },
  },
  {
    name: 'keyDigest',
    type: 'text',
    index: true,
    hidden: true,
    access: { ...writtenByNobody, read: nobody },
    admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
]
