import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

/** The figures of the whole, now and with what is planned. */
export function FigureTable({ way, withPlans, texts }: PartProps) {
  const { admin, place, figures, coverage } = way
  const page = `${admin}/collections/municipalities/${place.id}/coverage`
  return (
    <section aria-labelledby="workspace-figures">
      <h2 id="workspace-figures">{texts.figures}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            <th scope="col">{texts.now}</th>
            <th scope="col">
              <a href={`${page}?view=withPlans`}>{texts.withPlans}</a>
            </th>
          </tr>
        </thead>
        <tbody>
          {(['breadth', 'reach', 'effective', 'balance'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{texts.names[name]}</th>
              <td>{figures.percent(coverage?.index?.[name] ?? 0)}</td>
              <td>{withPlans?.index ? figures.percent(withPlans.index[name]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={page}>{texts.openCoverage}</a>
      </p>
    </section>
  )
}
