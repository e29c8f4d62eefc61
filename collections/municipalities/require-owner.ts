import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { readId } from '../access/index.ts'
import { say } from '../fields/index.ts'

/** Payload does not validate drafts, so a draft could be stored that belongs to nobody. */
export const requireOwner: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const owner = 'municipality' in data ? data.municipality : originalDoc?.municipality
  if (readId(owner).length === 1) return
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        {
          label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
          path: 'municipality',
          message: say(req, {
            nb: 'Velg kommunen dette hører til. Også utkast trenger den.',
            nn: 'Vel kommunen dette høyrer til. Utkast treng han òg.',
            en: 'Choose the municipality this belongs to. Drafts need it too.',
          }),
        },
      ],
    },
    req.t,
  )
}
