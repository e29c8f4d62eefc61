import { APIError } from 'payload'
import type { Fields } from './find-field.ts'
import { isList, isRecord } from './kinds-of-value.ts'

/** What a link in a text may begin with. What begins with none of its own leads within a site. */
const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The editor's own rule lets a link in a text be anything that is an address, `javascript:` too, and
 * asks nothing of drafts. Whoever shows the text elsewhere would run it.
 *
 * @throws APIError 400 `bad-link` naming the field
 */
export function refuseScriptLinks(fields: Fields, data: unknown, prefix = ''): void {
  if (!isRecord(data)) return
  for (const field of fields) {
    const [value, path] = [data[field.name], `${prefix}${field.name}`]
    if (field.type === 'richText' && holdsBadLink(value)) throw badLink(path)
    if (!('flattenedFields' in field)) continue
    const rows = isList(value) ? value : [value]
    for (const row of rows) refuseScriptLinks(field.flattenedFields, row, `${path}.`)
  }
}

/** Whether anything in a text, at any depth, leads somewhere by another way. */
function holdsBadLink(text: unknown): boolean {
  const open: unknown[] = [text]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (typeof current !== 'object' || current === null) continue
    if (isRecord(current) && isBadLink(current.url)) return true
    open.push(...Object.values(current).filter((each) => each !== undefined))
  }
  return false
}

const isBadLink = (url: unknown): boolean =>
  typeof url === 'string' && URL.canParse(url) && !allowed.has(new URL(url).protocol)

const badLink = (field: string) =>
  new APIError(
    `${field}: a link in it must begin with https://, http://, mailto: or tel:.`,
    400,
    { code: 'bad-link', field },
    true,
  )
