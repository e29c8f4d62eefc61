import type { LearnedStatement } from './learn.ts'

/**
 * The same question for the ids alone. SQLite works out every value of every row it has to sort, also
 * of those that a limit then leaves out, and in a document these are a dozen questions of their own.
 *
 * @returns null when the statement is not of the form that Drizzle writes
 */
export function askForIds({ sql, parameters }: LearnedStatement): LearnedStatement | null {
  const found = /^select [^?]* from ("\w+") \1 where /.exec(sql)
  if (!found) return null
  const [head, table] = found
  const question = sql.slice(head.length)
  // A question of its own among the values would take parameters with it.
  return { sql: `select "id" from ${table} ${table} where ${question}`, parameters }
}

const translations =
  /left join ("\w+)_locales" on \(\1"\."id" = \1_locales"\."_parent_id" and \1_locales"\."_locale" = \?\)/g

/**
 * Payload asks for different rows wherever it joins. A join with translations in one language, of
 * which there is one at most, makes no row twice; without having to compare them all, SQLite keeps
 * no more than the first few while it sorts.
 */
export function withoutDistinct({ sql, parameters }: LearnedStatement): LearnedStatement {
  const joins = sql.match(/ join /g)?.length ?? 0
  if (sql.match(translations)?.length !== joins) return { sql, parameters }
  return { sql: sql.replace(/^select distinct /, 'select '), parameters }
}
