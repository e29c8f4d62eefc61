import type { SanitizedConfig } from 'payload'

/** Where the admin finds the config that the server runs with; see src/app/(payload)/running-config.ts. */
const place = Symbol.for('tiltaksvifte.config')

/** Shares the one config of this process with Next, whose bundle has its own copy of every module. */
export function shareConfig(config: SanitizedConfig): void {
  Reflect.set(globalThis, place, Promise.resolve(config))
}
