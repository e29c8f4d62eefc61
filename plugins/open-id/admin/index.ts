export { LinkButtons } from './link-buttons.tsx'
export { SignInButtons } from './sign-in-buttons.tsx'
export { SignInFailed } from './sign-in-failed.tsx'
export { SignOut } from './sign-out.tsx'
