import { DataTable } from '../../data-table.tsx'
import type { Plan } from './find-plans.ts'
import type { Part } from './part.ts'

/** What the municipality means to do: offers that are planned, and its plans with their actions. */
export function PlansPart({ asked, coverage, plans }: Part & Readonly<{ plans: readonly Plan[] }>) {
  const { report } = asked.pageTexts
  const planned = coverage.offers.filter(({ status }) => status === 'planned')
  return (
    <section aria-labelledby="report-plans">
      <h3 id="report-plans">{report.plans}</h3>
      <h4>{report.planned}</h4>
      {planned.length === 0 ? (
        <p>{report.noPlanned}</p>
      ) : (
        <ul>
          {planned.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      {plans.length === 0 && <p>{report.noPlans}</p>}
      {plans.map((plan) => (
        <PlanTable asked={asked} key={plan.title} plan={plan} />
      ))}
    </section>
  )
}

function PlanTable({ asked, plan }: Readonly<{ asked: Part['asked']; plan: Plan }>) {
  const { pageTexts, numbers } = asked
  const { report } = pageTexts
  const statuses: Readonly<Record<string, string>> = report.actionStatuses
  return (
    <>
      <h4>{plan.title}</h4>
      {plan.goals && <p>{plan.goals}</p>}
      {plan.actions.length === 0 ? (
        <p>{report.noActions}</p>
      ) : (
        <DataTable
          hidesCaption
          numbers={numbers}
          table={{
            caption: plan.title,
            columns: [report.action, report.responsible, report.due, report.actionStatus].map(
              (title) => ({ title, kind: 'text' }),
            ),
            rows: plan.actions.map(({ what, responsible, due, status }) => [
              what,
              responsible,
              due && numbers.day(due),
              status && (statuses[status] ?? status),
            ]),
          }}
        />
      )}
    </>
  )
}
