import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter } from 'payload'

/** A column as Drizzle knows it, reduced to how its stored values are read. */
type Column = Readonly<{
  columnType?: string
  mapFromDriverValue?: (value: unknown) => unknown
}>

/** One value of a row that Drizzle asks SQLite for: a column, or related rows as a list in JSON. */
export type Selected = Readonly<{
  /** What Drizzle calls it in the object it makes of the row. */
  tsKey: string
  field: Column & Readonly<{ decoder?: Column; sql?: Readonly<{ decoder?: Column }> }>
  isJson: boolean
  selection: readonly Selected[]
}>

export type Statement = Readonly<{ sql: string; params: readonly unknown[] }>

type Executed = Readonly<{
  all: () => Promise<unknown>
  values: () => Promise<unknown>
  get: () => Promise<unknown>
  execute: () => Promise<unknown>
}>

type Session = object

type RelationalQuery = Readonly<{
  /** Not part of Drizzle's public types; test/unit/versions.test.ts holds the version it was read in. */
  _toSQL: () => Readonly<{
    query: Readonly<{ selection: readonly Selected[] }>
    builtQuery: Statement
  }>
}>

/** The part of a Drizzle database that Payload's reads use. */
export type Drizzle = Readonly<{
  session: Session
  query: Readonly<Record<string, Readonly<{ findMany: (config: unknown) => RelationalQuery }>>>
}>

/** Payload's SQLite adapter, as far as reads need it. */
export type SqliteAdapter = BaseDatabaseAdapter & {
  drizzle: Drizzle
  /** The databases of the transactions under way, by id. */
  sessions: Record<string, unknown>
  /** How Payload writes rows; they come back as they are stored. */
  insert: (asked: Readonly<{ tableName: string }>) => Promise<readonly Readonly<{ id?: unknown }>[]>
  execute: (asked: Readonly<{ sql: SQL }>) => unknown
}

export type { Executed }
