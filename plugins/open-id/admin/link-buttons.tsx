import type { TypeWithID, UIFieldServerProps } from 'payload'
import { linkedLabels } from '../linked-labels.ts'
import { textsIn } from '../texts.ts'
import { LinkButton } from './link-button.tsx'
import styles from './open-id.module.css'
import type { ShownProvider } from './shown-provider.ts'

type Props = Pick<UIFieldServerProps, 'i18n' | 'payload' | 'user'> & {
  providers: readonly ShownProvider[]
  id?: TypeWithID['id']
}

/** On the page of one's own account: connects it to a provider. */
export async function LinkButtons({ i18n, id, payload, providers, user }: Props) {
  if (providers.length === 0 || id === undefined || id !== user?.id) return null
  const texts = textsIn(i18n.language)
  const linked = await linkedLabels(payload, user)
  return (
    <section aria-labelledby="open-id-heading" className={styles.links}>
      <h3 id="open-id-heading">{texts.linkHeading}</h3>
      <p>{texts.linkHelp}</p>
      <div className={styles.providers}>
        {providers.map(({ name, label }) =>
          linked.includes(label) ? (
            <p key={name}>{texts.linkedWith(label)}</p>
          ) : (
            <LinkButton action={`${payload.config.routes.api}/open-id/${name}/link`} key={name}>
              {texts.linkWith(label)}
            </LinkButton>
          ),
        )}
      </div>
    </section>
  )
}
