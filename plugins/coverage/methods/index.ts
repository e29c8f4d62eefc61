export { definitions, sources } from './definitions.ts'
export {
  describeMethod,
  hashOf,
  isPresentArithmetic,
  type Method,
  methodVersion,
} from './describe-method.ts'
export { methodsCollection } from './methods-collection.ts'
export { findMethod, type KnownMethod, rememberMethods } from './remember-method.ts'
