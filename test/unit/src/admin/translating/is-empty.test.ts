import { expect, test } from '@jest/globals'
import { isEmpty } from '../../../../../src/admin/translating/is-empty.ts'
import { textsOfBlock } from '../../../../../src/admin/translating/texts-of-block.ts'

const richText = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

test.each([
  ['nothing', null],
  ['what was never stored', undefined],
  ['spaces', ' \n'],
  ['a rich text of nothing', richText()],
  ['empty paragraphs', richText(paragraph(), paragraph({ type: 'linebreak' }))],
  ['paragraphs of spaces', richText(paragraph({ type: 'text', text: ' ' }))],
])('isEmpty() of %s is true', (_what, value) => {
  expect(isEmpty(value)).toBe(true)
})

test.each([
  ['a letter', 'a'],
  [
    'a word in a list',
    richText({ type: 'list', children: [paragraph({ type: 'text', text: 'a' })] }),
  ],
  ['a block', richText({ type: 'block', fields: { blockType: 'image' } })],
])('isEmpty() of %s is false', (_what, value) => {
  expect(isEmpty(value)).toBe(false)
})

test('textsOfBlock() tells what somebody wrote, and neither keys nor choices', () => {
  const fields = {
    id: '1',
    blockType: 'steps',
    heading: 'Slik gjør du',
    steps: [{ id: '2', title: 'Ring', text: '' }, { title: 'Møt' }],
  }
  expect(textsOfBlock(fields)).toEqual(['Slik gjør du', 'Ring', 'Møt'])
})
