import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Chromium and its relatives usually are. */
const usualPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

// A sandbox needs rights that containers seldom give, and the only pages opened are our own.
const args = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage']

const remedy =
  'Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one, and run npm test again.'

/**
 * A browser that runs here: one found on the machine, or the one that comes with the packages.
 *
 * @returns {Promise<{ executablePath: string, args: string[] } | { skip: string }>} `skip` says in
 *   one sentence why there is none, and what to do
 */
export async function findBrowser() {
  const found = usualPlaces.find((path) => path && existsSync(path) && runs(path))
  if (found) return { executablePath: found, args }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { skip: `No Chromium on this machine (${process.platform} ${process.arch}). ${remedy}` }
  }
  const unpacked = await unpack()
  if (unpacked && runs(unpacked)) return { executablePath: unpacked, args }
  return { skip: `The Chromium that comes with the packages does not run here. ${remedy}` }
}

async function unpack() {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath().catch(() => null)
}

const runs = (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
