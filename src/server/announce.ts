import type { Environment } from '../env.ts'

/** Tells whoever started the server where to go, and where mail goes while it goes nowhere else. */
export function announce({
  publicUrl: origin,
  mail,
}: Pick<Environment, 'publicUrl' | 'mail'>): void {
  process.stdout.write(
    [
      '',
      'Tiltaksvifte er klar:',
      `  Administrasjon  ${origin}/admin`,
      `  REST            ${origin}/api/programs`,
      `  GraphQL         ${origin}/api/graphql`,
      `  Dekning         ${origin}/api/coverage/municipalities/9901`,
      ...(mail.folder === null ? [] : [`  E-post          legges i ${mail.folder}`]),
      '',
      'Stopp med Ctrl+C.',
      '',
    ].join('\n'),
  )
}
