import type { Judgement } from './judge-need.ts'
import type { NeedCell } from './need-cell.ts'
import type { NeedNumbers } from './need-numbers.ts'
import type { NeedTexts } from './need-texts.ts'

type Term = Readonly<{ id: string; title: string }>

export type Terms = Readonly<{
  levels: readonly Term[]
  ageGroups: readonly Term[]
  themes: readonly Term[]
}>

/** The need in words, such as Selektivt · 1–5 år · Atferdsproblemer; null before anything is chosen. */
export function nameNeed({ level, ageGroup, theme }: NeedCell, terms: Terms): string | null {
  const titles = [
    terms.levels.find(({ id }) => id === level)?.title,
    terms.ageGroups.find(({ id }) => id === ageGroup)?.title,
    terms.themes.find(({ id }) => id === theme)?.title,
  ].filter((title) => title !== undefined)
  return titles.length === 0 ? null : titles.join(' · ')
}

type Row = Readonly<{ cell: NeedCell; judgement: Judgement; isProfile: boolean }>
type Words = Readonly<{ texts: NeedTexts; numbers: NeedNumbers }>

/** What the row says about the need, short enough to scan: 10 %, eget tall med kilde. */
export function stateNeed({ cell, judgement, isProfile }: Row, { texts, numbers }: Words): string {
  if (!judgement.isRelevant) return texts.notRelevant
  const grounds = groundsIn(judgement, isProfile, texts)
  return cell.prevalence === null ? grounds : `${numbers.percent(cell.prevalence)}, ${grounds}`
}

function groundsIn({ isOwn, grounds }: Judgement, isProfile: boolean, texts: NeedTexts): string {
  if (!isProfile) return texts.grounds[grounds]
  return (isOwn ? texts.ownGrounds : texts.templateGrounds)[grounds]
}
