const lowest = [20, 9]

/** Ends the process with one sentence when this Node is too old to run the server. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return
  process.stderr.write(
    `Node: must be ${lowest.join('.')} or newer. This is ${version}. Install a newer Node and start again.\n`,
  )
  process.exit(1)
}
