/** Tells whoever started the server where to go. */
export function announce(origin: string): void {
  process.stdout.write(
    [
      '',
      'Tiltaksvifte er klar:',
      `  Administrasjon  ${origin}/admin`,
      `  REST            ${origin}/api/programs`,
      `  GraphQL         ${origin}/api/graphql`,
      `  Dekning         ${origin}/api/coverage/municipalities/9901`,
      '',
      'Stopp med Ctrl+C.',
      '',
    ].join('\n'),
  )
}
