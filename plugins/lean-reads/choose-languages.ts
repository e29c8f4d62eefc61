import type { CollectionBeforeReadHook, Field } from 'payload'
import { isInert } from './leave-out-inert.ts'

type Text = Extract<Field, { type: 'text' | 'textarea' }>

/** Plain texts of a document itself, not of its lists and groups, in which a language is all there is to choose. */
export const textsInLanguages = (fields: readonly Field[]): readonly Text[] =>
  fields.flatMap((field): readonly Text[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : textsInLanguages(tab.fields)))
    }
    if (field.type === 'row' || field.type === 'collapsible') return textsInLanguages(field.fields)
    const isText = field.type === 'text' || field.type === 'textarea'
    const isPlain = isText && field.localized && isInert(field, { inAllLanguages: true })
    return isPlain ? [field] : []
  })

/**
 * Chooses the language of texts in a stored document as Payload does when it goes through its fields:
 * the one asked for, and where that is empty the first other one that is asked for then. With all
 * languages asked for, all stay.
 */
export function chooseLanguages(texts: readonly Text[]): CollectionBeforeReadHook {
  const names = texts.map(({ name }) => name)
  return ({ doc, req: { locale, fallbackLocale } }) => {
    if (locale === 'all') return doc
    for (const name of names) {
      const texts = doc[name]
      if (typeof texts === 'object' && texts !== null) {
        doc[name] = textIn(texts, String(locale), fallbackLocale)
      }
    }
    return doc
  }
}

type Fallback = false | null | undefined | string | readonly string[]

function textIn(texts: Readonly<Record<string, unknown>>, locale: string, fallback: Fallback) {
  const text = texts[locale]
  if (text !== '' && text !== null && text !== undefined) return text
  if (!fallback) return text
  const others = [fallback].flat().map((each) => texts[each])
  return others.find(Boolean) ?? text
}
