import { spawn } from 'node:child_process'

/** Runs one of the built programs as an operator does, and tells what it said and the code it ended with. */
export function runBuilt(
  program: string,
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`build/${program}.mjs`, ...args], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        ...variables,
      },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}
