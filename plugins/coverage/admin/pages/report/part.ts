import type { MunicipalityCoverage } from '../../../answers/index.ts'
import type { Asked } from '../asked.ts'

/** What every part of the report is given. */
export type Part = Readonly<{ asked: Asked; coverage: MunicipalityCoverage }>
