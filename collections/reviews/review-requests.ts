import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf } from '../access/index.ts'
import { freeTextWarning } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { ofChosenMunicipality } from '../municipalities/chosen-municipality.ts'
import { ownerField } from '../municipalities/owner.ts'
import { answerReview } from './answer-review.ts'

/**
 * Where the review of an offer or a plan stands, one row for each that has been asked for. Rows are
 * written by the routes that ask and answer, and by publishing, never by hand.
 */
export const reviewRequests: CollectionConfig = {
  slug: 'review-requests',
  labels: {
    singular: { nb: 'Gjennomgang', nn: 'Gjennomgang', en: 'Review request' },
    plural: { nb: 'Til gjennomgang', nn: 'Til gjennomgang', en: 'Review requests' },
  },
  access: accessOf('review-requests'),
  admin: {
    group: groups.municipal,
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['offer', 'plan', 'state', 'municipality', 'updatedAt'],
    description: {
      nb: 'Det bidragsyterne har bedt om gjennomgang av. Åpne tilbudet eller planen for å publisere eller sende tilbake.',
      nn: 'Det bidragsytarane har bede om gjennomgang av. Opne tilbodet eller planen for å publisere eller sende tilbake.',
      en: 'What contributors have asked to be reviewed. Open the offer or plan to publish it or send it back.',
    },
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  endpoints: [{ path: '/:id/answer', method: 'post', handler: answerReview }],
  fields: [
    {
      name: 'offer',
      type: 'relationship',
      relationTo: 'offers',
      index: true,
      label: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offer' },
    },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'plans',
      index: true,
      label: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: { nb: 'Til den som leser', nn: 'Til den som les', en: 'To the reader' },
      admin: { description: freeTextWarning },
    },
    {
      name: 'comment',
      type: 'textarea',
      maxLength: 1000,
      label: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
      admin: { description: freeTextWarning },
    },
    { ...ownerField, access: fieldAccessOf('review-requests.municipality') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
      options: [
        { value: 'waiting', label: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' } },
        { value: 'returned', label: { nb: 'Sendt tilbake', nn: 'Sendt tilbake', en: 'Sent back' } },
        { value: 'done', label: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' } },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { nb: 'Bedt om av', nn: 'Bede om av', en: 'Requested by' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'answeredBy',
      type: 'relationship',
      relationTo: 'users',
      label: { nb: 'Besvart av', nn: 'Svar frå', en: 'Answered by' },
      admin: { position: 'sidebar' },
    },
  ],
}
