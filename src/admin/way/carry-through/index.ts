export { CarryThrough } from './carry-through.tsx'
