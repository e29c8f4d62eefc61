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
    singular: { nb: 'Tilbud', en: 'Offer' },
    plural: { nb: 'Tilbud', en: 'Offers' },
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
      label: { nb: 'Program', en: 'Programme' },
      admin: {
        description: {
          nb: 'Velg fra katalogen, eller la stå tom og gi tilbudet et eget navn.',
          en: 'Choose from the catalogue, or leave empty and name the offer yourself.',
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nb: 'Navn på tilbudet', en: 'Title' },
      admin: {
        description: {
          nb: 'Fylles ut fra programmet når det står tomt.',
          en: 'Filled in from the programme when empty.',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { nb: 'Beskrivelse', en: 'Description' },
      admin: { description: freeTextWarning },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { nb: 'Kapasitet', en: 'Capacity' }, fields: capacityFields },
        {
          label: { nb: 'Hvem og hva', en: 'Whom and what' },
          fields: [
            ...classificationFields({
              nb: 'Står feltet tomt, gjelder det samme som for programmet.',
              en: 'When empty, the same as for the programme.',
            }),
            overriddenField,
          ],
        },
        { label: { nb: 'Gjennomføring', en: 'Delivery' }, fields: deliveryFields },
        {
          label: { nb: 'Kontakt', en: 'Contact' },
          fields: [webPageField('webPage', { nb: 'Nettside', en: 'Web page' }), roleMailboxField],
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
      label: { nb: 'Tilstand', en: 'Status' },
      options: [
        { value: 'planned', label: { nb: 'Planlagt', en: 'Planned' } },
        { value: 'active', label: { nb: 'I drift', en: 'Active' } },
        { value: 'paused', label: { nb: 'På pause', en: 'Paused' } },
        { value: 'ended', label: { nb: 'Avsluttet', en: 'Ended' } },
      ],
      admin: { position: 'sidebar' },
    },
    dateField('from', { nb: 'Fra', en: 'From' }, 'sidebar'),
    dateField('to', { nb: 'Til', en: 'To' }, 'sidebar'),
    {
      name: 'lastVerified',
      type: 'group',
      label: { nb: 'Sist kontrollert', en: 'Last verified' },
      admin: { position: 'sidebar' },
      fields: [
        dateField('on', { nb: 'Dato', en: 'On' }),
        { name: 'byRole', type: 'text', label: { nb: 'Av hvilken rolle', en: 'By which role' } },
      ],
    },
  ],
}
