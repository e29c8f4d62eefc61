import type { Settings } from './portfolio.ts'

/** The settings in force where a portfolio gives none. */
export const DEFAULT_SETTINGS: Required<Settings> = {
  levelWeights: { universal: 1 / 3, selective: 1 / 3, indicated: 1 / 3 },
  unknownEvidence: 0.5,
  arenaTarget: 2,
  view: 'now',
}

export function resolveSettings(settings: Settings = {}): Required<Settings> {
  return {
    levelWeights: settings.levelWeights ?? DEFAULT_SETTINGS.levelWeights,
    unknownEvidence: settings.unknownEvidence ?? DEFAULT_SETTINGS.unknownEvidence,
    arenaTarget: settings.arenaTarget ?? DEFAULT_SETTINGS.arenaTarget,
    view: settings.view ?? DEFAULT_SETTINGS.view,
  }
}
