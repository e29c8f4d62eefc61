import type { Field } from 'payload'
import { classificationFields } from '../fields/index.ts'
import { formats, kindsOfSupport, targets } from './options.ts'

/** Whom a programme is for, and where it belongs. */
export const placementFields: Field[] = [
  {
    name: 'kindOfSupport',
    type: 'select',
    label: { nb: 'Slag støtte', nn: 'Slag støtte', en: 'Kind of support' },
    options: [...kindsOfSupport],
  },
  {
    name: 'targets',
    type: 'select',
    hasMany: true,
    label: { nb: 'Rettet mot', nn: 'Retta mot', en: 'Aimed at' },
    options: [...targets],
  },
  ...classificationFields(),
  {
    name: 'ageRange',
    type: 'group',
    label: {
      nb: 'Barnets alder i måneder',
      nn: 'Alderen til barnet i månader',
      en: 'Age of the child in months',
    },
    admin: {
      description: {
        nb: 'Svangerskapet regnes fra −9. La begge stå tomme når programmet ikke er bundet til alder.',
        nn: 'Svangerskapet blir rekna frå −9. Lat begge stå tomme når programmet ikkje er bunde til alder.',
        en: 'Pregnancy counts from −9. Leave both empty when the programme is not bound to an age.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'fromMonth',
            type: 'number',
            min: -9,
            max: 228,
            label: { nb: 'Fra', nn: 'Frå', en: 'From' },
          },
          {
            name: 'toMonth',
            type: 'number',
            min: -9,
            max: 228,
            label: { nb: 'Til', nn: 'Til', en: 'To' },
          },
        ],
      },
    ],
  },
  {
    name: 'formats',
    type: 'select',
    hasMany: true,
    label: { nb: 'Form', nn: 'Form', en: 'Formats' },
    options: [...formats],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { nb: 'Språk programmet finnes på', nn: 'Språk programmet finst på', en: 'Languages' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'coupleMeasure',
        type: 'checkbox',
        defaultValue: false,
        label: { nb: 'Samlivstiltak', nn: 'Samlivstiltak', en: 'Couple measure' },
      },
      {
        name: 'childWelfareMeasure',
        type: 'checkbox',
        defaultValue: false,
        label: {
          nb: 'Hjelpetiltak i barnevernet',
          nn: 'Hjelpetiltak i barnevernet',
          en: 'Child-welfare measure',
        },
      },
      {
        name: 'fitForVoluntarySector',
        type: 'checkbox',
        defaultValue: false,
        label: {
          nb: 'Egnet for frivillig sektor',
          nn: 'Eigna for frivillig sektor',
          en: 'Fit for the voluntary sector',
        },
      },
    ],
  },
]
