/** The six kinds of support of the national resource on parenting support. */
export const kindsOfSupport = [
  { value: 'practical', label: { nb: 'Praktisk støtte', nn: 'Praktisk støtte', en: 'Practical' } },
  { value: 'guidance', label: { nb: 'Veiledning', nn: 'Rettleiing', en: 'Guidance' } },
  {
    value: 'duty-to-advise',
    label: {
      nb: 'Generell veiledningsplikt',
      nn: 'Generell rettleiingsplikt',
      en: 'General duty to advise',
    },
  },
  {
    value: 'social-support',
    label: { nb: 'Sosial støtte', nn: 'Sosial støtte', en: 'Social support' },
  },
  {
    value: 'knowledge-based-programme',
    label: {
      nb: 'Kunnskapsbasert program',
      nn: 'Kunnskapsbasert program',
      en: 'Knowledge-based programme',
    },
  },
  {
    value: 'other-advice',
    label: { nb: 'Annen arena for råd', nn: 'Annan arena for råd', en: 'Other arena for advice' },
  },
] as const

export const targets = [
  { value: 'child', label: { nb: 'Barnet', nn: 'Barnet', en: 'The child' } },
  { value: 'parents', label: { nb: 'Foreldrene', nn: 'Foreldra', en: 'The parents' } },
  {
    value: 'system',
    label: {
      nb: 'Systemer og fagpersoner',
      nn: 'System og fagpersonar',
      en: 'Systems and professionals',
    },
  },
] as const

export const formats = [
  { value: 'group', label: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' } },
  { value: 'individual', label: { nb: 'Individuelt', nn: 'Individuelt', en: 'Individual' } },
  { value: 'home-visit', label: { nb: 'Hjemmebesøk', nn: 'Heimebesøk', en: 'Home visit' } },
  { value: 'digital', label: { nb: 'Digitalt', nn: 'Digitalt', en: 'Digital' } },
  { value: 'meeting', label: { nb: 'Møte', nn: 'Møte', en: 'Meeting' } },
  { value: 'meeting-place', label: { nb: 'Møteplass', nn: 'Møteplass', en: 'Meeting place' } },
  {
    value: 'training',
    label: { nb: 'Opplæring av ansatte', nn: 'Opplæring av tilsette', en: 'Training of staff' },
  },
  {
    value: 'system-model',
    label: { nb: 'Samhandlingsmodell', nn: 'Samhandlingsmodell', en: 'Model for co-operation' },
  },
  { value: 'volunteer', label: { nb: 'Frivillige', nn: 'Frivillige', en: 'Volunteers' } },
  { value: 'residential', label: { nb: 'Opphold', nn: 'Opphald', en: 'Residential' } },
] as const
