import type { MendTexts } from './mend-texts.ts'
import type { Rule } from './rule.ts'
import { dropTechnicalTitles } from './rules/drop-technical-titles.ts'
import { markParts } from './rules/mark-parts.ts'
import { nameCalendars } from './rules/name-calendars.ts'
import { nameChosenValues } from './rules/name-chosen-values.ts'
import { nameDates } from './rules/name-dates.ts'
import { nameDrawers } from './rules/name-drawers.ts'
import { nameHandles } from './rules/name-handles.ts'
import { nameMenus } from './rules/name-menus.ts'
import { namePageArrows } from './rules/name-page-arrows.ts'
import { nameRichTexts } from './rules/name-rich-texts.ts'
import { nameRowBoxes } from './rules/name-row-boxes.ts'
import { nameSelects } from './rules/name-selects.ts'
import { tellErrors } from './rules/tell-errors.ts'
import { tellHowToMove } from './rules/tell-how-to-move.ts'
import { tellLanguageWritten } from './rules/tell-language-written.ts'
import { tellWhatIsFolded } from './rules/tell-what-is-folded.ts'
import { translateNames } from './rules/translate-names.ts'
import { unlistTabs } from './rules/unlist-tabs.ts'

/** Every rule goes when Payload mends what it is about: docs/accessibility.md says how to see that. */
const rules: readonly Rule[] = [
  nameSelects,
  nameChosenValues,
  nameDates,
  nameCalendars,
  nameDrawers,
  nameRichTexts,
  nameMenus,
  nameHandles,
  nameRowBoxes,
  namePageArrows,
  dropTechnicalTitles,
  translateNames,
  unlistTabs,
  tellHowToMove,
  tellWhatIsFolded,
  markParts,
  tellErrors,
  tellLanguageWritten,
]

/** Mends the page as it stands. */
export function mendPage(page: ParentNode, texts: MendTexts): void {
  for (const rule of rules) rule(page, texts)
}
