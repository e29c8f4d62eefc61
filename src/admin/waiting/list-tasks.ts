import type { Condition } from './condition.ts'
import type { Editor } from './editor-of.ts'

export type TaskKey =
  | 'programs'
  | 'articles'
  | 'unchecked'
  | 'uncertain'
  | 'unsourced'
  | 'outdated'
  | 'institutions'

/** Something to do with so many documents, and the filter that lists them. */
export type Task = Readonly<{
  key: TaskKey
  part: 'drafts' | 'checks'
  collection: 'programs' | 'articles' | 'institutions'
  conditions: readonly Condition[]
}>

type Given = Readonly<{
  editor: Editor
  /** Ratings from before this year are to be looked up again. */
  oldestYear: number
}>

const isDraft: Condition = { path: '_status', operator: 'equals', value: 'draft' }

/** What an institution has proposed and nobody has published. */
export const proposed = (editor: Editor): readonly Condition[] => [
  isDraft,
  { path: 'proposedAt', operator: 'exists', value: true },
  ...ownOnly(editor),
]

/** Everything that waits and can be listed by a filter, in the order it is shown. */
export function listTasks({ editor, oldestYear }: Given): readonly Task[] {
  const own = ownOnly(editor)
  const program = (key: TaskKey, ...conditions: readonly Condition[]) =>
    ({ key, part: 'checks', collection: 'programs', conditions: [...conditions, ...own] }) as const
  const isNotProposed: Condition = { path: 'proposedAt', operator: 'exists', value: false }
  return [
    { ...program('programs', isDraft, isNotProposed), part: 'drafts' },
    ...(editor.isStaff
      ? [
          {
            key: 'articles',
            part: 'drafts',
            collection: 'articles',
            conditions: [isDraft],
          } as const,
        ]
      : []),
    program('unchecked', isUnchecked),
    program('uncertain', { path: 'availability', operator: 'equals', value: 'to-be-checked' }),
    program(
      'unsourced',
      { path: 'evidence.scheme', operator: 'exists', value: true },
      { path: 'evidence.url', operator: 'exists', value: false },
    ),
    program('outdated', { path: 'evidence.year', operator: 'less_than', value: oldestYear }),
    {
      key: 'institutions',
      part: 'checks',
      collection: 'institutions',
      conditions: [isUnchecked, ...ownOnly(editor, 'id')],
    },
  ]
}

/** An institution sees what it answers for; all may read what is published of the others. */
export const ownOnly = (editor: Editor, path = 'responsible'): readonly Condition[] =>
  editor.isStaff ? [] : [{ path, operator: 'in', value: editor.institutions }]

const isUnchecked: Condition = { path: 'checked', operator: 'not_equals', value: true }
