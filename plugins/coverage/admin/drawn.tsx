import type { ReactElement } from 'react'

/** Writes a drawing as the text it is in a file. */
export type WriteDrawing = (drawing: ReactElement) => string

type Props = Readonly<{
  drawing: ReactElement
  /** Without it the drawing is put into the page element by element. */
  write: WriteDrawing | undefined
  className?: string | undefined
}>

/**
 * A drawing in a page, as one text: of the hundreds of elements in it, none is to be found again by
 * the browser, and each would be written twice, for the eye and for React. React's own writer makes
 * the text, and escapes what people have typed (docs/decisions/0033).
 */
export function Drawn({ drawing, write, className }: Props) {
  if (write === undefined) return <div className={className}>{drawing}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what React has written
  return <div className={className} dangerouslySetInnerHTML={{ __html: write(drawing) }} />
}
