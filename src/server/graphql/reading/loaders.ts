import DataLoader from 'dataloader'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Context } from './requests.ts'
import type { Select } from './select-of.ts'
import type { Arguments, Document, Id, Source, Wish } from './sources.ts'

type Loader = DataLoader<Id, Document | null>

/** Who asks: the context of all that is asked, and the request of the field at the root. */
type Asker = Readonly<{ context: Context; req: PayloadRequest }>

const kept = new WeakMap<PayloadRequest, Map<Source, Map<string, Loader>>>()

/**
 * Reads documents of one source by id: those asked for at one moment with one query, and each once a
 * request. Payload gives every mutation a request of its own, so that it sees what it has changed.
 */
export function loaderOf(
  { context, req }: Asker,
  source: Source,
  select: Select | undefined,
  args: Pick<Arguments, 'locale' | 'fallbackLocale' | 'draft'>,
): Loader {
  const locale = args.locale ?? req.locale
  const fallbackLocale = args.fallbackLocale ?? req.fallbackLocale
  const draft = args.draft ?? Boolean(req.query?.draft)
  const sources = getOrMake(kept, context.req, () => new Map<Source, Map<string, Loader>>())
  const loaders = getOrMake(sources, source, () => new Map<string, Loader>())
  return getOrMake(loaders, `${locale} ${fallbackLocale} ${draft}`, () => {
    const wish = { req: inLanguage(req, { locale, fallbackLocale }), select, draft }
    return new DataLoader((ids) => load(ids, source, wish))
  })
}

function inLanguage(
  req: PayloadRequest,
  { locale, fallbackLocale }: Pick<PayloadRequest, 'locale' | 'fallbackLocale'>,
): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'transactionID'])
  own.locale = locale
  own.fallbackLocale = fallbackLocale
  return own
}

async function load(
  ids: readonly Id[],
  source: Source,
  wish: Pick<Wish, 'req' | 'select' | 'draft'>,
): Promise<(Document | null)[]> {
  const { docs } = await source.many({
    ...wish,
    where: { id: { in: [...ids] } },
    depth: 0,
    // Taken by id, they need no order.
    sort: ['id'],
    // Said in so many words: it is our own code, not the reader, that asks for a whole list.
    overrideAccess: false,
    pagination: false,
    // What lies in the bin is the rules' to hide.
    trash: true,
    disableErrors: true,
  })
  const found = new Map(docs.map((document) => [document.id, document]))
  return ids.map((id) => found.get(id) ?? null)
}

function getOrMake<Key, Value>(
  map: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}
