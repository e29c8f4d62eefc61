import { Logout } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { textsIn } from '../texts.ts'
import styles from './open-id.module.css'
import type { ShownProvider } from './shown-provider.ts'

type Props = Pick<ServerProps, 'i18n' | 'payload'> & { providers: readonly ShownProvider[] }

/** Ends the session, and the provider's where it was the way in: a form, so that no link can do it. */
export function SignOut({ i18n, payload, providers }: Props) {
  if (providers.length === 0) return <Logout />
  const { signOut } = textsIn(i18n.language)
  return (
    <form action={`${payload.config.routes.api}/open-id/sign-out`} method="post">
      <button aria-label={signOut} className={styles.out} title={signOut} type="submit">
        <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
          <path d="M12 16H4V4h8m2.5 9 3-3-3-3M8 10h9.5" stroke="currentColor" />
        </svg>
      </button>
    </form>
  )
}
