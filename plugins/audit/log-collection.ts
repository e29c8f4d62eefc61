import {
  APIError,
  type CollectionConfig,
  type Endpoint,
  type Field,
  type FieldAccess,
  type FieldHook,
  type TextField,
} from 'payload'
import { refuseAskingForOthers, showConcerned } from './concerned.ts'
import { actions } from './entries/index.ts'
import type { AuditPluginOptions } from './options.ts'
import { actionLabels, tellInList } from './texts/index.ts'

export const LOG = 'audit-log'
export const STANDINGS = 'audit-standings'

/** The log as people read it. Only the plugin writes, past all of this and straight to the database. */
export function logCollection(
  { access, concernsSeenBy, group, seesSender }: AuditPluginOptions,
  endpoints: Omit<Endpoint, 'root'>[],
): CollectionConfig {
  return {
    slug: LOG,
    labels: {
      singular: { nb: 'Hendelse', en: 'Event' },
      plural: { nb: 'Revisjonslogg', en: 'Audit log' },
    },
    access: {
      create: (args) => access.create(args) === true,
      read: access.read as NonNullable<CollectionConfig['access']>['read'],
      update: (args) => access.update(args) === true,
      delete: (args) => access.delete(args) === true,
      readVersions: () => false,
    },
    admin: {
      useAsTitle: 'at',
      defaultColumns: ['sentence', 'at', 'actorName', 'action', 'subject'],
      listSearchableFields: ['actorName', 'documentTitle', 'documentKey'],
      description: {
        nb: 'Hvem som gjorde hva, og når. Loggen kan leses og hentes ut, men ikke endres. Filtrer på bruker, dokument, kommune eller tid.',
        en: 'Who did what, and when. The log can be read and exported, and not changed. Filter by user, document, municipality or time.',
      },
      ...(group ? { group: { ...group } } : {}),
    },
    defaultSort: '-at',
    disableDuplicate: true,
    disableBulkEdit: true,
    lockDocuments: false,
    timestamps: false,
    graphQL: { singularName: 'AuditEvent', pluralName: 'AuditEvents', disableMutations: true },
    endpoints,
    hooks: {
      beforeOperation: [refuseAskingForOthers(concernsSeenBy)],
      beforeChange: [refuse],
      beforeDelete: [refuse],
    },
    fields: fields(seesSender, showConcerned(concernsSeenBy)),
  }
}

/** Trusted code of ours goes past access rules; it does not go past this. */
const refuse = () => {
  throw new APIError(
    'The audit log is written by the server only.',
    403,
    { code: 'read-only' },
    true,
  )
}

const fields = (seesSender: FieldAccess, shown: FieldHook): Field[] => [
  {
    name: 'sentence',
    type: 'text',
    virtual: true,
    label: { nb: 'Hendelse', en: 'Event' },
    hooks: { afterRead: [tellInList] },
  },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { nb: 'Tidspunkt', en: 'At' },
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    label: { nb: 'Handling', en: 'Action' },
    options: actions.map((value) => ({ value, label: actionLabels[value] })),
  },
  text('actorName', 'Navn', 'Name'),
  { ...text('actorId', 'Bruker (id)', 'User (id)'), index: true },
  text('actorCollection', 'Slags konto', 'Kind of account'),
  text('actorRoles', 'Roller da', 'Roles then'),
  { ...text('subject', 'Samling', 'Collection'), index: true },
  text('documentTitle', 'Dokument', 'Document'),
  text('documentKey', 'Nøkkel', 'Key'),
  { ...text('documentId', 'Dokument (id)', 'Document (id)'), index: true },
  {
    name: 'changes',
    type: 'json',
    label: { nb: 'Felt som ble endret', en: 'Fields that changed' },
    // The admin's editor for JSON is fetched from elsewhere, which our pages may not do; the sentence names the fields.
    admin: { hidden: true },
  },
  // One text and not a list: SQLite keeps lists in a table of their own, which it reads from end to end for every row.
  {
    ...text('concerns', 'Gjelder kommune (id)', 'Concerns municipality (id)'),
    hooks: { afterRead: [shown] },
  },
  { name: 'status', type: 'number', label: { nb: 'Svarkode', en: 'Status' } },
  { name: 'times', type: 'number', label: { nb: 'Antall ganger', en: 'Times' } },
  text('door', 'Dør', 'Door'),
  { ...text('address', 'Adresse', 'Address'), access: { read: seesSender } },
  { ...text('agent', 'Program', 'Agent'), access: { read: seesSender } },
  text('requestId', 'Forespørsel', 'Request'),
  {
    name: 'sequence',
    type: 'number',
    unique: true,
    index: true,
    label: { nb: 'Nummer i kjeden', en: 'Number in the chain' },
  },
  { ...text('hash', 'Kjedeforsegling', 'Hash'), access: { read: seesSender } },
  { ...text('entry', '', ''), hidden: true, index: true, access: { read: nobody } },
  { ...text('previous', '', ''), hidden: true, access: { read: nobody } },
  { ...text('signature', '', ''), hidden: true, access: { read: nobody } },
]

const nobody: FieldAccess = () => false

function text(name: string, nb: string, en: string): TextField {
  return { name, type: 'text', label: { nb, en } } as TextField
}

const closed = () => false

/** Where the chain begins and ends, signed: what is missing at either end shows. No door leads here. */
export const standingsCollection: CollectionConfig = {
  slug: STANDINGS,
  access: {
    create: closed,
    read: closed,
    update: closed,
    delete: closed,
    readVersions: closed,
    unlock: closed,
    admin: closed,
  },
  admin: { hidden: true },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true },
    { name: 'voucher', type: 'text', required: true },
  ],
}
