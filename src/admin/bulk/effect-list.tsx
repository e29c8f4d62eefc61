'use client'

import type { Figures } from '../write-figures.ts'
import styles from './bulk.module.css'
import type { Edited, Effects } from './edited.ts'
import type { BulkTexts } from './texts/index.ts'

type Props = Readonly<{
  documents: readonly Edited[]
  effects: Effects | null
  texts: BulkTexts
  figures: Figures
}>

/** The whole of it in a few sentences: how many, who sees it, and what follows elsewhere. */
export function EffectList({ documents, effects, texts, figures }: Props) {
  const counts = effects ? texts.counts : texts.done
  const totals = (['changed', 'unchanged', 'refused'] as const).flatMap((result) => {
    const count = documents.filter((document) => document.result === result).length
    return count > 0 ? `${counts[result](figures.count(count))}.` : []
  })
  return (
    <ul className={styles.counts}>
      {[...totals, ...(effects ? tellEffects(effects, texts, figures) : [])].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function tellEffects(
  { shownIn, figures: coverage, ...counts }: Effects,
  { effects: words, and }: BulkTexts,
  { count }: Figures,
): readonly string[] {
  const seen = (['shown', 'hidden', 'changed'] as const).flatMap((effect) =>
    counts[effect] > 0 ? words[effect](count(counts[effect])) : [],
  )
  const places = shownIn.map((place) => `${count(place.count)} ${place.label.toLowerCase()}`)
  const [last, ...others] = places.reverse()
  const inWords = others.length > 0 ? `${others.reverse().join(', ')} ${and} ${last}` : last
  return [
    ...(seen.length > 0 ? seen : [words.unseen]),
    ...(inWords ? [words.shownIn(inWords)] : []),
    ...(coverage && coverage.offers > 0
      ? [words.figures(count(coverage.offers), count(coverage.municipalities))]
      : []),
  ]
}
