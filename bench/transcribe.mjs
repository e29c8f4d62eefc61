// Writes docs/reads-by-curl.md: asks a server of its own with curl, and shows what it said.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { prepare } from '../src/launch/prepare.mjs'
import { engines } from './content/engines.mjs'
import { filledContent, removeContent } from './content/filled-content.mjs'
import { startKeeping } from './servers/start.mjs'

const shown = 'http://localhost:3000'
const shownHeaders =
  /^(etag|vary|age|warning|cache-|content-(type|length|encoding)|server-timing|x-request-id)/i

prepare()
const { variables } = await filledContent(engines[0])
const server = await startKeeping(variables)
try {
  writeFileSync('docs/reads-by-curl.md', page())
} finally {
  await server.stop()
  await removeContent()
}

function page() {
  const list = `'${shown}/api/programs?limit=3&depth=0'`
  const made = ask(`curl -si ${list}`)
  const again = ask(`curl -si ${list}`)
  const brotli = ask(packed('br', list))
  const query =
    'query ($key: String) { Levels(where: { key: { equals: $key } }) { docs { title } } }'
  const hash = createHash('sha256').update(query).digest('hex')
  const persisted = [
    `curl -siG ${shown}/api/graphql`,
    `--data-urlencode 'extensions={"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}'`,
    `--data-urlencode 'variables={"key":"selective"}'`,
  ].join(' \\\n  ')
  const unknown = ask(persisted)
  const told = ask(`${persisted} \\\n  --data-urlencode 'query=${query}'`)
  const known = ask(persisted)
  return `# Reads, by curl

Made by \`npm run transcripts\`, which asks a server with the first content. Headers of security and \`Date\` are left out here, and long bodies are cut. What all of it means is in [the guide for integrators](guides/integrator.md#reading-again).

## Made, then at hand

Every answer has a strong \`ETag\` and says how it came about.

${blocks([made, again])}

## 304, and HEAD

${blocks([ask(`curl -si ${list} -H 'if-none-match: ${tagIn(made)}'`), ask(`curl -sI ${list}`)])}

## Compression

A tag is of the bytes: compressed ones have another.

${blocks([brotli, ask(packed('gzip', list)), ask(`curl -si ${list} -H 'if-none-match: ${tagIn(brotli)}'`)])}

## A persisted query by GET

The server asks for the query once; from then on its SHA-256 is enough, and a cache in front can keep the answer.

${blocks([unknown, told, known, ask(`${persisted} \\\n  -H 'if-none-match: ${tagIn(known)}'`)])}
`
}

function packed(encoding, address) {
  return `curl -s ${address} -H 'accept-encoding: ${encoding}' -D - -o /dev/null -w '%{size_download} bytes\\n'`
}

/** Runs a command of the shell and shows it with what it printed. */
function ask(command) {
  const { stdout, status } = spawnSync('sh', ['-c', command.replaceAll(shown, server.url)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`ended with ${status}: ${command}`)
  const [head = '', body = ''] = stdout.split('\r\n\r\n')
  const [first, ...headers] = head.split('\r\n')
  const lines = headers.filter((line) => shownHeaders.test(line))
  const text = body.length > 160 ? `${body.slice(0, 160)}…` : body
  return [`$ ${command}`, first, ...lines, ...(text === '' ? [] : ['', text.trimEnd()])].join('\n')
}

function tagIn(transcript) {
  return /^etag: (.*)$/im.exec(transcript)?.[1]
}

function blocks(transcripts) {
  return transcripts.map((each) => `\`\`\`\n${each}\n\`\`\``).join('\n\n')
}
