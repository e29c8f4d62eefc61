import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { freePort } from './free-port.mjs'

/** A Redis of its own on a free port, which can be frozen, killed and started again. */
export async function aRedis(binary: string) {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`

  async function start() {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const child = spawn(binary, args, { stdio: 'ignore' })
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null })
    client.on('error', () => {})
    await client.ping()
    client.disconnect()
    return child
  }

  let child = await start()

  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await ended
  }

  return {
    url,
    kill,
    comeBack: async () => {
      child = await start()
    },
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    /** Sends this text to whoever listens to changes. */
    say: async (text: string): Promise<number> => {
      const client = new Redis(url)
      try {
        const [channel = ''] = (await client.pubsub('CHANNELS', 'tiltaksvifte:*')) as string[]
        return await client.publish(channel, text)
      } finally {
        client.disconnect()
        await wait(50)
      }
    },
  }
}
