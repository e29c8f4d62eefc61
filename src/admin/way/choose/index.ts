export { Choose } from './choose.tsx'
