export { actionLabels } from './action-labels.ts'
export { tellInList } from './tell.ts'
