import type { LoadedWorkspace } from './load-workspace.ts'
import type { WorkspaceTexts } from './workspace-texts.ts'

/** What every part of the workspace is made from. */
export type PartProps = LoadedWorkspace & Readonly<{ texts: WorkspaceTexts }>
