import {
  cellNames,
  type MunicipalRecommendation,
} from '../../../../plugins/coverage/admin/index.ts'
import styles from '../way.module.css'
import type { WayContext } from '../way-context.ts'
import type { Wish } from './read-wish.ts'
import { titleOfPick } from './title-of-pick.ts'

type Props = Readonly<{
  way: WayContext
  wish: Wish
  recommendation: MunicipalRecommendation
  chosen: readonly string[]
}>

/** What the arithmetic picks and why, each to be taken out again. */
export function PickTable({ way, wish, recommendation, chosen }: Props) {
  const { texts, figures } = way
  const { choose } = texts
  const { picks, certificate, proven, unusable } = recommendation
  return (
    <section aria-labelledby="picks">
      <h2 id="picks">{choose.picks}</h2>
      {picks.length === 0 && <p>{choose.noPicks}</p>}
      {picks.length > 0 && (
        <form action="#what-if" className={styles.form}>
          <input name="goal" type="hidden" value={wish.goal} />
          <input name="budget" type="hidden" value={wish.budgetText} />
          <input name="maxPicks" type="hidden" value={wish.maxPicksText} />
          <input name="compare" type="hidden" value="1" />
          <p>{choose.picksHelp}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{choose.pick}</th>
                <th scope="col">{choose.gain}</th>
                <th scope="col">{choose.closes}</th>
                <th scope="col">{choose.cost}</th>
              </tr>
            </thead>
            <tbody>
              {picks.map((pick) => (
                <Row
                  chosen={chosen}
                  key={pick.candidate}
                  pick={pick}
                  way={way}
                  {...recommendation}
                />
              ))}
            </tbody>
          </table>
          <p>{proven ? choose.isBest : choose.certificate(figures.percent(certificate))}</p>
          <p className={styles.ways}>
            <button type="submit">{choose.compare}</button>
          </p>
        </form>
      )}
      {unusable.length > 0 && (
        <p className={styles.quiet}>{choose.unusable(figures.count(unusable.length))}</p>
      )}
    </section>
  )
}

type RowProps = Readonly<{
  way: WayContext
  pick: MunicipalRecommendation['picks'][number]
  labels: MunicipalRecommendation['labels']
  chosen: readonly string[]
}>

function Row({ way: { texts, figures }, pick, labels, chosen }: RowProps) {
  const { choose } = texts
  const [most] = [...pick.cells].sort((a, b) => b.gain - a.gain)
  const who = pick.program?.responsible.map(({ title }) => title).join(', ')
  return (
    <tr>
      <th data-label={choose.pick} scope="row">
        <label className={styles.check}>
          <input
            defaultChecked={chosen.includes(pick.candidate)}
            name="chosen"
            type="checkbox"
            value={pick.candidate}
          />
          <span>{titleOfPick(pick, texts)}</span>
        </label>
        {who && <span className={styles.quiet}>{choose.responsible(who)}</span>}
      </th>
      <td data-label={choose.gain}>{choose.gainPoints(figures.points(pick.gain))}</td>
      <td data-label={choose.closes}>
        {most && cellNames(labels)(most)}
        {most && most.families !== null && most.families > 0 && (
          <span className={styles.quiet}>{choose.families(figures.count(most.families))}</span>
        )}
      </td>
      <td data-label={choose.cost}>
        {figures.money(pick.cost)}
        {pick.costPerFamily !== null && (
          <span className={styles.quiet}>
            {choose.perFamily(figures.money(pick.costPerFamily))}
          </span>
        )}
      </td>
    </tr>
  )
}
