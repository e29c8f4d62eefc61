const given = process.env.MONGODB_URI
const name = `tiltaksvifte_bench_${process.pid}`

/** The databases to measure on. Each run has its own, and removes it. */
export const engines = [
  { name: 'SQLite' },
  ...(given ? [{ name: 'MongoDB', uri: withDatabase(given, name), database: name }] : []),
]

/** The same server with another database beside the one the address names. */
export const databaseBeside = (uri, suffix) => withDatabase(uri, `${name}_${suffix}`)

function withDatabase(uri, database) {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${database}`)
}
