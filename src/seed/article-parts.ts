/** A stretch of an article: plain Markdown, or one of the three fenced blocks of articles/README.md. */
export type ArticlePart =
  | Readonly<{ type: 'markdown'; markdown: string }>
  | Readonly<{ type: 'callout'; kind: CalloutKind; heading: string; text: string }>
  | Readonly<{ type: 'steps'; heading: string; steps: readonly Step[] }>
  | Readonly<{ type: 'programs'; heading: string; programs: readonly string[] }>

type Step = Readonly<{ title: string; text: string }>

const calloutKinds = ['info', 'tip', 'important'] as const
type CalloutKind = (typeof calloutKinds)[number]

const opening = /^::: *(\w+)(?: +(\w+))? *$/
const isClosing = (line: string) => line.trim() === ':::'

/**
 * Divides the body of an article at its fenced blocks.
 *
 * @throws when a block is unknown, has no heading or is not closed
 */
export function splitArticle(body: string): ArticlePart[] {
  const lines = body.split('\n')
  const parts: ArticlePart[] = []
  let prose: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (!line.startsWith(':::')) {
      prose.push(line)
      continue
    }
    const end = lines.findIndex((other, place) => place > at && isClosing(other))
    if (end < 0) throw new Error(`article: the block ${JSON.stringify(line)} is not closed by :::.`)
    parts.push(...readProse(prose), readBlock(line, lines.slice(at + 1, end)))
    prose = []
    at = end
  }
  return [...parts, ...readProse(prose)]
}

function readProse(lines: readonly string[]): ArticlePart[] {
  const markdown = lines.join('\n').trim()
  return markdown === '' ? [] : [{ type: 'markdown', markdown }]
}

function readBlock(line: string, [first, ...rest]: readonly string[]): ArticlePart {
  const [, type, kind] = opening.exec(line) ?? []
  const heading = first?.trim() ?? ''
  if (heading === '') throw new Error(`article: the block ${JSON.stringify(line)} has no heading.`)
  const items = rest.flatMap((item) => /^- (.+)$/.exec(item)?.[1]?.trim() ?? [])
  if (type === 'steps') return { type, heading, steps: items.map(readStep) }
  if (type === 'programs') return { type, heading, programs: items }
  const tone = calloutKinds.find((name) => name === kind)
  if (type === 'callout' && tone) {
    return { type, kind: tone, heading, text: plainText(rest.join('\n').trim()) }
  }
  throw new Error(
    `article: unknown block ${JSON.stringify(line)}. Known: ::: callout info|tip|important, ::: steps, ::: programs.`,
  )
}

function readStep(item: string): Step {
  const [title = '', ...text] = item.split(' :: ')
  if (text.length > 0) return { title: plainText(title), text: plainText(text.join(' :: ')) }
  throw new Error(`article: a step is "title :: text". Received ${JSON.stringify(item)}.`)
}

/** Takes the marks of inline Markdown away: block fields hold plain text. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1')
}
