/** Whether a text is not there: nothing, only spaces, or a rich text of empty paragraphs. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (!isNode(value)) return value === null || value === undefined
  return isNode(value.root) ? !hasContent(value.root) : Object.keys(value).length === 0
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const blanks: ReadonlySet<unknown> = new Set(['linebreak', 'tab'])

/** A letter, or something that is not text at all, such as an image or a block. */
function hasContent({ type, text, children }: Node): boolean {
  if (typeof text === 'string') return text.trim() !== ''
  if (Array.isArray(children)) return children.filter(isNode).some(hasContent)
  return !blanks.has(type)
}
