import type { FigureTexts } from './texts.ts'

export const en: FigureTexts = {
  columns: {
    level: 'Level',
    ageGroup: 'Age',
    theme: 'Theme',
    effective: 'Effective coverage',
    reach: 'Reach',
    planned: 'Reach with the plans',
    remark: 'Remark',
    arenas: 'Where',
    spread: 'Number of arenas',
    day: 'Day',
    breadth: 'Breadth',
    lower: 'Effective coverage, at least',
    upper: 'Effective coverage, at most',
    figure: 'Figure',
    method: 'Computed by',
  },
  noOffers: 'No offers are registered, so coverage is unknown. That is not the same as none.',
  someUncounted: 'some seats are not counted',
  hidden: 'not shown, fewer than 5 families',
  unknown: 'not known',
  noNeed: 'not applicable',
  heatMap: {
    title: 'Heat map: level, age and theme',
    reading:
      'Each box is one need. The more of it is filled, the better the need is covered; the number is effective coverage in per cent.',
    summary: (uncovered, all) => `${uncovered} of ${all} needs have no effective coverage.`,
    best: (cell, share) => `Best covered: ${cell} (${share}).`,
    caption: 'Effective coverage of each need',
    effective: 'effective coverage',
    none: 'not covered',
    atLeast: 'seats that are not counted',
  },
  ladder: {
    title: 'Ladder: the levels of each theme',
    reading:
      'Three steps for each age group: universal, selective and indicated. A filled step has at least one offer, an open one has none.',
    summary: (whole, all) =>
      `In ${whole} of ${all} themes and age groups there is an offer at every level where there is a need.`,
    missing: (count) => `${count} steps have no offer.`,
    noneMissing: 'Every step has an offer.',
    caption: 'Levels with and without an offer',
    offer: 'With an offer',
    lacking: 'Without an offer',
    offerIn: (levels) => `offers at ${levels}`,
    lackingIn: (levels) => `none at ${levels}`,
    steps: {
      offer: 'has at least one offer',
      missing: 'has no offer',
      'no-need': 'not applicable',
      unknown: 'not known',
    },
  },
  arenas: {
    title: 'Arenas: where families meet the offers',
    reading:
      'Three steps for each arena and age group: universal, selective and indicated. A filled step means that families meet at least one offer there.',
    summary: (arenas) => `Families meet offers in ${arenas} arenas.`,
    narrow: (one, none, all) =>
      `Of ${all} levels and age groups, ${one} have one arena only, and ${none} have none.`,
    caption: 'Arenas by level and age group',
    there: 'meet an offer',
    none: 'no arena',
    help: 'An offer in one arena only does not reach families who are not there.',
  },
  trend: {
    title: 'Change over time',
    reading:
      'The lines are effective coverage, reach and breadth on each day that is kept. The pale field is where effective coverage may lie whatever the unknown turns out to be.',
    nothing: 'There are no figures to show yet. They come once offers are registered.',
    oneDay: (day) =>
      `There are figures of ${day} only. The change is shown once coverage has changed on another day.`,
    summary: (from, to, day) => `Since ${day} effective coverage has gone from ${from} to ${to}.`,
    caption: 'The figures of each day that is kept',
    band: 'where effective coverage may lie',
    methods: 'The method was changed in the period, so not all days compare directly.',
  },
  comparison: {
    title: 'Comparison with the county and the nation',
    reading:
      'Each line goes from 0 to 100 per cent. The circle is the municipality, the square the county and the diamond the nation.',
    nothing: 'The municipality has no figures to compare yet.',
    municipality: (share) => `Effective coverage is ${share} in the municipality`,
    county: (name, share, withData, total) =>
      `${share} in ${name} (${withData} of ${total} municipalities have figures)`,
    nation: (share, withData, total) =>
      `${share} in the nation (${withData} of ${total} municipalities have figures)`,
    noCounty: 'The county has no figures yet.',
    noNation: 'The nation has no figures yet: no real municipality has opened its portfolio.',
    caption: 'The municipality, the county and the nation',
    inNation: 'The nation',
    levelOf: (level) => `Effective coverage, ${level.toLowerCase()}`,
  },
}
