import { APIError, addDataAndFileToRequest, type PayloadHandler } from 'payload'
import { languageOf, say } from '../../fields/index.ts'
import { sendResetLink } from './send-reset-link.ts'

/** In milliseconds. */
const longestWait = 2000

/**
 * Answers every address alike and at once. Whether there is such an account is looked up later, at a
 * moment nobody can foresee, so that neither this answer nor the next one tells by its time.
 */
export const askForReset: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const email = readEmail(req.data?.email)
  if (email === null) {
    throw new APIError(
      say(req, {
        nb: 'Skriv e-postadressen du logger inn med.',
        nn: 'Skriv e-postadressa du loggar inn med.',
        en: 'Write the e-mail address you sign in with.',
      }),
      400,
      { code: 'invalid-field', field: 'email' },
      true,
    )
  }
  const { payload } = req
  // Whoever asks is whoever reads, or nobody asked.
  const language = languageOf(req)
  setTimeout(() => {
    sendResetLink(payload, email, language).catch((err: unknown) =>
      payload.logger.error({ err }, 'password: the mail with the link was not sent'),
    )
  }, Math.random() * longestWait)
  return Response.json({
    message: say(req, {
      nb: 'Hvis det finnes en konto med denne adressen, er en lenke på vei dit.',
      nn: 'Finst det ein konto med denne adressa, er ei lenkje på veg dit.',
      en: 'If there is an account with this address, a link is on its way there.',
    }),
  })
}

function readEmail(value: unknown): string | null {
  const email = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return email.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null
}
