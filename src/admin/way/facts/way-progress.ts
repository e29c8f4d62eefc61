import { type Step, steps } from '../steps.ts'
import { type Facts, isUnverified } from './facts.ts'

export const taskKeys = [
  'offers',
  'drafts',
  'seats',
  'verified',
  'children',
  'needs',
  'figures',
  'existing',
  'goals',
  'measures',
  'responsible',
  'due',
  'carried',
] as const

/** One thing of a step that what is stored tells the state of. */
export type Task = Readonly<{
  key: (typeof taskKeys)[number]
  isDone: boolean
  /** How many of how many; `of` is null where there is no whole. */
  count: number
  of: number | null
}>

export type StepProgress = Readonly<{
  step: Step
  state: 'not-begun' | 'begun' | 'done'
  tasks: readonly Task[]
}>

/** How far a municipality has come. Nobody ticks anything off: it follows from what is stored. */
export function wayProgress(facts: Facts): readonly StepProgress[] {
  return steps.map((step) => {
    const tasks = tasksOf[step](facts)
    return { step, state: stateOf(tasks), tasks }
  })
}

/** Where to go on: the first step that is not done, or the last. */
export const nextStep = (progress: readonly StepProgress[]): Step =>
  progress.find(({ state }) => state !== 'done')?.step ?? 'carry-through'

function stateOf(tasks: readonly Task[]): StepProgress['state'] {
  if (tasks.every(({ isDone }) => isDone)) return 'done'
  return tasks.some(({ isDone, count }) => isDone || count > 0) ? 'begun' : 'not-begun'
}

const tasksOf: Readonly<Record<Step, (facts: Facts) => Task[]>> = {
  map: ({ offers, today }) => {
    const published = offers.filter(({ isPublished }) => isPublished)
    const drafts = offers.length - published.length
    const active = offers.filter(({ status }) => status === 'active')
    const counted = active.filter(({ seats }) => seats !== null).length
    const verified = active.filter((offer) => !isUnverified(offer, today)).length
    return [
      atLeastOne('offers', published.length),
      ...(drafts > 0 ? [{ key: 'drafts', isDone: false, count: drafts, of: null } as const] : []),
      all('seats', counted, active.length),
      all('verified', verified, active.length),
    ]
  },
  analyse: ({ ageGroups, needs, hasFigures }) => [
    atLeastOne('children', ageGroups),
    atLeastOne('needs', needs === null ? 0 : 1),
    atLeastOne('figures', hasFigures ? 1 : 0),
  ],
  plan: ({ plans }) => [
    atLeastOne(
      'existing',
      plans.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0),
    ),
    atLeastOne('goals', plans.filter(({ goals }) => goals !== null).length),
  ],
  choose: ({ plans }) => [
    atLeastOne('measures', actionsOf(plans).filter(({ offer }) => offer !== null).length),
  ],
  'carry-through': ({ plans }) => {
    const actions = actionsOf(plans)
    const whole = actions.length
    return [
      all('responsible', actions.filter(({ responsibleRole }) => responsibleRole).length, whole),
      all('due', actions.filter(({ due }) => due).length, whole),
      all('carried', actions.filter(({ status }) => status === 'done').length, whole),
    ]
  },
}

/** What is still meant to be done, or has been. */
const actionsOf = (plans: Facts['plans']) =>
  plans.flatMap(({ actions }) => actions).filter(({ status }) => status !== 'dropped')

const atLeastOne = (key: Task['key'], count: number): Task => ({
  key,
  isDone: count > 0,
  count,
  of: null,
})

const all = (key: Task['key'], count: number, of: number): Task => ({
  key,
  isDone: of > 0 && count === of,
  count,
  of,
})
