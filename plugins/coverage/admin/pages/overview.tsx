import { municipalityInBothViews } from '../../answers/index.ts'
import { CoveragePage } from '../coverage-page.tsx'
import { CoverageFan } from '../fan/coverage-fan.tsx'
import { findOfferPages } from '../find-offer-pages.ts'
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
  const offers = await findOfferPages(req, {
    collection: options.collections.offers,
    slugs: coverage.offers.map(({ id }) => id),
  })
  const addOffer = asked.mayAddOffers ? `${list(options.collections.offers)}/create` : null
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
