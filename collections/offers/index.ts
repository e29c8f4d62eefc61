import type { CollectionConfig } from 'payload'
import { accessOf, guardPublishing } from '../access/index.ts'
import {
  classificationFields,
  dateField,
  freeTextWarning,
  roleMailboxField,
  webPageField,
} from '../fields/index.ts'
import { groups } from '../groups.ts'
import { ofChosenMunicipality } from '../municipalities/chosen-municipality.ts'
import { keepOwnerInCopies } from '../municipalities/keep-owner-in-copies.ts'
import { keepWhenRestored } from '../municipalities/keep-when-restored.ts'
import { ownerField } from '../municipalities/owner.ts'
import { requireOwner } from '../municipalities/require-owner.ts'
import {
  askForReview,
  closeWhenPublished,
  forgetWhenDeleted,
  reviewPanelField,
} from '../reviews/index.ts'
import { capacityFields } from './capacity.ts'
import { deliveryFields } from './delivery.ts'
import { fillTitleFromProgram } from './fill-title-from-program.ts'
import { giveSlug, offerSlugField } from './give-slug.ts'
import { overriddenField } from './overridden.ts'
import { tellTakenKey } from './tell-taken-key.ts'

/** What a municipality offers parents: one row of its tiltaksvifte. */
export const offers: CollectionConfig = {
  slug: 'offers',
  labels: {
    singular: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offer' },
    plural: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offers' },
  },
  access: accessOf('offers'),
  admin: {
    group: groups.municipal,
    useAsTitle: 'title',
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['title', 'municipality', 'status', 'seats', '_status', 'updatedAt'],
    listSearchableFields: ['title'],
    description: {
      nb: 'Tilbudene i kommunens tiltaksvifte. Bare publiserte tilbud teller i dekningen.',
      nn: 'Tilboda i tiltaksvifta til kommunen. Berre publiserte tilbod tel i dekninga.',
      en: "The offers in the municipality's portfolio. Only published offers count in the coverage.",
    },
  },
  defaultSort: 'title',
  endpoints: [askForReview('offers')],
  hooks: {
    beforeOperation: [keepOwnerInCopies('offers'), ...guardPublishing('offers').beforeOperation],
    beforeValidate: [keepWhenRestored('municipality', 'slug'), fillTitleFromProgram, giveSlug],
    beforeChange: [requireOwner],
    afterChange: [closeWhenPublished],
    beforeDelete: [forgetWhenDeleted('offers')],
    afterError: [tellTakenKey],
  },
  trash: true,
  versions: { maxPerDoc: 20, drafts: { autosave: false, schedulePublish: true } },
  fields: [
    {
      name: 'program',
      type: 'relationship',
      relationTo: 'programs',
      index: true,
      label: { nb: 'Program', nn: 'Program', en: 'Programme' },
      admin: {
        description: {
          nb: 'Velg fra katalogen, eller la stå tom og gi tilbudet et eget navn.',
          nn: 'Vel frå katalogen, eller lat feltet stå tomt og gi tilbodet eit eige namn.',
          en: 'Choose from the catalogue, or leave empty and name the offer yourself.',
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nb: 'Navn på tilbudet', nn: 'Namn på tilbodet', en: 'Title' },
      admin: {
        description: {
          nb: 'Fylles ut fra programmet når det står tomt.',
          nn: 'Blir fylt ut frå programmet når det står tomt.',
          en: 'Filled in from the programme when empty.',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
      admin: { description: freeTextWarning },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { nb: 'Kapasitet', nn: 'Kapasitet', en: 'Capacity' }, fields: capacityFields },
        {
          label: { nb: 'Hvem og hva', nn: 'Kven og kva', en: 'Whom and what' },
          fields: [
            ...classificationFields({
              nb: 'Står feltet tomt, gjelder det samme som for programmet.',
              nn: 'Står feltet tomt, gjeld det same som for programmet.',
              en: 'When empty, the same as for the programme.',
            }),
            overriddenField,
          ],
        },
        {
          label: { nb: 'Gjennomføring', nn: 'Gjennomføring', en: 'Delivery' },
          fields: deliveryFields,
        },
        {
          label: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
          fields: [
            webPageField('webPage', { nb: 'Nettside', nn: 'Nettside', en: 'Web page' }),
            roleMailboxField,
          ],
        },
      ],
    },
    reviewPanelField,
    ownerField,
    offerSlugField,
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      index: true,
      label: { nb: 'Tilstand', nn: 'Tilstand', en: 'Status' },
      options: [
        { value: 'planned', label: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' } },
        { value: 'active', label: { nb: 'I drift', nn: 'I drift', en: 'Active' } },
        { value: 'paused', label: { nb: 'På pause', nn: 'På pause', en: 'Paused' } },
        { value: 'ended', label: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' } },
      ],
      admin: { position: 'sidebar' },
    },
    dateField('from', { nb: 'Fra', nn: 'Frå', en: 'From' }, 'sidebar'),
    dateField('to', { nb: 'Til', nn: 'Til', en: 'To' }, 'sidebar'),
    {
      name: 'lastVerified',
      type: 'group',
      label: { nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last verified' },
      admin: { position: 'sidebar' },
      fields: [
        dateField('on', { nb: 'Dato', nn: 'Dato', en: 'On' }),
        {
          name: 'byRole',
          type: 'text',
          label: { nb: 'Av hvilken rolle', nn: 'Av kva rolle', en: 'By which role' },
        },
      ],
    },
  ],
}
