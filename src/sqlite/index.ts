export { type SqliteFile, sqliteFile } from './client.ts'
