import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { Analyse } from './analyse/index.ts'
import { CarryThrough } from './carry-through/index.ts'
import { Choose } from './choose/index.ts'
import { nextStep } from './facts/index.ts'
import { loadWay } from './load-way.ts'
import { MapOffers } from './map/index.ts'
import { Plan } from './plan/index.ts'
import { isStep, type Step } from './steps.ts'
import type { WayContext } from './way-context.ts'
import { WayFrame } from './way-frame.tsx'

const views: Readonly<Record<Step, (context: WayContext) => ReactNode>> = {
  map: MapOffers,
  analyse: Analyse,
  plan: Plan,
  choose: Choose,
  'carry-through': CarryThrough,
}

/**
 * `/admin/collections/municipalities/way/:number/:step`: the way of a municipality. Without a step, where
 * it is to go on.
 */
export async function WayView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const [number, given] = placeIn(params?.segments)
  const way = await loadWay(req, number ?? '', searchParams)
  if (way === null || (given !== undefined && !isStep(given))) notFound()
  const step = given ?? nextStep(way.progress)
  const View = views[step]
  return (
    <>
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav
        nav={[
          {
            label: way.texts.municipalities,
            url: `${way.admin}/collections/municipalities`,
          },
          {
            label: way.place.name,
            url: `${way.admin}/collections/municipalities/${way.place.id}`,
          },
          { label: way.texts.steps[step].name },
        ]}
      />
      <WayFrame step={step} way={way}>
        <View {...way} />
      </WayFrame>
    </>
  )
}

/** What comes after `collections/municipalities/way` in the address. */
const placeIn = (segments: string | string[] | undefined): readonly string[] =>
  Array.isArray(segments) ? segments.slice(3) : []
