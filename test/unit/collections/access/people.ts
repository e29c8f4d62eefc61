import { actorOf } from '../../../../collections/access/actor.ts'

const person = (rights: object) => ({ id: 'u1', collection: 'users', ...rights })
const member = (role: string, ...municipalities: string[]) =>
  person({
    memberships: municipalities.map((municipality) => ({
      municipality,
      role: `municipality-${role}`,
    })),
  })

/** Accounts as Payload puts them on a request. */
export const users = {
  nobody: null,
  client: {
    id: 'c1',
    collection: 'api-clients',
    municipality: 'm1',
    scopes: ['content', 'offers', 'coverage'],
  },
  contributor: member('contributor', 'm1'),
  manager: member('manager', 'm1'),
  writer: person({ roles: ['institution-editor'], institutions: ['i1'] }),
  editor: person({ roles: ['editor'] }),
  administrator: person({ roles: ['administrator'] }),
}

export const actors = {
  nobody: actorOf(users.nobody),
  client: actorOf(users.client),
  contributor: actorOf(users.contributor),
  manager: actorOf(users.manager),
  writer: actorOf(users.writer),
  editor: actorOf(users.editor),
  administrator: actorOf(users.administrator),
  /** Manager of one municipality and contributor of another. */
  both: actorOf(
    person({
      memberships: [
        { municipality: 'm1', role: 'municipality-manager' },
        { municipality: 'm2', role: 'municipality-contributor' },
      ],
    }),
  ),
}
