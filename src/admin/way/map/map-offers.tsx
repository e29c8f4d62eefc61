import type { WayContext } from '../way-context.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { QuickRegister } from './quick-register.tsx'

/** The first step: what there is. Those who only read have the list of offers for it. */
export async function MapOffers({ req, admin, language, place, rights, facts, texts }: WayContext) {
  if (!rights.mayWrite) {
    const where = `where[or][0][and][0][municipality][equals]=${place.id}`
    return <a href={`${admin}/collections/offers?${where}`}>{texts.register.list}</a>
  }
  const latestFirst = [...facts.offers].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  return (
    <QuickRegister
      admin={admin}
      catalogue={await loadCatalogue(req)}
      desk={{
        municipality: place.id,
        publishes: rights.mayPublish,
        // Stands in the offer, which is written in Bokmål.
        role: rights.mayPublish ? 'Kommuneansvarlig' : 'Bidragsyter',
      }}
      language={language}
      registered={latestFirst}
      user={String(req.user?.id)}
    />
  )
}
