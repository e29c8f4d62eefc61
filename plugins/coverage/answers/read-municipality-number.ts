import { RefusedInput } from './refused-input.ts'

/**
 * The municipality a question is about.
 *
 * @throws RefusedInput when it is missing or is not text
 */
export function readMunicipalityNumber(given: unknown): string {
  if (typeof given === 'string') return given
  const path = 'municipality'
  const must = 'municipality must be the four-digit number of a municipality, as text,'
  if (given === undefined) {
    const message = `${must} but is missing; give one.`
    throw new RefusedInput([{ path, rule: 'missing-key', message }])
  }
  const message = `${must} received a value of another type; put the number in quotation marks.`
  throw new RefusedInput([{ path, rule: 'not-text', message }])
}
