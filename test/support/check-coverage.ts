import { spawn } from 'node:child_process'

/** What the operator's check of all stored results says of a database, and the code it ends with. */
export function checkCoverage(
  variables: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['build/check-coverage.mjs'], {
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
