import type {
  NumberFieldSingleValidation,
  PayloadRequest,
  RowField,
  TextFieldSingleValidation,
} from 'payload'
import { number, text } from 'payload/shared'
import { findMissing, type Missing, type NeedNumber } from './need-grounds.ts'
import { say, type Trilingual } from './say.ts'

/** Finds the number a row started from; undefined when it started from none. */
export type FindOriginal = (row: unknown, req: PayloadRequest) => Promise<NeedNumber | undefined>

const complaints: Readonly<Record<Missing, Trilingual>> = {
  source: {
    nb: 'Skriv hvor tallet kommer fra, eller kryss av for antakelse.',
    nn: 'Skriv kvar talet kjem frå, eller kryss av for antaking.',
    en: 'Say where the number comes from, or mark it as an assumption.',
  },
  'own-source': {
    nb: 'Tallet er et annet enn malens, men kilden er malens. Skriv kilden til deres eget tall, kryss av for antakelse, eller bruk malens tall.',
    nn: 'Talet er eit anna enn det i malen, men kjelda er den same. Skriv kjelda til dykkar eige tal, kryss av for antaking, eller bruk talet i malen.',
    en: "The number differs from the template's, but the source is the template's. Name the source of your own number, mark it as an assumption, or use the template's number.",
  },
  year: {
    nb: 'Skriv hvilket år tallet er fra, eller kryss av for antakelse.',
    nn: 'Skriv kva år talet er frå, eller kryss av for antaking.',
    en: 'Say which year the number is from, or mark it as an assumption.',
  },
}

const complaint = '/src/admin/index.ts#GroundsError'

/** Where a number comes from. What is missing is told at the field that lacks it. */
export function needSourceRow(findOriginal: FindOriginal): RowField {
  const complain = async (lacks: readonly Missing[], row: unknown, req: PayloadRequest) => {
    const missing = findMissing(asNumber(row), await findOriginal(row, req))
    return missing === null || !lacks.includes(missing) || say(req, complaints[missing])
  }
  const hasSource: TextFieldSingleValidation = async (value, options) => {
    const checked = await text(value, options)
    if (checked !== true) return checked
    return complain(['source', 'own-source'], options.siblingData, options.req)
  }
  const hasYear: NumberFieldSingleValidation = async (value, options) => {
    const checked = await number(value, options)
    return checked === true ? complain(['year'], options.siblingData, options.req) : checked
  }
  return {
    type: 'row',
    fields: [
      {
        name: 'source',
        type: 'text',
        label: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
        validate: hasSource,
        admin: { components: { Error: complaint } },
      },
      {
        name: 'year',
        type: 'number',
        min: 1990,
        max: 2100,
        label: { nb: 'År', nn: 'År', en: 'Year' },
        validate: hasYear,
        admin: { components: { Error: complaint } },
      },
      {
        name: 'assumption',
        type: 'checkbox',
        label: {
          nb: 'Antakelse uten publisert kilde',
          nn: 'Antaking utan publisert kjelde',
          en: 'Assumption without a source',
        },
      },
    ],
  }
}

const asNumber = (row: unknown): NeedNumber =>
  typeof row === 'object' && row !== null ? { ...row } : {}
