import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import {
  type JSXConverter,
  type JSXConverterArgs,
  type JSXConverters,
  type JSXConvertersFunction,
  RichText,
} from '@payloadcms/richtext-lexical/react'
import { textsOfBlock } from './texts-of-block.ts'

type Props = Readonly<{ value: SerializedEditorState }>

/** A rich text to be read: its links lead nowhere, and its headings are none of the page's. */
export function SourceRichText({ value }: Props) {
  return <RichText converters={converters} data={value} disableContainer />
}

/** Blocks, and whatever else has no words of its own between them. */
const unknown: JSXConverter = ({ node }: JSXConverterArgs) => (
  <div data-block="">
    {textsOfBlock('fields' in node ? node.fields : null).map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: texts of what is stored, which do not move
      <p key={index}>{text}</p>
    ))}
  </div>
)

const converters: JSXConvertersFunction = ({
  defaultConverters: { upload: _upload, ...others },
}): JSXConverters => ({
  ...others,
  heading: ({ node, nodesToJSX }) => (
    <p data-heading={node.tag}>
      <strong>{nodesToJSX({ nodes: node.children })}</strong>
    </p>
  ),
  link: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
  autolink: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
  unknown,
})
