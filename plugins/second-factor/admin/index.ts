/** What the import map may name. */
export { SecondFactorPanel } from './second-factor-panel.tsx'
export { SignInView } from './sign-in-view.tsx'
