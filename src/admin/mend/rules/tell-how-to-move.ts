import { all, type Rule } from '../rule.ts'

/** How rows and chosen values are moved by keys, which is told with each of them, in English only. */
export const tellHowToMove: Rule = (page, { howToMove }) => {
  for (const told of all(page, '[id^="DndDescribedBy"]')) {
    const [text] = told.childNodes
    if (text instanceof Text && text.data !== howToMove) text.data = howToMove
  }
}
