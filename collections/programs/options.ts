/** The six kinds of support of the national resource on parenting support. */
export const kindsOfSupport = [
  { value: 'practical', label: { nb: 'Praktisk støtte', en: 'Practical' } },
  { value: 'guidance', label: { nb: 'Veiledning', en: 'Guidance' } },
  {
    value: 'duty-to-advise',
    label: { nb: 'Generell veiledningsplikt', en: 'General duty to advise' },
  },
  { value: 'social-support', label: { nb: 'Sosial støtte', en: 'Social support' } },
  {
    value: 'knowledge-based-programme',
    label: { nb: 'Kunnskapsbasert program', en: 'Knowledge-based programme' },
  },
  { value: 'other-advice', label: { nb: 'Annen arena for råd', en: 'Other arena for advice' } },
] as const

export const targets = [
  { value: 'child', label: { nb: 'Barnet', en: 'The child' } },
  { value: 'parents', label: { nb: 'Foreldrene', en: 'The parents' } },
  { value: 'system', label: { nb: 'Systemer og fagpersoner', en: 'Systems and professionals' } },
] as const

export const formats = [
  { value: 'group', label: { nb: 'Gruppe', en: 'Group' } },
  { value: 'individual', label: { nb: 'Individuelt', en: 'Individual' } },
  { value: 'home-visit', label: { nb: 'Hjemmebesøk', en: 'Home visit' } },
  { value: 'digital', label: { nb: 'Digitalt', en: 'Digital' } },
  { value: 'meeting', label: { nb: 'Møte', en: 'Meeting' } },
  { value: 'meeting-place', label: { nb: 'Møteplass', en: 'Meeting place' } },
  { value: 'training', label: { nb: 'Opplæring av ansatte', en: 'Training of staff' } },
  { value: 'system-model', label: { nb: 'Samhandlingsmodell', en: 'Model for co-operation' } },
  { value: 'volunteer', label: { nb: 'Frivillige', en: 'Volunteers' } },
  { value: 'residential', label: { nb: 'Opphold', en: 'Residential' } },
] as const
