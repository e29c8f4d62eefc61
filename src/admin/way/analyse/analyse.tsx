import { groupAnchor } from '../../../../plugins/coverage/admin/index.ts'
import { largestGaps, type NamedGap } from '../largest-gaps.ts'
import { wayTo } from '../steps.ts'
import styles from '../way.module.css'
import type { WayContext } from '../way-context.ts'

const shown = 10

/** The second step: what is needed, and where the gaps are, each with its grounds. */
export function Analyse(way: WayContext) {
  return (
    <>
      <Need {...way} />
      <Gaps {...way} />
    </>
  )
}

function Need({ admin, texts, figures, place, rights, coverage, facts }: WayContext) {
  const { analyse } = texts
  const needs = `${admin}/collections/needs`
  const cells = coverage?.cells ?? []
  const own = cells.filter(({ need }) => need?.isOwn).length
  return (
    <section aria-labelledby="need">
      <h2 id="need">{analyse.needs}</h2>
      <p>
        {facts.needs
          ? analyse.ownProfile(figures.count(own), figures.count(cells.length))
          : analyse.templateProfile}
      </p>
      {coverage && coverage.assumptions.cells > 0 && (
        <p>{analyse.assumptions(figures.percent(coverage.assumptions.weight))}</p>
      )}
      <p>{analyse.children(figures.count(facts.ageGroups))}</p>
      <p className={styles.ways}>
        {facts.needs && <a href={`${needs}/${facts.needs.id}`}>{analyse.openProfile}</a>}
        {!facts.needs && rights.mayPublish && <a href={`${needs}/create`}>{analyse.makeProfile}</a>}
        {!facts.needs && !rights.mayPublish && <span>{analyse.askForProfile}</span>}
        <a href={`${admin}/collections/municipalities/${place.id}`}>{analyse.openChildren}</a>
      </p>
    </section>
  )
}

function Gaps(way: WayContext) {
  const { admin, texts, place, coverage } = way
  const { analyse } = texts
  const gaps = coverage && coverage.index !== null ? largestGaps(coverage, shown) : null
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{analyse.gaps}</h2>
      {gaps === null && (
        <p>
          {analyse.noFigures} <a href={wayTo(admin, place.number, 'map')}>{analyse.startMapping}</a>
        </p>
      )}
      {gaps?.length === 0 && <p>{analyse.noGaps}</p>}
      {gaps !== null && gaps.length > 0 && (
        <>
          <p>{analyse.gapsHelp}</p>
          <GapTable gaps={gaps} way={way} />
        </>
      )}
      {coverage !== null && (
        <p>
          <a href={`${admin}/collections/municipalities/${place.id}/coverage`}>
            {analyse.openCoverage}
          </a>
        </p>
      )}
    </section>
  )
}

type TableProps = Readonly<{ gaps: readonly NamedGap[]; way: WayContext }>

/** Each gap leads to its place in the coverage. */
function GapTable({ gaps, way: { admin, texts, figures, place } }: TableProps) {
  const { analyse } = texts
  const coverage = `${admin}/collections/municipalities/${place.id}/coverage`
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{analyse.gap}</th>
          <th scope="col">{analyse.reason}</th>
          <th scope="col">{analyse.unserved}</th>
          <th scope="col">{analyse.grounds}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ name, cell }) => (
          <tr key={name}>
            <th data-label={analyse.gap} scope="row">
              <a href={`${coverage}${groupAnchor(cell)}`}>{name}</a>
            </th>
            <td data-label={analyse.reason}>{analyse.reasons[cell.reason]}</td>
            <td data-label={analyse.unserved}>
              {cell.unserved === null ? analyse.few : figures.count(cell.unserved)}
            </td>
            <td data-label={analyse.grounds}>{groundsOf(cell, { texts, figures })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The share a need is computed with, and where it is from. */
function groundsOf(
  { need }: NamedGap['cell'],
  { texts: { analyse }, figures }: Pick<WayContext, 'texts' | 'figures'>,
): string {
  if (need === null) return ''
  const share = figures.share(need.prevalence)
  if (need.assumption || need.source === null) return analyse.assumption(share)
  return analyse.source(share, need.year ? `${need.source} (${need.year})` : need.source)
}
