export { loadWorkspace } from './load-workspace.ts'
export { Workspace } from './workspace.tsx'
