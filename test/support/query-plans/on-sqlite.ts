import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Plan, Questions } from './plan.ts'

/** As Payload's adapter writes them. */
const questions: Record<string, string> = {
  'a programme by slug': "select id from programs where slug = 'x' and _status = 'published'",
  'an article by slug': "select id from articles where slug = 'x'",
  'the articles under one': "select id from articles where parent_id = 'x'",
  'an institution by slug': "select id from institutions where slug = 'x'",
  'an offer by slug': "select id from offers where slug = 'x'",
  'a municipality by number': "select id from municipalities where number = '0301'",
  'the municipalities of a county': "select id from municipalities where county_number = '03'",
  'published programmes, newest first':
    "select id from programs where _status = 'published' and deleted_at is null order by created_at desc limit 10",
  'the programmes of an institution':
    "select p.id from programs p left join programs_rels r on p.id = r.parent_id where r.institutions_id in ('x')",
  'what a programme relates to': "select * from programs_rels where parent_id = 'x'",
  'the texts of a programme': "select * from programs_locales where _parent_id = 'x'",
  'the offers of a municipality': "select id from offers where municipality_id = 'x'",
  'the offers with a programme': "select id from offers where program_id = 'x'",
  'the needs of a municipality': "select id from needs where municipality_id = 'x'",
  'the plans of a municipality': "select id from plans where municipality_id = 'x'",
  'the coverage of a municipality': "select id from coverage_results where municipality_id = 'x'",
  'the latest version of a programme':
    "select id from _programs_v where parent_id = 'x' and latest = 1",
  'the versions of an offer': "select id from _offers_v where parent_id = 'x' order by updated_at",
  'the sessions of an account': "select id from sessions where user = 'x'",
  'an account by address': "select id from users where email = 'x'",
  'what happened to a document':
    "select id from audit_log where subject = 'x' and document_id = 'x' order by sequence desc",
}

export function onSqlite(): Questions {
  const file = join(process.env.TEST_DATA_FOLDER ?? '', 'tiltaksvifte.db')
  const client = createClient({ url: `file:${file}` })
  async function explain(question: string): Promise<Plan> {
    const { rows } = await client.execute(`explain query plan ${question}`)
    const steps = rows.map(({ detail }) => String(detail))
    return {
      scans: steps.filter((step) => step.startsWith('SCAN')),
      indexes: steps.filter((step) => /^SEARCH .* USING .*INDEX/.test(step)),
    }
  }
  return {
    names: Object.keys(questions),
    planOf: (name) => explain(questions[name] ?? ''),
    planWithoutIndex: () => explain("select id from programs where created_at || '' = 'x'"),
    close: async () => client.close(),
  }
}
