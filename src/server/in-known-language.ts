import type { IncomingHttpHeaders } from 'node:http'

/** What a browser calls the languages that texts are written in. `no` is Norwegian, whichever of the two. */
const known: Readonly<Record<string, 'nb' | 'nn' | 'en'>> = {
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  en: 'en',
}

const cookieName = 'payload-lng'

/**
 * Says in words Payload knows which language is asked for: it reads `nn` and `no` in no Accept-Language,
 * and goes on to whatever the browser would rather not have. Nynorsk it takes from its cookie only. A
 * language somebody has chosen in the admin stands.
 */
export function inKnownLanguage(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const language = languageOf(headers)
  const { 'accept-language': _asked, ...others } = headers
  if (language !== 'nn') return language ? { ...others, 'accept-language': language } : others
  if (headers.cookie?.includes(`${cookieName}=`)) return others
  return { ...others, cookie: [headers.cookie, `${cookieName}=nn`].filter(Boolean).join('; ') }
}

/** The same where only Norwegian is offered unasked: the admin is in English when that is chosen there. */
export function inNorwegian(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (languageOf(headers) === 'nn') return inKnownLanguage(headers)
  const { 'accept-language': _asked, ...others } = headers
  return others
}

/** The known language somebody would rather have: the one with the highest `q`, and of equals the first. */
function languageOf({ 'accept-language': asked = '' }: IncomingHttpHeaders) {
  const wishes = asked.split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean)
    return { language: known[tag.split('-')[0] ?? ''], quality: Number(quality ?? 1) }
  })
  return wishes
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((one, other) => other.quality - one.quality)[0]?.language
}
