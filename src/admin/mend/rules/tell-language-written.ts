import { all, give, type Rule } from '../rule.ts'

/** Payload's fields do not say in which language one writes in them (WCAG 3.1.2); what is around them says it. */
export const tellLanguageWritten: Rule = (page) => {
  for (const part of all(page, '[data-writes]')) {
    const language = part.dataset.writes ?? ''
    for (const field of all(part, 'input, textarea, [contenteditable="true"]')) {
      give(field, 'lang', language)
    }
  }
}
