import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { articleBlocks } from './blocks.ts'

/** Payload's own rich text features and the blocks an article may have. */
export const articleEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [...defaultFeatures, BlocksFeature({ blocks: articleBlocks })],
})
