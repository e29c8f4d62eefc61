import { all, give, type Rule } from '../rule.ts'

/** Names that Payload, its editor and its messages have in English only, whatever language one reads. */
export const translateNames: Rule = (page, { english }) => {
  const names = [...english.keys()].map((name) => `[aria-label="${name}"]`).join(', ')
  for (const element of all(page, names)) {
    const name = english.get(element.getAttribute('aria-label') ?? '')
    if (name === undefined) continue
    give(element, 'aria-label', name)
    if (element.title) give(element, 'title', name)
  }
}
