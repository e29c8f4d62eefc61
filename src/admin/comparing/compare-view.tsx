import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { figuresIn } from '../write-figures.ts'
import { ChoosePrograms } from './choose-programs.tsx'
import { CompareTable } from './compare-table.tsx'
import styles from './comparing.module.css'
import { comparingTextsIn } from './comparing-texts.ts'
import { fieldWords } from './field-words.ts'
import { findPrograms, loadPrograms, slugsOf } from './load-programs.ts'
import { programRows } from './program-rows.ts'
import { fewestCompared, mostCompared, readChoice, readTicked, writeChoice } from './read-choice.ts'

/** `/admin/collections/programs/compare?programs=icdp,cos-p`: two to four programmes side by side. */
export async function CompareView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const { admin } = req.payload.config.routes
  const { language } = req.i18n
  const texts = comparingTextsIn(language)
  const figures = figuresIn(language)
  const ticked = readTicked(searchParams ?? {})
  if (ticked.length > 0) {
    // The address that stays is the one that can be shared.
    redirect(`${admin}/collections/programs/compare${writeChoice(await slugsOf(req, ticked))}`)
  }
  const choice = readChoice(searchParams ?? {})
  const programs = await loadPrograms(req, choice.slugs)
  const slugs = programs.map(({ slug }) => slug)
  const isFull = slugs.length >= mostCompared
  const isSearching = choice.search !== '' || slugs.length < fewestCompared
  const found = isSearching && !isFull ? await findPrograms(req, choice.search, slugs) : []
  const words = fieldWords(req.payload.collections.programs.config.flattenedFields, language)
  return (
    <main className={styles.page} data-view="compare">
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav
        nav={[
          { label: texts.programs, url: `${admin}/collections/programs` },
          { label: texts.heading },
        ]}
      />
      <h1>{texts.heading}</h1>
      <p className={styles.onScreen}>{texts.help}</p>
      <ChoosePrograms
        choice={choice}
        found={found}
        isFull={isFull}
        programs={programs}
        texts={texts}
      />
      {programs.length >= fewestCompared && (
        <CompareTable
          admin={admin}
          figures={figures}
          groups={programRows(programs, { admin, figures, texts, words })}
          onlyDifferences={choice.onlyDifferences}
          programs={programs}
          texts={texts}
        />
      )}
    </main>
  )
}
