import { municipalityInBothViews } from '../../answers/index.ts'
import { CoveragePage } from '../coverage-page.tsx'
import { CoverageFan } from '../fan/coverage-fan.tsx'
import type { Asked } from './asked.ts'
import { Files } from './files.tsx'
import { Frame } from './frame.tsx'
import { orNull } from './or-null.ts'

/** The fan, the main figures, the needs by age and level, the gaps and what to know. */
export async function overviewPage(asked: Asked) {
  const { req, options, number, view, texts, numbers, list } = asked
  const both = await orNull(municipalityInBothViews(req, options, { number }))
  if (both === null) return null
  const coverage = both[view]
  const { municipality, isPending, year, index } = coverage
  const other = index === null ? null : both[view === 'now' ? 'withPlans' : 'now']
  const allOffers = list(options.collections.offers)
  const offers = new Map([...both.documents].map(([key, id]) => [key, `${allOffers}/${id}`]))
  const addOffer = asked.mayAddOffers ? `${allOffers}/create` : null
  return (
    <Frame
      asked={asked}
      fictional={municipality.fictional}
      hasViews
      isPending={isPending}
      title={texts.heading(String(year))}
    >
      <CoveragePage
        coverage={coverage}
        fan={
          <>
            <CoverageFan
              language={asked.language}
              linkTo={asked.linkTo}
              now={coverage}
              withPlans={view === 'now' ? other : null}
              writeDrawing={asked.writeDrawing}
            />
            <Files
              {...asked.files}
              figure="fan"
              hasPng={options.drawPng !== undefined}
              texts={asked.pageTexts}
            />
          </>
        }
        links={{ offers, addOffer }}
        now={view === 'now' ? null : (other?.index ?? null)}
        numbers={numbers}
        texts={texts}
      />
    </Frame>
  )
}
