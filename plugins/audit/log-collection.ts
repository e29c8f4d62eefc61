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
import { actionLabels, type Label, tellInList } from './texts/index.ts'

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
      singular: { nb: 'Hendelse', nn: 'Hending', en: 'Event' },
      plural: { nb: 'Revisjonslogg', nn: 'Revisjonslogg', en: 'Audit log' },
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
        nn: 'Kven som gjorde kva, og når. Loggen kan lesast og hentast ut, men ikkje endrast. Filtrer på brukar, dokument, kommune eller tid.',
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
    label: { nb: 'Hendelse', nn: 'Hending', en: 'Event' },
    hooks: { afterRead: [tellInList] },
    custom: { looksAt: sentenceLooksAt },
  },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { nb: 'Tidspunkt', nn: 'Tidspunkt', en: 'At' },
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    label: { nb: 'Handling', nn: 'Handling', en: 'Action' },
    options: actions.map((value) => ({ value, label: actionLabels[value] })),
  },
  text('actorName', { nb: 'Navn', nn: 'Namn', en: 'Name' }),
  { ...text('actorId', { nb: 'Bruker (id)', nn: 'Brukar (id)', en: 'User (id)' }), index: true },
  text('actorCollection', { nb: 'Slags konto', nn: 'Slags konto', en: 'Kind of account' }),
  text('actorRoles', { nb: 'Roller da', nn: 'Roller då', en: 'Roles then' }),
  { ...text('subject', { nb: 'Samling', nn: 'Samling', en: 'Collection' }), index: true },
  text('documentTitle', { nb: 'Dokument', nn: 'Dokument', en: 'Document' }),
  text('documentKey', { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' }),
  {
    ...text('documentId', { nb: 'Dokument (id)', nn: 'Dokument (id)', en: 'Document (id)' }),
    index: true,
  },
  {
    name: 'changes',
    type: 'json',
    label: { nb: 'Felt som ble endret', nn: 'Felt som vart endra', en: 'Fields that changed' },
    // The admin's editor for JSON is fetched from elsewhere, which our pages may not do; the sentence names the fields.
    admin: { hidden: true },
  },
  // One text and not a list: SQLite keeps lists in a table of their own, which it reads from end to end for every row.
  {
    ...text('concerns', {
      nb: 'Gjelder kommune (id)',
      nn: 'Gjeld kommune (id)',
      en: 'Concerns municipality (id)',
    }),
    hooks: { afterRead: [shown] },
    custom: { looksAt: [] },
  },
  { name: 'status', type: 'number', label: { nb: 'Svarkode', nn: 'Svarkode', en: 'Status' } },
  {
    name: 'times',
    type: 'number',
    label: { nb: 'Antall ganger', nn: 'Kor mange gonger', en: 'Times' },
  },
  text('door', { nb: 'Dør', nn: 'Dør', en: 'Door' }),
  {
    ...text('address', { nb: 'Adresse', nn: 'Adresse', en: 'Address' }),
    access: { read: seesSender },
  },
  { ...text('agent', { nb: 'Program', nn: 'Program', en: 'Agent' }), access: { read: seesSender } },
  text('requestId', { nb: 'Forespørsel', nn: 'Førespurnad', en: 'Request' }),
  {
    name: 'sequence',
    type: 'number',
    unique: true,
    index: true,
    label: { nb: 'Nummer i kjeden', nn: 'Nummer i kjeda', en: 'Number in the chain' },
  },
  {
    ...text('hash', { nb: 'Kjedeforsegling', nn: 'Kjedeforsegling', en: 'Hash' }),
    access: { read: seesSender },
  },
  { ...text('entry'), hidden: true, index: true, access: { read: nobody } },
  { ...text('previous'), hidden: true, access: { read: nobody } },
  { ...text('signature'), hidden: true, access: { read: nobody } },
]

/** What the sentence is made of. */
const sentenceLooksAt = [
  'action',
  'actorName',
  'actorId',
  'actorCollection',
  'subject',
  'documentTitle',
  'documentKey',
  'documentId',
  'changes',
  'times',
  'door',
]

const nobody: FieldAccess = () => false

function text(name: string, label?: Label): TextField {
  return { name, type: 'text', ...(label ? { label } : {}) }
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
