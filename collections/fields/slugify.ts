const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
}

/** Makes a public key of a title: `Åpen barnehage – Tromsø` becomes `apen-barnehage-tromso`. */
export function slugify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}
