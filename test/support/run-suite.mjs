import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What runs now, each with when it began and what it has written so far. */
const running = new Map()

/**
 * Runs one kind of jest test, or these files of it, and returns its counts. Several may run side by
 * side: what each writes is kept until it has ended and then shown whole.
 */
export async function runSuite(name, project, variables = {}, files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-jest-'))
  const file = join(folder, 'result.json')
  const { status, seconds } = await run(name, {
    args: [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      // Those that share a server come one after the other: what some of them count others change.
      ...(project === 'unit' ? [] : ['--runInBand']),
      '--json',
      `--outputFile=${file}`,
      ...(files.length > 0 ? ['--', ...files] : []),
    ],
    // Jest prints its JSON on standard output too; people read what it writes on standard error.
    streams: ['stderr'],
    variables,
  })
  const counts = readCounts(file)
  rmSync(folder, { recursive: true, force: true })
  return { name, seconds, ok: status === 0 && counts.passed > 0, ...counts }
}

/** Runs a tool that is right or wrong as a whole: a script and its arguments. It counts as one test. */
export async function runTool(name, ...args) {
  const { status, seconds } = await run(name, { args, streams: ['stdout', 'stderr'] })
  const ok = status === 0
  return { name, seconds, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** Says now and then what is being waited for, until the work is done. */
export async function tellProgress(work, every = 30_000) {
  const timer = setInterval(() => {
    const lines = [...running].map(([name, { begun, text }]) => {
      const passed = text.split('\nPASS ').length - 1
      const failed = [...text.matchAll(/\nFAIL \S+ (\S+)/g)].map(([, file]) => file)
      const count = passed + failed.length
      const files = count > 0 ? `, ${count} files` : ''
      const names = failed.length > 0 ? `, FAILED ${failed.join(' ')}` : ''
      return `${name} ${secondsSince(begun).toFixed(0)} s${files}${names}`
    })
    if (lines.length > 0) process.stdout.write(`  … ${lines.join(' · ')}\n`)
  }, every)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}

async function run(name, { args, streams, variables = {} }) {
  const told = { begun: Date.now(), text: '' }
  running.set(name, told)
  const child = spawn(process.execPath, args, {
    stdio: [
      'ignore',
      ...['stdout', 'stderr'].map((key) => (streams.includes(key) ? 'pipe' : 'ignore')),
    ],
    env: { ...process.env, NODE_OPTIONS: '', ...variables },
  })
  for (const stream of streams) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      told.text += text
    })
  }
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  running.delete(name)
  process.stdout.write(`\n▸ ${name}\n${told.text}`)
  return { status, seconds: secondsSince(told.begun) }
}

const secondsSince = (begun) => (Date.now() - begun) / 1000

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
