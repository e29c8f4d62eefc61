import { spawn } from 'node:child_process'
import { freePort } from '../../test/support/free-port.mjs'

const running = new Set()
process.once('exit', () => running.forEach(end))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * Starts a server and waits for its first 200 from `path`.
 *
 * @returns `{ url, pid, firstAnswer, output(), stop() }`; `firstAnswer` is milliseconds from the
 *   start of the process, `stop` resolves when it has ended
 */
export async function runProcess(command, parameters, { path, variables = {} }) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const begun = performance.now()
  const child = spawn(command, parameters, {
    // In a group of its own: npm puts itself and a shell between us and the server.
    detached: true,
    env: { ...process.env, PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'error', ...variables },
  })
  running.add(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  ended.then(() => running.delete(child))
  const failed = ended.then((code) => {
    throw new Error(`${command} ${parameters.join(' ')}: ended with ${code}:\n${printed}`)
  })
  failed.catch(() => {})
  await Promise.race([failed, untilAnswered(`${url}${path}`, () => running.has(child))])
  return {
    url,
    pid: child.pid,
    begun,
    firstAnswer: performance.now() - begun,
    output: () => printed,
    stop: () => {
      end(child)
      return ended
    },
  }
}

/** Asks every five milliseconds until there is a 200, or nobody left to give one. */
export async function untilAnswered(url, isRunning = () => true) {
  while (isRunning()) {
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function end(child) {
  if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM')
}
