import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { table } from '../measure/table.mjs'
import { startFront } from '../servers/start.mjs'

const rounds = 50

/**
 * How long a sign-in with a wrong password takes where there is an account and where there is none,
 * in pairs (attack case 3). Whoever can tell them apart learns who has an account.
 */
export async function measure(print) {
  for (const engine of engines) {
    const { variables } = await filledContent(engine)
    const server = await startFront({
      ...variables,
      SIGN_IN_ATTEMPTS: '1000000',
      SIGN_IN_ATTEMPTS_BY_ADDRESS: '1000000',
      SIGN_IN_ATTEMPTS_BY_ACCOUNT: '1000000',
    })
    try {
      const { known, unknown } = await inRounds(rounds, {
        known: () => refused(server, 'admin@tiltaksvifte.example'),
        unknown: () => refused(server, 'nobody@tiltaksvifte.example'),
      })
      const rows = [
        compare('no such account', unknown, known),
        compare('wrong password', known, known),
      ]
      print(table(`Refused sign-in, ${engine.name}, ms`, rows))
    } finally {
      await server.stop()
    }
  }
}

async function refused({ url }, email) {
  const begun = performance.now()
  const { status } = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'not the password' }),
  })
  const milliseconds = performance.now() - begun
  if (status !== 401) throw new Error(`sign-in: expected 401, got ${status}.`)
  return milliseconds
}
