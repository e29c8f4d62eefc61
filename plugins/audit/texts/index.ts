export { actionLabels, type Label } from './action-labels.ts'
export { tellInList } from './tell.ts'
