import type { Configuration } from 'openid-client'
import { clientOf } from './client.ts'
import type { Provider } from './options.ts'

/** A provider and the way to it. */
export type KnownProvider = Readonly<{
  settings: Provider
  connect: () => Promise<Configuration>
}>

export const knownProviders = (
  providers: readonly Provider[],
): ReadonlyMap<string, KnownProvider> =>
  new Map(
    providers.map(
      (settings) => [settings.name, { settings, connect: clientOf(settings) }] as const,
    ),
  )
