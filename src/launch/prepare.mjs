import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'

const installedMark = 'node_modules/.tiltaksvifte'
const builtMark = 'build/.tiltaksvifte'
const sources = [
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
  'payload.config.ts',
  'collections',
  'plugins',
  'src',
]

/** Installs and builds, each only when what it is made from has changed since the last time. */
export function prepare() {
  install()
  once(builtMark, sources, () => {
    run('Bygger serveren', process.execPath, ['src/launch/build-server.mjs'])
    run('Bygger administrasjonen (kan ta et minutt)', process.execPath, [
      'node_modules/next/dist/bin/next',
      'build',
    ])
  })
}

/**
 * Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms, and a
 * registry mirror need not carry those. The locked versions are kept all the same.
 */
export function install() {
  once(installedMark, ['package-lock.json'], () => {
    run('Installerer pakker (første gang tar det rundt et minutt)', 'npm', [
      'install',
      '--no-save',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ])
  })
}

/** Does the work unless the mark says it was done for these very files. */
function once(mark, files, work) {
  const now = fingerprint(files)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return
  work()
  writeFileSync(mark, now)
}

/** Runs one step and tells how it went. What it printed is shown only when it failed. */
function run(title, command, args) {
  const begun = Date.now()
  process.stdout.write(`${title} … `)
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status === 0) {
    process.stdout.write(`ferdig på ${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
    return
  }
  process.stdout.write('mislyktes\n')
  process.stderr.write(`${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}\n`)
  process.exit(status ?? 1)
}
