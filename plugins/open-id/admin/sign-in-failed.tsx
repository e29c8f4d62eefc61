import type { AdminViewServerPropsOnly } from 'payload'
import { sentenceFor } from '../texts.ts'
import styles from './open-id.module.css'

type Props = Pick<AdminViewServerPropsOnly, 'i18n' | 'searchParams'>

/** Above the form: why signing in with a provider did not succeed. */
export function SignInFailed({ i18n, searchParams }: Props) {
  const sentence = sentenceFor(searchParams?.['open-id'], i18n.language)
  if (sentence === null) return null
  return (
    <p className={styles.failed} role="alert">
      {sentence}
    </p>
  )
}
