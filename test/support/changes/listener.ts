import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Change } from '../../../plugins/changes/index.ts'

export type Heard = Readonly<{ at: number; from: 'here' | 'elsewhere'; changes: readonly Change[] }>

type Line = Partial<Heard> &
  Readonly<{ ready?: true; knownUntil?: number; answered?: string; takenBack?: string }>

/** The database of the server under test. */
export const sharedDatabase = (): Record<string, string> => ({
  DATA_FOLDER: process.env.TEST_DATA_FOLDER ?? '',
  PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
})

/** Another process on a database, that tells what it hears of changes; see listen.ts. */
export async function aListener(variables: Readonly<Record<string, string>> = sharedDatabase()) {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'test/support/changes/listen.ts'],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        ...variables,
      },
    },
  )
  const lines: Line[] = []
  const logged: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    // Beside ours there are the lines of the log.
    const read: Line & { level?: number } = JSON.parse(line)
    if (read.level === undefined) lines.push(read)
    else logged.push(line)
  })
  child.stderr.setEncoding('utf8').on('data', (text) => logged.push(text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))

  async function until<Found>(look: () => Found | undefined, patience = 20_000): Promise<Found> {
    const deadline = Date.now() + patience
    while (Date.now() < deadline && child.exitCode === null) {
      const found = look()
      if (found !== undefined) return found
      await wait(10)
    }
    throw new Error(
      `The listener did not say it within ${patience} ms: ${JSON.stringify(lines)}\n${logged.join('\n')}`,
    )
  }

  const tell = (command: object) => child.stdin.write(`${JSON.stringify(command)}\n`)
  const heard = (): Heard[] => lines.filter((line): line is Heard => line.changes !== undefined)
  await until(() => lines.find(({ ready }) => ready), 60_000)

  return {
    process: child,
    ended,
    lines: (): readonly Line[] => lines,
    logged: (): string => logged.join('\n'),
    heard,
    tell,
    until,
    /** What it hears of a document, from now on or since it was started. */
    hears: (collection: string, id: string | null, since = 0): Promise<Heard> =>
      until(() =>
        heard().find(
          ({ at, changes }) =>
            at >= since && changes.some((each) => each.collection === collection && each.id === id),
        ),
      ),
    /** Resolves when it says that it knows everything up to this moment. */
    knows: async (moment = Date.now()): Promise<void> => {
      for (;;) {
        const asked = lines.length
        tell({ what: 'knownUntil' })
        const { knownUntil } = await until(() =>
          lines.slice(asked).find((line) => line.knownUntil !== undefined),
        )
        if (knownUntil && knownUntil > moment) return
        await wait(50)
      }
    },
    stop: (): Promise<number | null> => {
      child.stdin.end()
      return ended
    },
  }
}
