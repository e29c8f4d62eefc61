import { LEVELS } from '../levels.ts'
import { type LevelWeights, type Settings, VIEWS } from '../portfolio.ts'
import type { Found } from './found.ts'
import { readChoice } from './read-choice.ts'
import { numberOf, readNumber, shareOf } from './read-number.ts'
import { readOptional } from './read-optional.ts'
import { readRecord } from './read-record.ts'

const SETTINGS_KEYS = [
  'levelWeights',
  'unknownEvidence',
  'arenaTarget',
  'view',
] satisfies (keyof Settings)[]

const LEVEL_WEIGHT = numberOf('the weight of the level')
const UNKNOWN_EVIDENCE = shareOf('the evidence factor of offers without a rating')
const ARENA_TARGET = { ...numberOf('the number of arenas to aim for'), min: 1 }

export function readSettings(found: Found): Settings {
  const at = readRecord(found, SETTINGS_KEYS)
  return {
    levelWeights: readOptional(at('levelWeights'), readLevelWeights),
    unknownEvidence: readOptional(at('unknownEvidence'), (factor) =>
      readNumber(factor, UNKNOWN_EVIDENCE),
    ),
    arenaTarget: readOptional(at('arenaTarget'), (target) => readNumber(target, ARENA_TARGET)),
    view: readOptional(at('view'), (view) => readChoice(view, VIEWS)),
  }
}

function readLevelWeights(found: Found): LevelWeights {
  const at = readRecord(found, LEVELS)
  return {
    universal: readNumber(at('universal'), LEVEL_WEIGHT),
    selective: readNumber(at('selective'), LEVEL_WEIGHT),
    indicated: readNumber(at('indicated'), LEVEL_WEIGHT),
  }
}
