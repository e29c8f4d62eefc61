import styles from '../way.module.css'
import type { WayContext } from '../way-context.ts'
import { AddExistingPlan } from './add-existing-plan.tsx'
import { BeginPlan } from './begin-plan.tsx'

/** The third step: which plans there are already, and what the municipality wants. */
export function Plan({ admin, language, texts, figures, place, rights, facts }: WayContext) {
  const { plan: words } = texts
  const [latest] = facts.plans
  const existing = facts.plans.flatMap(({ buildsOn }) => buildsOn)
  return (
    <>
      <section aria-labelledby="plans">
        <h2 id="plans">{words.plans}</h2>
        {facts.plans.length === 0 && <p>{words.none}</p>}
        {facts.plans.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.title}</th>
                <th scope="col">{words.phase}</th>
                <th scope="col">{words.council}</th>
                <th scope="col">{words.review}</th>
                <th scope="col">{words.actions}</th>
              </tr>
            </thead>
            <tbody>
              {facts.plans.map((plan) => (
                <tr key={plan.id}>
                  <th data-label={words.title} scope="row">
                    <a href={`${admin}/collections/plans/${plan.id}`}>{plan.title}</a>
                  </th>
                  <td data-label={words.phase}>{phaseOf(plan.phase, words.phases)}</td>
                  <td data-label={words.council}>
                    {plan.councilDecision ? figures.day(plan.councilDecision) : '–'}
                  </td>
                  <td data-label={words.review}>
                    {plan.nextReview ? figures.day(plan.nextReview) : '–'}
                  </td>
                  <td data-label={words.actions}>{figures.count(plan.actions.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!latest && rights.mayPublish && (
          <BeginPlan language={language} municipality={place.id} name={place.name} />
        )}
        {!latest && !rights.mayPublish && <p>{words.managersCreate}</p>}
      </section>
      {latest && (
        <section aria-labelledby="existing">
          <h2 id="existing">{words.existing}</h2>
          <p>{words.existingHelp}</p>
          {existing.length === 0 && <p>{words.existingNone}</p>}
          <ul>
            {existing.map(({ title, url }) => (
              <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
            ))}
          </ul>
          {rights.mayWrite && <AddExistingPlan language={language} plan={latest.id} />}
        </section>
      )}
    </>
  )
}

const phaseOf = (phase: string, phases: Readonly<Record<string, string>>): string =>
  phases[phase] ?? phase
