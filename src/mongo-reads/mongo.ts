import type { BaseDatabaseAdapter } from 'payload'

/** A document as it is stored, and what is made of it. */
export type Document = Record<string, unknown>

/** What MongoDB is asked for, as the driver writes it. */
export type Filter = Readonly<Record<string, unknown>>

/** MongoDB's own kind of id. Mongoose brings the class, and is not ours to import. */
export type ObjectId = Readonly<{ _bsontype: 'ObjectId'; toHexString: () => string }>

export const isObjectId = (value: unknown): value is ObjectId =>
  typeof value === 'object' &&
  value !== null &&
  '_bsontype' in value &&
  value._bsontype === 'ObjectId'

/** Answers with documents as MongoDB sends them, where `raw` is asked for. */
type Cursor = { toArray: () => Promise<Uint8Array[]> }

export type FindOptions = Readonly<{
  projection?: Filter
  sort?: Sort
  skip?: number
  limit?: number
  singleBatch?: boolean
  raw: true
}>

/** As Mongoose writes it: names and directions, in their order. */
export type Sort = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>

/** The driver's collection; Mongoose lets questions wait there until it is connected. */
type NativeCollection = {
  collectionName: string
  find: (filter: Filter, options: FindOptions) => Cursor
  aggregate: (stages: readonly object[], options: Readonly<{ raw: true }>) => Cursor
  estimatedDocumentCount: () => Promise<number>
}

/** A Mongoose model, as far as reads need it. */
export type Model = {
  collection: NativeCollection
  base: { Types: { ObjectId: new (bytes: Uint8Array) => ObjectId } }
}

/** Payload's MongoDB adapter, as far as reads need it. */
export type MongoAdapter = BaseDatabaseAdapter & {
  collections: Record<string, Model>
  /** The sessions of the transactions under way, by id. */
  sessions: Record<string, unknown>
  collation?: object
  allowAdditionalKeys?: boolean
  useBigIntForNumberIDs?: boolean
}
