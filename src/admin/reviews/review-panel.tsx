'use client'

import { useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import styles from './review.module.css'
import { ReviewAnswer } from './review-answer.tsx'
import { ReviewQuestion } from './review-question.tsx'
import { reviewTextsIn } from './review-texts.ts'
import { useReview } from './use-review.ts'

/** Beside a stored offer or plan. */
export function ReviewPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (!id || !collectionSlug) return null
  return <StoredReview collection={collectionSlug} id={String(id)} />
}

function StoredReview({ collection, id }: Readonly<{ collection: string; id: string }>) {
  const { i18n } = useTranslation()
  const { hasSavePermission } = useDocumentInfo()
  const owner = useFormFields(([fields]) => fields.municipality?.value)
  const isManager = useManages(owner)
  const { review, problem, said, ask, answer } = useReview({ collection, id })
  const texts = reviewTextsIn(i18n.language)
  if (!hasSavePermission) return null
  const isWaiting = review?.state === 'waiting'
  return (
    <section aria-label={texts.heading} className={styles.panel} data-view="review">
      <h2>{texts.heading}</h2>
      {review === null && isManager && <p>{texts.nothing}</p>}
      {isWaiting && <p>{texts.waiting}</p>}
      {isWaiting && review.note && (
        <p>
          <strong>{texts.noteFrom}</strong> {review.note}
        </p>
      )}
      {review?.state === 'returned' && (
        <p>
          <strong>{texts.returned}</strong> {review.comment}
        </p>
      )}
      {isWaiting && isManager && (
        <ReviewAnswer answer={answer} canFinish={collection === 'plans'} texts={texts} />
      )}
      {!isWaiting && !isManager && <ReviewQuestion ask={ask} texts={texts} />}
      <p role="status">{said === null ? '' : texts[said]}</p>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </section>
  )
}

/** Whether the reader manages a municipality. What they then may is for the server to say. */
function useManages(municipality: unknown): boolean {
  const { user } = useAuth()
  const { roles, memberships }: Record<string, unknown> = { ...user }
  if (Array.isArray(roles) && roles.includes('administrator')) return true
  return listOf(memberships).some(
    (row) =>
      Reflect.get(row, 'role') === 'municipality-manager' &&
      idOf(Reflect.get(row, 'municipality')) === idOf(municipality),
  )
}

const listOf = (value: unknown): object[] => (Array.isArray(value) ? value : [])

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null ? Reflect.get(relation, 'id') : relation
