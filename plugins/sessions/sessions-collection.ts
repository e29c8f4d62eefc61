import type { CollectionConfig, FieldAccess, PayloadRequest, TextField } from 'payload'
import { sessionIdOf } from './session-key.ts'

export const SESSIONS = 'sessions'

export type SessionsPluginOptions = Readonly<{
  /** Who may see and end which sessions. Nobody makes or changes one by hand. */
  access: NonNullable<CollectionConfig['access']>
  /** Where a request came from; null for code of our own. */
  addressOf: (req: PayloadRequest) => string | null
}>

/** A session as it is stored. */
export type StoredSession = Readonly<{
  id: string | number
  /** The collection and id of the account. Text, so that no account is held or changed by its sessions. */
  kind: string
  user: string
  startedAt: string
  expiresAt: string
  address?: string | null
  browser?: string | null
  /** A hash of the secret in the token. */
  key: string
  /** Which password the account had. */
  mark: string
}>

/** Who is signed in where: read and ended as the matrix says, written by the plugin. */
export function sessionsCollection({ access }: SessionsPluginOptions): CollectionConfig {
  return {
    slug: SESSIONS,
    labels: {
      singular: { nb: 'Innlogging', nn: 'Innlogging', en: 'Session' },
      plural: { nb: 'Innlogginger', nn: 'Innloggingar', en: 'Sessions' },
    },
    access,
    // People see them on the page of the account.
    admin: { hidden: true },
    graphQL: false,
    disableDuplicate: true,
    lockDocuments: false,
    timestamps: false,
    defaultSort: '-startedAt',
    fields: [
      { name: 'kind', type: 'text', required: true, label: { nb: 'Slag', nn: 'Slag', en: 'Kind' } },
      {
        name: 'user',
        type: 'text',
        required: true,
        index: true,
        label: { nb: 'Konto', nn: 'Konto', en: 'Account' },
      },
      {
        name: 'startedAt',
        type: 'date',
        required: true,
        label: { nb: 'Logget inn', nn: 'Logga inn', en: 'Since' },
      },
      {
        name: 'expiresAt',
        type: 'date',
        required: true,
        index: true,
        label: { nb: 'Varer til', nn: 'Varer til', en: 'Lasts until' },
      },
      { name: 'address', type: 'text', label: { nb: 'Adresse', nn: 'Adresse', en: 'Address' } },
      { name: 'browser', type: 'text', label: { nb: 'Nettleser', nn: 'Nettlesar', en: 'Browser' } },
      {
        name: 'isCurrent',
        type: 'checkbox',
        virtual: true,
        label: { nb: 'Denne', nn: 'Denne', en: 'This one' },
        hooks: { afterRead: [({ data, req }) => data?.id === sessionIdOf(req.user)] },
      },
      secret({ name: 'key', type: 'text', required: true, unique: true, index: true }),
      secret({ name: 'mark', type: 'text', required: true }),
    ],
  }
}

const nobody: FieldAccess = () => false

/** What no door tells anybody. */
const secret = (field: TextField): TextField => ({
  ...field,
  hidden: true,
  access: { create: nobody, read: nobody, update: nobody },
})
