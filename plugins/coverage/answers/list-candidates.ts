import type { PayloadRequest } from 'payload'
import type { Candidate } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { buildCandidates, type Id, loadGrounds, type UnusableProgram } from '../portfolio/index.ts'
import { findCatalogue } from './find-catalogue.ts'
import { findMoreOfRunning } from './find-more-of-running.ts'
import type { NamedOffer } from './find-offers.ts'
import { type NamedProgram, namePrograms } from './name-programs.ts'
import type { StoredPortfolio } from './stored-portfolio.ts'

/** What a candidate is made of: a programme of the catalogue, or a running offer there would be more of. */
export type Behind = Readonly<{ program?: NamedProgram; offer?: NamedOffer }>

type Candidates = Readonly<{
  candidates: readonly Candidate[]
  /** By the id of the candidate. */
  behind: (candidate: string) => Behind
  /** Programmes of the catalogue that say too little to be candidates. */
  unusable: readonly Readonly<{ program: NamedProgram; missing: UnusableProgram['missing'] }>[]
}>

/** What a municipality could add to its portfolio, as far as the reader may see it. */
export async function listCandidates(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  stored: StoredPortfolio,
): Promise<Candidates> {
  const running = listRunning(stored)
  const programs = await findCatalogue(req, options, running)
  const grounds = await loadGrounds(req.payload, options)
  const { candidates, unusable } = buildCandidates(programs, grounds)
  const more = await findMoreOfRunning(req, options, stored)
  const named = await namePrograms(req, options, { programs, running })
  const likeOf = new Map(more.map(({ candidate, offer }) => [candidate.id, offer]))
  return {
    candidates: [...candidates, ...more.map(({ candidate }) => candidate)],
    behind: (candidate) => {
      const [program, offer] = [named.get(candidate), likeOf.get(candidate)]
      return { ...(program ? { program } : {}), ...(offer ? { offer } : {}) }
    },
    unusable: unusable.flatMap(({ program: { slug }, missing }) => {
      const program = named.get(slug)
      return program ? { program, missing } : []
    }),
  }
}

/** Programmes of active offers that the reader may see; others would tell what is hidden. */
function listRunning({ offers, programs }: StoredPortfolio): ReadonlySet<Id> {
  const active = offers.filter(({ status }) => status === 'active')
  return new Set(active.flatMap(({ id }) => programs.get(id) ?? []))
}
