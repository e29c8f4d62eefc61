import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import { paragraphs } from './field-value.tsx'
import { Picture } from './picture.tsx'
import styles from './preview.module.css'
import { type Reader, titleOf } from './reader.ts'
import { type Doc, record, rowsIn } from './records.ts'

type Data = ComponentProps<typeof RichText>['data']

/** A rich text with the blocks of articles. A video is named and not fetched. */
export function RichBody({ data, reader }: Readonly<{ data: unknown; reader: Reader }>) {
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    blocks: {
      callout: ({ node }: Node) => <Callout block={fieldsOf(node)} />,
      steps: ({ node }: Node) => <Steps block={fieldsOf(node)} />,
      programList: ({ node }: Node) => <ProgramList block={fieldsOf(node)} reader={reader} />,
      image: ({ node }: Node) => {
        const { image, alternative, caption } = fieldsOf(node)
        return <Picture alternative={alternative} caption={caption} media={image} />
      },
      video: ({ node }: Node) => <Video block={fieldsOf(node)} reader={reader} />,
    },
  })
  // Stored by the editor of the same version, which is what its types say.
  return <RichText className={styles.body} converters={converters} data={data as Data} />
}

type Node = Readonly<{ node: unknown }>

type Block = Readonly<{ block: Doc }>

const fieldsOf = (node: unknown): Doc => record(record(node)?.fields) ?? {}

const Heading = ({ block }: Block) =>
  typeof block.heading === 'string' && block.heading !== '' ? <h3>{block.heading}</h3> : null

const Callout = ({ block }: Block) => (
  <aside className={styles.callout}>
    <Heading block={block} />
    {paragraphs(block.text)}
  </aside>
)

const Steps = ({ block }: Block) => (
  <section>
    <Heading block={block} />
    <ol>
      {rowsIn(block.steps).map((step) => (
        <li key={String(step.id)}>
          <strong>{String(step.title)}</strong>
          {paragraphs(step.text)}
        </li>
      ))}
    </ol>
  </section>
)

const ProgramList = ({ block, reader }: Block & Readonly<{ reader: Reader }>) => (
  <section>
    <Heading block={{ heading: block.heading || reader.texts.list }} />
    <ul>
      {rowsIn(block.programs).map((program) => (
        <li key={String(program.id)}>{titleOf(reader, 'programs', program)}</li>
      ))}
    </ul>
  </section>
)

const Video = ({ block, reader }: Block & Readonly<{ reader: Reader }>) => (
  <section className={styles.callout}>
    <h3>
      {reader.texts.video} {String(block.title)}
    </h3>
    <p>{String(block.consent)}</p>
    {paragraphs(block.transcript)}
  </section>
)
