export {
  type ActionFacts,
  type Facts,
  isUnderWay,
  isUnverified,
  type OfferFacts,
  type PlanFacts,
} from './facts.ts'
export { loadFacts } from './load-facts.ts'
export { nextStep, type StepProgress, type Task, wayProgress } from './way-progress.ts'
