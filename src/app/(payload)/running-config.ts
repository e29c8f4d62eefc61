import type { SanitizedConfig } from 'payload'

const place = Symbol.for('tiltaksvifte.config')

/**
 * The config the server runs with. Next bundles its own copy of every module, so importing the
 * config here would build it, and all it needs, a second time; the server shares its own instead
 * (src/server/running-config.ts). While `next build` runs there is none, and none is asked for.
 */
const config: Promise<SanitizedConfig> = Reflect.get(globalThis, place)

export default config
