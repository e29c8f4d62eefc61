export { canonical } from './canonical.ts'
export { checkingChain, type Fault, type Link, type Reason } from './check-chain.ts'
export { beginning, isSameSeal, type Seals, type Standing, sealsOf } from './seals.ts'
