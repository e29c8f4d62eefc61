export { AdminMender } from './admin-mender.tsx'
