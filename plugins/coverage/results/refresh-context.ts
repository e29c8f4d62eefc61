import type { Payload } from 'payload'
import { rememberMethods } from '../methods/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { keepRecent } from './keep-recent.ts'
import { keepNational } from './national.ts'

/** What every refresh needs: the database, today, and what is kept between one refresh and the next. */
export type RefreshContext = Readonly<{
  payload: Payload
  options: CoveragePluginOptions
  clock: () => Date
  national: ReturnType<typeof keepNational>
  rememberMethod: ReturnType<typeof rememberMethods>
  recent: ReturnType<typeof keepRecent>
}>

export const refreshContext = (
  payload: Payload,
  options: CoveragePluginOptions,
  clock: () => Date,
): RefreshContext => ({
  payload,
  options,
  clock,
  national: keepNational(payload, options),
  rememberMethod: rememberMethods(payload),
  recent: keepRecent(),
})
