import styles from './coverage.module.css'
import { OfferLink } from './offer-link.tsx'
import type { PartProps } from './part-props.ts'

/** Offers that stand beside the figures: enablers, and those outside the profile. */
export function Remarks(props: PartProps) {
  const { coverage, texts } = props
  const lists = [
    { name: texts.enablers, help: texts.enablersHelp, ids: coverage.enablers },
    { name: texts.outside, help: texts.outsideHelp, ids: coverage.outside },
  ]
  return lists
    .filter(({ ids }) => ids.length > 0)
    .map(({ name, help, ids }) => (
      <section key={name}>
        <h3>{name}</h3>
        <p className={styles.quiet}>{help}</p>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <OfferLink {...props} offer={id} />
            </li>
          ))}
        </ul>
      </section>
    ))
}
