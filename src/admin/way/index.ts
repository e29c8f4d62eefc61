export { wayTitle } from './way-title.ts'
export { WayView } from './way-view.tsx'
