import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** One line that says what the figures below it were measured on. */
export function describeMachine() {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const busy = loadavg()[0].toFixed(1)
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, commit ${commit}, Node ${process.versions.node}, ${processors.length} × ${processors[0].model}, ${memory} GB, load ${busy} before the start`
}
