import { all, give, type Rule } from '../rule.ts'

/** The arrows between the pages of a list (`.clickable-arrow`) are pictures only. */
export const namePageArrows: Rule = (page, texts) => {
  for (const arrow of all(page, '.clickable-arrow--left')) {
    give(arrow, 'aria-label', texts.previousPage)
  }
  for (const arrow of all(page, '.clickable-arrow--right')) {
    give(arrow, 'aria-label', texts.nextPage)
  }
}
