import { CoverageFan, groupAnchor } from '../../../plugins/coverage/admin/index.ts'
import { nextStep } from '../way/facts/index.ts'
import { StepList } from '../way/step-list.tsx'
import { wayTo } from '../way/steps.ts'
import { Changes } from './changes.tsx'
import { Due } from './due.tsx'
import { FigureTable } from './figure-table.tsx'
import { Gaps } from './gaps.tsx'
import type { LoadedWorkspace } from './load-workspace.ts'
import { RememberVisit } from './remember-visit.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { Unverified } from './unverified.tsx'
import styles from './workspace.module.css'
import { workspaceTextsIn } from './workspace-texts.ts'

/** Where those who work for a municipality begin: how it stands, what is new, and what waits. */
export function Workspace({ loaded }: Readonly<{ loaded: LoadedWorkspace }>) {
  const { way, visit, waiting } = loaded
  const { admin, place, language, coverage, facts } = way
  const texts = workspaceTextsIn(language)
  const next = nextStep(way.progress)
  const isEmpty = facts.offers.length === 0
  const hasFigures = coverage !== null && coverage.index !== null
  const page = `${admin}/collections/municipalities/${place.id}/coverage`
  const parts = { ...loaded, texts }
  return (
    <div className={styles.workspace} data-view="workspace">
      <RememberVisit municipality={place.id} visit={visit} />
      <h1>{place.name}</h1>
      {place.fictional && <p className={styles.quiet}>{way.texts.fictional}</p>}
      <section aria-labelledby="workspace-way">
        <h2 id="workspace-way">{way.texts.way}</h2>
        <StepList way={way} />
        {!isEmpty && (
          <p>
            <a className={styles.action} href={wayTo(admin, place.number, next)}>
              {texts.goOn(way.texts.steps[next].name)}
            </a>
          </p>
        )}
      </section>
      {isEmpty && (
        <section aria-labelledby="workspace-begin" className={styles.begin}>
          <h2 id="workspace-begin">{texts.begin}</h2>
          <p>{texts.beginHelp}</p>
          <p>
            <a className={styles.action} href={wayTo(admin, place.number, 'map')}>
              {texts.beginAction}
            </a>
          </p>
        </section>
      )}
      {waiting > 0 && (
        <p>
          <a href={`${admin}/collections/review-requests`}>
            {texts.waiting(way.figures.count(waiting))}
          </a>
        </p>
      )}
      {coverage !== null && hasFigures && (
        <section aria-labelledby="workspace-fan">
          <h2 id="workspace-fan">{texts.fan}</h2>
          <CoverageFan
            language={language}
            linkTo={(leaf) => `${page}${groupAnchor(leaf)}`}
            now={coverage}
            withPlans={loaded.withPlans}
          />
        </section>
      )}
      {hasFigures && <FigureTable {...parts} />}
      <div className={styles.parts}>
        {hasFigures && <Gaps {...parts} />}
        <Changes {...parts} />
        {!isEmpty && <Due {...parts} />}
        {!isEmpty && <Unverified {...parts} />}
      </div>
      <Shortcuts {...parts} />
    </div>
  )
}
