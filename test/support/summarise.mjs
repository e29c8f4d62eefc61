/** Prints what ran, what did not and why, and returns the exit code. */
export function summarise(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  process.stdout.write('\nSummary\n')
  for (const result of results) {
    const name = result.name.padEnd(width)
    process.stdout.write(
      'skip' in result
        ? `  ${name}  skipped: ${result.skip}\n`
        : `  ${name}  ${result.ok ? 'ok    ' : 'FAILED'}  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped, ${result.seconds.toFixed(1)} s\n`,
    )
  }
  const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0)
  const left = results.filter((result) => 'skip' in result).length
  process.stdout.write(
    `\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped') + left} skipped\n`,
  )
  return results.every((result) => 'skip' in result || result.ok) ? 0 : 1
}
