import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded into a server before it starts (NODE_OPTIONS=--import). On SIGUSR2 it prints the longest
// time the event loop was held since the last SIGUSR2, in milliseconds, and begins anew.
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
process.on('SIGUSR2', () => {
  process.stdout.write(`\nlongest delay ${(delay.max / 1e6).toFixed(1)}\n`)
  delay.reset()
})
