import { spawn } from 'node:child_process'
import { freePort } from './free-port.mjs'

export const quickPasswords = new URL('quick-passwords.mjs', import.meta.url).href

/**
 * Runs the built server as its users do: a process of its own, told everything by its environment.
 * Only the work of a password is less, where `hasQuickPasswords` is not false.
 * Resolves when it is ready, or when it has ended without becoming so.
 *
 * @returns `{ url, output(), errors(), ended, stop() }`; `ended` resolves with the exit code
 */
export async function runServer(
  variables,
  { patience = 120_000, cwd = process.cwd(), hasQuickPasswords = true } = {},
) {
  const port = variables.PORT ?? String(await freePort())
  const url = `http://localhost:${port}`
  const child = spawn(
    process.execPath,
    [...(hasQuickPasswords ? ['--import', quickPasswords] : []), 'build/server.mjs'],
    {
      cwd,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: port,
        PUBLIC_URL: url,
        // Tests ask more often than people do; those about limits set them.
        REQUESTS_PER_MINUTE: '1000000',
        REQUESTS_PER_MINUTE_BY_KEY: '1000000',
        SIGN_IN_ATTEMPTS_BY_ADDRESS: '100000',
        PASSWORD_REQUESTS_BY_ADDRESS: '100000',
        ...variables,
      },
    },
  )
  let printed = ''
  let complaints = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
      if (stream === child.stderr) complaints += text
    })
  }
  let isOver = false
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)))
  ended.then(() => {
    isOver = true
  })
  const server = {
    url,
    output: () => printed,
    errors: () => complaints,
    ended,
    process: child,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
  await Promise.race([
    ended,
    untilReady(url, { patience, output: () => printed, isOver: () => isOver }),
  ])
  return server
}

async function untilReady(url, { patience, output, isOver }) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && !isOver()) {
    const answer = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2000) }).catch(
      () => null,
    )
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  if (isOver()) return
  throw new Error(`The server was not ready after ${patience} ms. It printed:\n${output()}`)
}
