/** The definitions of the method, numbered as in its description, for `GET /api/coverage/method`. */
export const definitions = [
  {
    number: 1,
    name: 'supply',
    text: 'Seats a year sent to each cell: seats × share × relevance (1 main, 0.5 secondary) × months active ÷ 12 × the municipality’s share.',
  },
  {
    number: 2,
    name: 'status',
    text: 'active counts; planned counts only in the view withPlans; paused and ended count 0.',
  },
  { number: 3, name: 'reach', text: 'min(1, Σ seats ÷ target) of a cell.' },
  {
    number: 4,
    name: 'effective',
    text: 'Seats fill the target in order of quality (evidence factor × fidelity), each family once; Σ quality × filled ÷ target.',
  },
  {
    number: 5,
    name: 'weight',
    text: 'Level weight × priority × target, normalised within the level and over the levels that apply.',
  },
  {
    number: 6,
    name: 'index',
    text: 'Σ weight × effective. Balance is the geometric mean of the level scores, floor 0.01 each.',
  },
  {
    number: 7,
    name: 'breadth',
    text: 'The weight of the cells with at least one offer that counts; needs no seats.',
  },
  { number: 8, name: 'gap', text: 'weight × (1 − effective), largest first, each with a reason.' },
  { number: 9, name: 'ladder', text: 'For each theme and age group, which levels have an offer.' },
  {
    number: 10,
    name: 'arenas',
    text: 'Distinct arenas per level and age group ÷ the arena target, at most 1.',
  },
  {
    number: 11,
    name: 'uncertainty',
    text: 'Unknown seats: 0 to all; unknown evidence: 0 to 1. Nothing unknown can put the index outside lower–upper.',
  },
  { number: 12, name: 'enablers', text: 'System measures are listed, never counted.' },
] as const

/** What the method rests on. */
export const sources = [
  'Tanahashi 1978: Health service coverage and its evaluation',
  'Ng et al. 2014: Effective coverage: a metric for monitoring universal health coverage',
  'Hogan et al. 2018: Monitoring universal health coverage within the Sustainable Development Goals',
  'Nemhauser, Wolsey & Fisher 1978: An analysis of approximations for maximizing submodular set functions',
  'Khuller, Moss & Naor 1999: The budgeted maximum coverage problem',
  'Leskovec et al. 2007: Cost-effective outbreak detection in networks',
] as const
