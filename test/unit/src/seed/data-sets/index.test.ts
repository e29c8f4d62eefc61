import { describe, expect, test } from '@jest/globals'
import {
  ageGroups,
  arenas,
  fictional,
  institutions,
  levels,
  needTemplate,
  programs,
  readMunicipalities,
  themes,
} from '../../../../../src/seed/data-sets/index.ts'

const municipalities = readMunicipalities()
const offers = fictional.flatMap((municipality) => municipality.offers)
const terms = { levels, arenas, themes, ageGroups }

const keysOf = (records: readonly Readonly<{ key: string }>[]) => records.map(({ key }) => key)
const slugsOf = (records: readonly Readonly<{ slug: string }>[]) => records.map(({ slug }) => slug)
const unknownAmong = (used: readonly string[], known: readonly string[]) =>
  used.filter((key) => !known.includes(key))

describe('the seed has', () => {
  test('3 levels, 16 arenas, 17 themes and 5 age groups', () => {
    expect(Object.values(terms).map(({ length }) => length)).toEqual([3, 16, 17, 5])
  })

  test('43 programmes and 37 institutions', () => {
    expect([programs.length, institutions.length]).toEqual([43, 37])
  })

  test('357 municipalities, and three invented ones', () => {
    expect(municipalities).toHaveLength(357)
    expect(fictional.map(({ municipality }) => municipality.number)).toEqual([
      '9901',
      '9902',
      '9903',
    ])
  })

  test('no key twice', () => {
    const lists = [
      ...Object.values(terms).map(keysOf),
      slugsOf(institutions),
      slugsOf(programs),
      slugsOf(offers),
      municipalities.map(({ number }) => number),
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
  })

  test('keys in lower case with hyphens', () => {
    const keys = [...Object.values(terms).flatMap(keysOf), ...slugsOf([...programs, ...offers])]
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })
})

describe('every reference leads somewhere', () => {
  test('from programmes to terms and institutions', () => {
    expect(
      unknownAmong(
        programs.flatMap((program) => program.levels),
        keysOf(levels),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        programs.flatMap((program) => program.themes),
        keysOf(themes),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        programs.flatMap((program) => program.arenas),
        keysOf(arenas),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        programs.flatMap((program) => program.ageGroups),
        keysOf(ageGroups),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        programs.flatMap((program) => program.responsible),
        slugsOf(institutions),
      ),
    ).toEqual([])
  })

  test('from offers to terms, institutions and municipalities', () => {
    const used = <T>(read: (offer: (typeof offers)[number]) => readonly T[] | undefined) =>
      offers.flatMap((offer) => read(offer) ?? [])
    expect(
      unknownAmong(
        used((offer) => offer.levels),
        keysOf(levels),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        used((offer) => offer.themes),
        keysOf(themes),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        used((offer) => offer.arenas),
        keysOf(arenas),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        used((offer) => offer.ageGroups),
        keysOf(ageGroups),
      ),
    ).toEqual([])
    const providers = offers.flatMap(({ provider }) => provider.institution ?? [])
    expect(unknownAmong(providers, slugsOf(institutions))).toEqual([])
    const shared = used((offer) => offer.sharedWith).map(({ municipality }) => municipality)
    expect(unknownAmong(shared, ['9901', '9902', '9903'])).toEqual([])
  })

  test('from offers to programmes that can be published', () => {
    const publishable = programs.filter(({ responsible }) => responsible.length > 0)
    const used = offers.flatMap(({ program }) => program ?? [])
    expect(unknownAmong(used, slugsOf(publishable))).toEqual([])
  })

  test('from plans to offers of the same municipality', () => {
    for (const municipality of fictional) {
      const used = municipality.plan?.actions.flatMap(({ offer }) => offer ?? []) ?? []
      expect(unknownAmong(used, slugsOf(municipality.offers))).toEqual([])
    }
  })

  test('from the need template to terms', () => {
    expect(
      unknownAmong(
        needTemplate.map(({ level }) => level),
        keysOf(levels),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        needTemplate.map(({ theme }) => theme),
        keysOf(themes),
      ),
    ).toEqual([])
    expect(
      unknownAmong(
        needTemplate.map(({ ageGroup }) => ageGroup),
        keysOf(ageGroups),
      ),
    ).toEqual([])
  })
})

describe('programmes', () => {
  const bands = new Map(ageGroups.map((group) => [group.key, group]))

  test('every rating has the page it was seen on', () => {
    const pages = programs.flatMap(({ evidence }) => evidence.map(({ url }) => new URL(url)))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(({ protocol }) => protocol !== 'https:')).toEqual([])
  })

  test('are placed in exactly the age groups their ages overlap', () => {
    for (const { slug, ageRange, ageGroups: placed } of programs) {
      const overlapping = [...bands.values()].filter(
        ({ fromMonth, toMonth }) =>
          ageRange && ageRange.fromMonth < toMonth && fromMonth < ageRange.toMonth,
      )
      expect([slug, placed]).toEqual([slug, keysOf(overlapping)])
    }
  })

  test('for couples are those about the couple, fit for volunteers those in the voluntary arena', () => {
    for (const program of programs) {
      expect(program.coupleMeasure ?? false).toBe(program.themes.includes('couple-relationship'))
      expect(program.fitForVoluntarySector ?? false).toBe(program.arenas.includes('voluntary'))
    }
  })

  test('have no summary longer than its field takes', () => {
    expect(programs.filter(({ summary }) => summary.length > 600)).toEqual([])
  })
})

