import type { Figures } from '../write-figures.ts'
import type { ComparingTexts } from './comparing-texts.ts'
import type { Cell, Line, Row } from './comparison.ts'
import { evidenceRows } from './evidence-rows.ts'
import type { FieldWords } from './field-words.ts'
import type { Program } from './load-programs.ts'

/** What the cells are written with. */
export type Writing = Readonly<{
  admin: string
  figures: Figures
  texts: ComparingTexts
  words: FieldWords
}>

export type RowGroup = Readonly<{ key: string; heading: string; rows: readonly Row[] }>

/** Everything that is compared, in the order of the programme's form. */
export function programRows(programs: readonly Program[], writing: Writing): readonly RowGroup[] {
  const { admin, figures, texts, words } = writing
  const row = (key: string, write: (program: Program) => Cell, label = words.label(key)): Row => ({
    key,
    label,
    cells: programs.map(write),
  })
  const named = (relations: Relations) => (relations ?? []).map((each) => line(nameOf(each)))
  const institutions = (relations: Relations) =>
    (relations ?? []).map((each) => ({
      text: nameOf(each),
      href: isRead(each) ? `${admin}/collections/institutions/${each.id}` : undefined,
    }))
  const options = (key: string, values: readonly string[] | null | undefined) =>
    (values ?? []).map((value) => line(words.option(key, value)))
  const amount = (key: string, value: number | null | undefined, unit: (text: string) => string) =>
    value === null || value === undefined
      ? []
      : [line(`${words.label(key)}: ${unit(figures.count(value))}`)]
  const plain = (text: string) => text
  return [
    {
      key: 'about',
      heading: texts.groups.about,
      rows: [
        row('summary', ({ summary }) => lines(summary)),
        row('status', ({ _status }) => [line(texts.status[_status ?? 'draft'])], texts.statusLabel),
        row('availability', ({ availability }) => options('availability', [availability])),
        row('kindOfSupport', ({ kindOfSupport }) =>
          options('kindOfSupport', kindOfSupport ? [kindOfSupport] : []),
        ),
      ],
    },
    {
      key: 'placement',
      heading: texts.groups.placement,
      rows: [
        row('levels', ({ levels }) => named(levels)),
        row('ageGroups', ({ ageGroups }) => named(ageGroups)),
        row('ageRange', ({ ageRange }) => [
          ...amount('ageRange.fromMonth', ageRange?.fromMonth, texts.months),
          ...amount('ageRange.toMonth', ageRange?.toMonth, texts.months),
        ]),
        row('themes', ({ themes }) =>
          (themes ?? []).map(({ theme, relevance }) => {
            const weight = words.option('themes.relevance', relevance).toLocaleLowerCase('nb')
            return line(`${nameOf(theme)} (${weight})`)
          }),
        ),
        row('targets', ({ targets }) => options('targets', targets)),
        row('arenas', ({ arenas }) => named(arenas)),
      ],
    },
    {
      key: 'delivery',
      heading: texts.groups.delivery,
      rows: [
        row('formats', ({ formats }) => options('formats', formats)),
        row('dose', ({ dose }) => [
          ...amount('dose.sessions', dose?.sessions, plain),
          ...amount('dose.weeks', dose?.weeks, plain),
          ...amount('dose.groupSize', dose?.groupSize, plain),
        ]),
        row('training', ({ training }) => [
          ...(training?.required ? [line(words.label('training.required'))] : []),
          ...lines(training?.length),
          ...institutions(training?.certifiedBy ? [training.certifiedBy] : []).map(
            ({ text, href }) => ({ text: `${words.label('training.certifiedBy')}: ${text}`, href }),
          ),
        ]),
        row('cost', ({ cost }) => [
          ...amount('cost.setUp', cost?.setUp, texts.money),
          ...amount('cost.yearly', cost?.yearly, texts.money),
        ]),
        row('typicalSeats', ({ typicalSeats }) =>
          typeof typicalSeats === 'number' ? [line(figures.count(typicalSeats))] : [],
        ),
        row('languages', ({ languages }) => (languages ?? []).map((text) => line(text))),
      ],
    },
    {
      key: 'evidence',
      heading: words.label('evidence'),
      rows: evidenceRows(programs, writing),
    },
    {
      key: 'sources',
      heading: texts.groups.sources,
      rows: [
        row('responsible', ({ responsible }) => institutions(responsible)),
        row('checked', ({ checked }) => [line(checked ? texts.yes : texts.no)]),
        row('links', ({ links }) => (links ?? []).map(({ text, url }) => ({ text, href: url }))),
      ],
    },
  ]
}

type Known = Readonly<{ id: string; title?: string | null; name?: string | null }>
type Relation = string | Known
type Relations = readonly Relation[] | null | undefined

const isRead = (relation: Relation): relation is Known => typeof relation === 'object'

/** What the reader may not see is a dash. */
const nameOf = (relation: Relation): string =>
  (isRead(relation) && (relation.title || relation.name)) || '–'

const line = (text: string): Line => ({ text })

const lines = (text: string | null | undefined): Cell => (text ? [line(text)] : [])
