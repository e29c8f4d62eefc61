import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs one kind of jest test, shows it as it goes, and returns its counts. */
export function runSuite(name, project, variables = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-jest-'))
  const file = join(folder, 'result.json')
  const { status, seconds } = run(name, {
    args: [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${file}`,
    ],
    // Jest prints its JSON on standard output too; people read what it writes on standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
    variables,
  })
  const counts = readCounts(file)
  rmSync(folder, { recursive: true, force: true })
  return { name, seconds, ok: status === 0 && counts.passed > 0, ...counts }
}

/** Runs a tool that is right or wrong as a whole: a script and its arguments. It counts as one test. */
export function runTool(name, ...args) {
  const { status, seconds } = run(name, { args, stdio: 'inherit', variables: {} })
  const ok = status === 0
  return { name, seconds, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function run(name, { args, stdio, variables }) {
  process.stdout.write(`\n▸ ${name}\n`)
  const begun = Date.now()
  const { status } = spawnSync(process.execPath, args, {
    stdio,
    env: { ...process.env, NODE_OPTIONS: '', ...variables },
  })
  return { status, seconds: (Date.now() - begun) / 1000 }
}

function readCounts(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
