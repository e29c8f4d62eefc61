/** A page of ours under the admin's path; Payload's own lists cannot ask for these. */
export const waitingAddress = (admin: string, ...path: readonly string[]): string =>
  [admin, 'collections/programs/waiting', ...path].join('/')