describe('municipalities', () => {
  test('have numbers of four digits that begin with the number of the county', () => {
    const odd = municipalities.filter(
      ({ number, countyNumber }) => !/^\d{4}$/.test(number) || !number.startsWith(countyNumber),
    )
    expect(odd).toEqual([])
  })

  test('keep the leading zero of Oslo', () => {
    expect(municipalities.find(({ name }) => name === 'Oslo')).toMatchObject({
      number: '0301',
      samiName: 'Oslove',
      samiLanguage: 'sma',
      population: 728_714,
      children: { '0': 8986, '1-5': 36_988, '6-12': 48_976, '13-17': 36_644 },
    })
  })

  test('have no more children than people', () => {
    const odd = municipalities.filter(
      ({ population, children }) =>
        Object.values(children).reduce((sum, count) => sum + count, 0) > population,
    )
    expect(odd).toEqual([])
  })
})

describe('invented municipalities', () => {
  test('alone have offers, and are none of the real ones by number or name', () => {
    const numbers = municipalities.map(({ number }) => number)
    const names = municipalities.flatMap(({ name, officialName }) => [name, officialName])
    for (const { municipality } of fictional) {
      expect(numbers).not.toContain(municipality.number)
      expect(names).not.toContain(municipality.name.nb.replace(' (oppdiktet)', ''))
      expect(municipality.name.nb).toMatch(/\(oppdiktet\)$/)
    }
  })

  test('show every status, a draft, unknown seats and a programme without a rating', () => {
    expect(new Set(offers.map(({ status }) => status)).size).toBe(4)
    expect(offers.some(({ draft }) => draft)).toBe(true)
    expect(offers.some(({ status, seats }) => status === 'active' && seats === undefined)).toBe(
      true,
    )
    const unrated = programs.filter(({ evidence }) => evidence.length === 0)
    expect(offers.some(({ program }) => program && slugsOf(unrated).includes(program))).toBe(true)
  })

  test('place every offer themselves when its programme does not', () => {
    const unplaced = offers.filter(({ program, levels, ageGroups, themes }) => {
      const own = programs.find(({ slug }) => slug === program)
      return [levels ?? own?.levels, ageGroups ?? own?.ageGroups, themes ?? own?.themes].some(
        (list) => list === undefined || list.length === 0,
      )
    })
    expect(slugsOf(unplaced)).toEqual([])
  })

  test('give no more seats away than they have', () => {
    const given = offers.map(({ sharedWith }) =>
      (sharedWith ?? []).reduce((sum, { share }) => sum + share, 0),
    )
    expect(Math.max(...given)).toBeLessThan(1)
  })

  test('have mailboxes under a domain that can never exist', () => {
    const mailboxes = fictional.flatMap(({ municipality, offers: own }) => [
      municipality.roleMailbox,
      ...own.map(({ roleMailbox }) => roleMailbox),
    ])
    expect(mailboxes.filter((mailbox) => !/^[a-z.]+@990[123]\.example$/.test(mailbox))).toEqual([])
  })
})

describe('the need template', () => {
  test('has between 25 and 30 cells, none twice', () => {
    const places = needTemplate.map(({ level, ageGroup, theme }) => `${level} ${ageGroup} ${theme}`)
    expect(new Set(places).size).toBe(needTemplate.length)
    expect(needTemplate.length).toBeGreaterThanOrEqual(25)
    expect(needTemplate.length).toBeLessThanOrEqual(30)
  })

  test('reaches everybody in universal cells, by definition', () => {
    const universal = needTemplate.filter(({ level }) => level === 'universal')
    expect(new Set(universal.map(({ prevalence, basis }) => `${prevalence} ${basis}`))).toEqual(
      new Set(['1 cohort']),
    )
  })

  test('has a source and a year for a third of the other shares, and calls the rest assumptions', () => {
    const others = needTemplate.filter(({ level }) => level !== 'universal')
    const sourced = others.filter(({ assumption }) => assumption !== true)
    expect([sourced.length, others.length]).toEqual([7, 18])
    expect(sourced.filter(({ source, year }) => /antakelse/i.test(source) || !year)).toEqual([])
    const assumed = others.filter(({ assumption }) => assumption === true)
    expect(assumed.filter(({ source, year }) => !/^Antakelse/.test(source) || year)).toEqual([])
  })

  test('is departed from by invented municipalities in cells it has', () => {
    const places = needTemplate.map(({ level, ageGroup, theme }) => `${level} ${ageGroup} ${theme}`)
    const overridden = fictional.flatMap(({ needs }) =>
      needs.overrides.map(({ level, ageGroup, theme }) => `${level} ${ageGroup} ${theme}`),
    )
    expect(unknownAmong(overridden, places)).toEqual([])
  })
})
