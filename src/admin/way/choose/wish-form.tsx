import type { WayTexts } from '../texts/index.ts'
import styles from '../way.module.css'
import type { Wish } from './read-wish.ts'

type Props = Readonly<{ wish: Wish; texts: WayTexts }>

/** A question in the address: it works without scripts, and can be kept and sent. */
export function WishForm({ wish, texts: { choose } }: Props) {
  const [first] = wish.problems
  return (
    <section aria-labelledby="wish">
      <h2 id="wish">{choose.wish}</h2>
      <form className={styles.form} noValidate>
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor="wish-goal">{choose.goal}</label>
            <select defaultValue={wish.goal} id="wish-goal" name="goal">
              {Object.entries(choose.goals).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          {(['budget', 'maxPicks'] as const).map((name) => (
            <div className={styles.field} key={name}>
              <label htmlFor={`wish-${name}`}>{choose[name]}</label>
              {name === 'budget' && (
                <span className={styles.quiet} id="wish-budget-help">
                  {choose.budgetHelp}
                </span>
              )}
              {wish.problems.includes(name) && (
                <span className={styles.problem} id={`wish-${name}-problem`}>
                  {choose.problems[name]}
                </span>
              )}
              <input
                aria-describedby={describedBy(name, wish)}
                aria-invalid={wish.problems.includes(name) || undefined}
                // biome-ignore lint/a11y/noAutofocus: the page is the answer to a form, and this is what to correct
                autoFocus={first === name}
                defaultValue={name === 'budget' ? wish.budgetText : wish.maxPicksText}
                id={`wish-${name}`}
                inputMode="numeric"
                name={name}
                type="text"
              />
            </div>
          ))}
        </div>
        <p className={styles.ways}>
          <button className={styles.action} type="submit">
            {choose.find}
          </button>
        </p>
      </form>
    </section>
  )
}

function describedBy(name: 'budget' | 'maxPicks', { problems }: Wish): string | undefined {
  const ids = [
    ...(problems.includes(name) ? [`wish-${name}-problem`] : []),
    ...(name === 'budget' ? ['wish-budget-help'] : []),
  ]
  return ids.join(' ') || undefined
}
