export { nb } from './nb/index.ts'
export { nn } from './nn/index.ts'
export { translateRichText } from './rich-text.ts'
