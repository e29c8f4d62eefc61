import { record } from './records.ts'

type Props = Readonly<{
  media: unknown
  /** In place of the text that is stored with the file. */
  alternative?: unknown
  caption?: unknown
}>

/** A file of ours with its alternative text; what is no image is a link to it. */
export function Picture({ media, alternative, caption }: Props) {
  const file = record(media)
  if (!file || typeof file.url !== 'string') return null
  const text = String(alternative || file.alternative || '')
  if (!String(file.mimeType).startsWith('image/')) return <a href={file.url}>{text}</a>
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: the file is ours, and its size is not known */}
      <img alt={text} src={file.url} />
      {typeof caption === 'string' && caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
