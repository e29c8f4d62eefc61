import { type ActionFacts, isUnderWay, type PlanFacts } from '../facts/index.ts'
import { wayTo } from '../steps.ts'
import styles from '../way.module.css'
import type { WayContext } from '../way-context.ts'
import { ActionStatus } from './action-status.tsx'

/** The last step: who does what by when, and how far it has come. */
export function CarryThrough(way: WayContext) {
  const { admin, texts, figures, place, facts } = way
  const { carry } = texts
  const actions = facts.plans
    .flatMap((plan) => plan.actions.map((action) => ({ plan, action })))
    .sort((a, b) => ((a.action.due ?? '9') < (b.action.due ?? '9') ? -1 : 1))
  const reviews = facts.plans.filter(({ nextReview }) => nextReview !== null)
  return (
    <>
      <section aria-labelledby="actions">
        <h2 id="actions">{carry.actions}</h2>
        {actions.length === 0 && (
          <p>
            {carry.none} <a href={wayTo(admin, place.number, 'choose')}>{carry.goChoose}</a>
          </p>
        )}
        {actions.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{carry.action}</th>
                <th scope="col">{carry.responsible}</th>
                <th scope="col">{carry.due}</th>
                <th scope="col">{carry.status}</th>
              </tr>
            </thead>
            <tbody>
              {actions.map(({ plan, action }) => (
                <Row action={action} key={`${plan.id} ${action.row}`} plan={plan} way={way} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section aria-labelledby="reviews">
        <h2 id="reviews">{carry.reviews}</h2>
        {reviews.length === 0 && <p>{carry.noReviews}</p>}
        <ul>
          {reviews.map(({ id, title, nextReview }) => (
            <li key={id}>
              <a href={`${admin}/collections/plans/${id}`}>
                {carry.reviewOf(title, figures.day(nextReview ?? ''))}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type RowProps = Readonly<{ way: WayContext; plan: PlanFacts; action: ActionFacts }>

function Row({ way, plan, action }: RowProps) {
  const { admin, texts, figures, facts, rights, language } = way
  const { carry } = texts
  const offer = facts.offers.find(({ id }) => id === action.offer)
  const isLate = isUnderWay(action) && (action.due?.slice(0, 10) ?? '9') < facts.today
  return (
    <tr>
      <th data-label={carry.action} scope="row">
        {action.what}
        <span className={styles.quiet}>
          <a href={`${admin}/collections/plans/${plan.id}`}>{plan.title}</a>
          {offer && (
            <>
              {' · '}
              <a href={`${admin}/collections/offers/${offer.id}`}>{offer.title}</a>
            </>
          )}
        </span>
        {offer?.status === 'planned' && action.status === 'done' && (
          <span className={styles.quiet}>{carry.startOffer}</span>
        )}
      </th>
      <td data-label={carry.responsible}>{action.responsibleRole ?? carry.missing}</td>
      <td data-label={carry.due}>
        {action.due ? figures.day(action.due) : carry.missing}
        {isLate && <strong className={styles.late}>{carry.overdue}</strong>}
      </td>
      <td data-label={carry.status}>
        {rights.mayWrite ? (
          <ActionStatus
            language={language}
            plan={plan.id}
            row={action.row}
            status={action.status}
            what={action.what}
          />
        ) : (
          carry.statuses[action.status]
        )}
      </td>
    </tr>
  )
}
