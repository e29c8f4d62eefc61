'use client'

import type { WayTexts } from '../texts/index.ts'
import styles from '../way.module.css'
import type { Catalogue } from './catalogue.ts'
import type { Typing } from './typing.ts'

type Props = Readonly<{
  typing: Typing
  change: (changed: Partial<Typing>) => void
  catalogue: Catalogue
  texts: WayTexts
}>

/** Where an offer of the municipality's own belongs, which no programme says. */
export function TermBoxes({ typing, change, catalogue, texts: { register } }: Props) {
  return (['levels', 'ageGroups', 'themes'] as const).map((name) => (
    <fieldset className={styles.boxes} key={name}>
      <legend>{register[name]}</legend>
      {catalogue[name].map(({ id, title }) => (
        <label className={styles.check} key={id}>
          <input
            checked={typing[name].includes(id)}
            onChange={(event) =>
              change({
                [name]: event.target.checked
                  ? [...typing[name], id]
                  : typing[name].filter((each) => each !== id),
              })
            }
            type="checkbox"
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  ))
}
