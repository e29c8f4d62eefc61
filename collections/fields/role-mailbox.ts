import type { EmailField } from 'payload'

/** Where to write. Asks for a mailbox that belongs to a role, so that no person is registered. */
export const roleMailboxField: EmailField = {
  name: 'roleMailbox',
  type: 'email',
  label: { nb: 'E-post til funksjon', nn: 'E-post til funksjon', en: 'Role mailbox' },
  admin: {
    description: {
      nb: 'Bruk en felles postkasse, for eksempel familiesenteret@…, ikke adressen til en person.',
      nn: 'Bruk ei felles postkasse, til dømes familiesenteret@…, ikkje adressa til ein person.',
      en: 'Use a shared mailbox, not the address of a person.',
    },
  },
}
