import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { readId } from '../access/index.ts'

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
          path: 'municipality',
          message:
            req.i18n?.language === 'en'
              ? 'Choose the municipality this belongs to. Drafts need it too.'
              : 'Velg kommunen dette hører til. Også utkast trenger den.',
        },
      ],
    },
    req.t,
  )
}
