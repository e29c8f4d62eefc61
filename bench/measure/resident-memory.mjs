import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Megabytes of memory that a process holds now. Where the system has it as a file, no process is started to tell it. */
export function residentMemory(pid) {
  const status = `/proc/${pid}/status`
  const kilobytes = existsSync(status)
    ? readFileSync(status, 'utf8').match(/^VmRSS:\s+(\d+) kB/m)?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1024
}
