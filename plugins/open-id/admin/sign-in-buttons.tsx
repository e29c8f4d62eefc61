import { Button } from '@payloadcms/ui'
import type { AdminViewServerPropsOnly } from 'payload'
import { textsIn } from '../texts.ts'
import styles from './open-id.module.css'
import type { ShownProvider } from './shown-provider.ts'

type Props = Pick<AdminViewServerPropsOnly, 'i18n' | 'payload' | 'searchParams'> & {
  providers: readonly ShownProvider[]
}

/** Below the form that asks for a password: the other ways in. Plain links, which need no script. */
export function SignInButtons({ i18n, payload, providers, searchParams }: Props) {
  if (providers.length === 0) return null
  const texts = textsIn(i18n.language)
  const { api } = payload.config.routes
  return (
    <div className={styles.ways}>
      <p className={styles.or}>{texts.or}</p>
      {providers.map(({ name, label }) => (
        <Button
          buttonStyle="secondary"
          className={styles.way ?? ''}
          el="anchor"
          key={name}
          margin={false}
          size="large"
          url={`${api}/open-id/${name}/start${returnTo(searchParams?.redirect)}`}
        >
          {texts.signInWith(label)}
        </Button>
      ))}
    </div>
  )
}

const returnTo = (page: unknown): string =>
  typeof page === 'string' ? `?returnTo=${encodeURIComponent(page)}` : ''
