import { deepMergeSimple, type SanitizedConfig } from 'payload'

const nb = {
  general: {
    placeholder: 'Skriv her, eller trykk «/» for å sette inn noe …',
    slashMenuBasicGroupLabel: 'Vanlig',
    slashMenuListGroupLabel: 'Lister',
    toolbarItemsActive: '{{count}} i bruk',
  },
  paragraph: { label: 'Avsnitt', label2: 'Vanlig tekst' },
  heading: { label: 'Overskrift {{headingLevel}}' },
  align: {
    alignCenterLabel: 'Midtstill',
    alignJustifyLabel: 'Blokkjuster',
    alignLeftLabel: 'Venstrejuster',
    alignRightLabel: 'Høyrejuster',
  },
  indent: { decreaseLabel: 'Mindre innrykk', increaseLabel: 'Større innrykk' },
  unorderedList: { label: 'Punktliste' },
  orderedList: { label: 'Nummerert liste' },
  checklist: { label: 'Sjekkliste' },
  link: { label: 'Lenke', loadingWithEllipsis: 'Henter …' },
  relationship: { label: 'Kobling' },
  blockquote: { label: 'Sitat' },
  upload: { label: 'Fil' },
  horizontalRule: { label: 'Skillelinje' },
  blocks: {
    label: 'Blokker',
    inlineBlocks: {
      create: 'Lag {{label}}',
      edit: 'Endre {{label}}',
      label: 'Blokker i teksten',
      remove: 'Ta bort {{label}}',
    },
  },
}

const nn: typeof nb = {
  general: {
    placeholder: 'Skriv her, eller trykk «/» for å setje inn noko …',
    slashMenuBasicGroupLabel: 'Vanleg',
    slashMenuListGroupLabel: 'Lister',
    toolbarItemsActive: '{{count}} i bruk',
  },
  paragraph: { label: 'Avsnitt', label2: 'Vanleg tekst' },
  heading: { label: 'Overskrift {{headingLevel}}' },
  align: {
    alignCenterLabel: 'Midtstill',
    alignJustifyLabel: 'Blokkjuster',
    alignLeftLabel: 'Venstrejuster',
    alignRightLabel: 'Høgrejuster',
  },
  indent: { decreaseLabel: 'Mindre innrykk', increaseLabel: 'Større innrykk' },
  unorderedList: { label: 'Punktliste' },
  orderedList: { label: 'Nummerert liste' },
  checklist: { label: 'Sjekkliste' },
  link: { label: 'Lenkje', loadingWithEllipsis: 'Hentar …' },
  relationship: { label: 'Kopling' },
  blockquote: { label: 'Sitat' },
  upload: { label: 'Fil' },
  horizontalRule: { label: 'Skiljelinje' },
  blocks: {
    label: 'Blokker',
    inlineBlocks: {
      create: 'Lag {{label}}',
      edit: 'Endre {{label}}',
      label: 'Blokker i teksten',
      remove: 'Ta bort {{label}}',
    },
  },
}

/** The rich text editor puts in its own Norwegian when the config is made, so ours comes after it. */
export function translateRichText(config: SanitizedConfig): SanitizedConfig {
  const norwegian = { nb: { lexical: nb }, nn: { lexical: nn } }
  const translations = deepMergeSimple<typeof config.i18n.translations>(
    config.i18n.translations,
    norwegian,
  )
  return { ...config, i18n: { ...config.i18n, translations } }
}
