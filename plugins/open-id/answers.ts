import { textsIn } from './texts.ts'

type Answer = Readonly<{ to: string; cookies?: readonly string[] }>

/** Leads the browser to a page, wherever it came from. */
export function redirect({ to, cookies = [] }: Answer): Response {
  return new Response(null, { status: 303, headers: headersWith(cookies, { location: to }) })
}

/**
 * Leads the browser on by a page of our own. A redirect would still be the provider's link, and what
 * another site links to is not shown as whoever is signed in; nor may a form lead to another site.
 */
export function handOver({ to, cookies = [], language }: Answer & { language: string }): Response {
  const texts = textsIn(language)
  return page({
    language,
    cookies,
    head: `<meta http-equiv="refresh" content="0; url=${escaped(to)}">`,
    body: `<p><a href="${escaped(to)}">${escaped(texts.goOn)}</a></p>`,
  })
}

/** Tells what went wrong to somebody who has a page to go back to. */
export function explain(
  sentence: string,
  { to, cookies = [], language }: Answer & { language: string },
): Response {
  const texts = textsIn(language)
  return page({
    language,
    cookies,
    head: '',
    body: `<p role="alert">${escaped(sentence)}</p><p><a href="${escaped(to)}">${escaped(texts.goBack)}</a></p>`,
  })
}

type Page = Readonly<{ language: string; cookies: readonly string[]; head: string; body: string }>

function page({ language, cookies, head, body }: Page): Response {
  const html = `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tiltaksvifte</title>${head}</head><body><main>${body}</main></body></html>`
  return new Response(html, {
    status: 200,
    headers: headersWith(cookies, {
      'content-type': 'text/html; charset=utf-8',
      // No sandbox: what a page without an origin links to comes from another site again.
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    }),
  })
}

/** The address of this page carries a code, which is nobody else's business. */
function headersWith(cookies: readonly string[], given: Record<string, string>): Headers {
  const headers = new Headers({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    ...given,
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
