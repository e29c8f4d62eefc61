export { loadWaiting } from './load-waiting.ts'
export { Waiting } from './waiting.tsx'
export { waitingTitle } from './waiting-title.ts'
export { WaitingView } from './waiting-view.tsx'
