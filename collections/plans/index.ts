import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/index.ts'
import { dateField, freeTextWarning, webPageField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { ofChosenMunicipality } from '../municipalities/chosen-municipality.ts'
import { keepOwnerInCopies } from '../municipalities/keep-owner-in-copies.ts'
import { ownerField } from '../municipalities/owner.ts'
import { requireOwner } from '../municipalities/require-owner.ts'
import { askForReview, forgetWhenDeleted, reviewPanelField } from '../reviews/index.ts'
import { planChoice } from './plan-choice.ts'
import { takeBackChoice } from './take-back-choice.ts'

/** How a municipality means to close its gaps: goals, actions, dates and who answers for them. */
export const plans: CollectionConfig = {
  slug: 'plans',
  labels: {
    singular: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
    plural: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  },
  access: accessOf('plans'),
  admin: {
    group: groups.municipal,
    useAsTitle: 'title',
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['title', 'municipality', 'phase', 'nextReview', 'updatedAt'],
    description: {
      nb: 'Mål, handlinger og frister for foreldrestøtten i kommunen.',
      nn: 'Mål, handlingar og fristar for foreldrestøtta i kommunen.',
      en: 'Goals, actions and due dates for parenting support in the municipality.',
    },
  },
  endpoints: [askForReview('plans'), planChoice, takeBackChoice],
  hooks: {
    beforeOperation: [keepOwnerInCopies('plans')],
    beforeChange: [requireOwner],
    beforeDelete: [forgetWhenDeleted('plans')],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    },
    {
      name: 'goals',
      type: 'textarea',
      label: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
      admin: { description: freeTextWarning },
    },
    {
      name: 'actions',
      type: 'array',
      label: { nb: 'Handlinger', nn: 'Handlingar', en: 'Actions' },
      labels: {
        singular: { nb: 'Handling', nn: 'Handling', en: 'Action' },
        plural: { nb: 'Handlinger', nn: 'Handlingar', en: 'Actions' },
      },
      fields: [
        {
          name: 'what',
          type: 'text',
          required: true,
          label: { nb: 'Hva skal gjøres', nn: 'Kva skal gjerast', en: 'What' },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'program',
              type: 'relationship',
              relationTo: 'programs',
              label: { nb: 'Program', nn: 'Program', en: 'Programme' },
            },
            {
              name: 'offer',
              type: 'relationship',
              relationTo: 'offers',
              label: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offer' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'responsibleRole',
              type: 'text',
              label: { nb: 'Ansvarlig rolle', nn: 'Ansvarleg rolle', en: 'Responsible role' },
            },
            dateField('due', { nb: 'Frist', nn: 'Frist', en: 'Due' }),
            {
              name: 'status',
              type: 'select',
              defaultValue: 'not-started',
              label: { nb: 'Tilstand', nn: 'Tilstand', en: 'Status' },
              options: [
                {
                  value: 'not-started',
                  label: { nb: 'Ikke startet', nn: 'Ikkje starta', en: 'Not started' },
                },
                { value: 'under-way', label: { nb: 'I gang', nn: 'I gang', en: 'Under way' } },
                { value: 'done', label: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' } },
                { value: 'dropped', label: { nb: 'Droppet', nn: 'Droppa', en: 'Dropped' } },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'buildsOn',
      type: 'array',
      label: {
        nb: 'Bygger på planer kommunen har',
        nn: 'Byggjer på planar kommunen har',
        en: 'Existing plans it builds on',
      },
      labels: {
        singular: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
        plural: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
        },
        webPageField('url', { nb: 'Adresse', nn: 'Adresse', en: 'Address' }),
      ],
    },
    {
      name: 'attachments',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
    },
    reviewPanelField,
    ownerField,
    {
      name: 'phase',
      type: 'select',
      required: true,
      defaultValue: 'prepare',
      label: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
      options: [
        { value: 'prepare', label: { nb: 'Forberede', nn: 'Førebu', en: 'Prepare' } },
        { value: 'plan', label: { nb: 'Planlegge', nn: 'Planleggje', en: 'Plan' } },
        { value: 'start', label: { nb: 'Starte', nn: 'Starte', en: 'Start' } },
        {
          value: 'carry-through',
          label: { nb: 'Gjennomføre', nn: 'Gjennomføre', en: 'Carry through' },
        },
      ],
      admin: { position: 'sidebar' },
    },
    dateField(
      'councilDecision',
      { nb: 'Vedtatt i kommunestyret', nn: 'Vedteke i kommunestyret', en: 'Council decision' },
      'sidebar',
    ),
    {
      name: 'legalReference',
      type: 'text',
      label: { nb: 'Lovhjemmel', nn: 'Lovheimel', en: 'Legal reference' },
      admin: { position: 'sidebar' },
    },
    dateField(
      'nextReview',
      { nb: 'Neste gjennomgang', nn: 'Neste gjennomgang', en: 'Next review' },
      'sidebar',
    ),
  ],
}
