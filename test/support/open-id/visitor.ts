/** A page as a browser sees it, and where it leads by itself. */
export type Page = Readonly<{
  url: URL
  status: number
  text: string
  headers: Headers
  next: URL | null
}>

type Go = {
  method?: 'GET' | 'POST'
  /** The page with the link or form. @default none: the address was typed */
  from?: string | URL
  /** Where to stop and look. @default nowhere */
  until?: (next: URL) => boolean
}

export type Visitor = Readonly<{
  /** Goes to an address, and on to wherever it leads. */
  go: (address: string | URL, options?: Go) => Promise<Page>
  /** The cookies of one site. */
  cookiesOf: (address: string | URL) => Map<string, string>
}>

/**
 * A browser without scripts: it keeps the cookies of each site, follows redirects and pages that
 * refresh themselves, and says as browsers do whether another site had a hand in it.
 */
export function aVisitor(): Visitor {
  const jars = new Map<string, Map<string, string>>()

  const cookiesOf = (address: string | URL): Map<string, string> => {
    const { origin } = new URL(address)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    return jar
  }

  const step = async (url: URL, method: string, chain: readonly URL[]): Promise<Page> => {
    const jar = cookiesOf(url)
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        'sec-fetch-site': siteOf(url, chain),
        'accept-language': 'nb',
        // Payload takes an unknown body for a mistake; browsers always name that of a form.
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const { status, headers } = answer
    const text = await answer.text()
    return { url, status, text, headers, next: nextOf({ status, headers, text, url }) }
  }

  return {
    cookiesOf,
    go: async (address, { method = 'GET', from, until = () => false } = {}) => {
      let chain = from === undefined ? [] : [new URL(from)]
      let page = await step(new URL(address), method, chain)
      for (let steps = 0; page.next !== null && steps < 20 && !until(page.next); steps += 1) {
        // A redirect is still the link of whoever began; a page that refreshes itself begins anew.
        chain = page.status === 200 ? [page.url] : [...chain, page.url]
        page = await step(page.next, 'GET', chain)
      }
      return page
    },
  }
}

const siteOf = ({ hostname }: URL, chain: readonly URL[]): string => {
  if (chain.length === 0) return 'none'
  return chain.every((link) => link.hostname === hostname) ? 'same-origin' : 'cross-site'
}

function nextOf({ status, headers, text, url }: Omit<Page, 'next'>): URL | null {
  const location = headers.get('location')
  if (status >= 300 && status < 400 && location) return new URL(location, url)
  const [, refresh] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text) ?? []
  return refresh === undefined ? null : new URL(unescaped(refresh), url)
}

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(Number(code)))
