import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

/** The lists behind it all. */
export function Shortcuts({ way, texts }: PartProps) {
  const { admin, place, rights, facts } = way
  const list = (slug: string) =>
    `${admin}/collections/${slug}?where[or][0][and][0][municipality][equals]=${place.id}`
  const needs = `${admin}/collections/needs`
  return (
    <nav aria-labelledby="workspace-shortcuts">
      <h2 id="workspace-shortcuts">{texts.shortcuts}</h2>
      <ul className={styles.shortcuts}>
        <li>
          <a href={list('offers')}>{texts.offers}</a>
        </li>
        <li>
          <a href={facts.needs ? `${needs}/${facts.needs.id}` : needs}>{texts.needs}</a>
        </li>
        <li>
          <a href={list('plans')}>{texts.plans}</a>
        </li>
        <li>
          <a href={`${admin}/collections/programs/compare`}>{texts.compare}</a>
        </li>
        {rights.mayPublish && (
          <li>
            <a href={`${admin}/collections/municipalities/${place.id}/people`}>{texts.people}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
