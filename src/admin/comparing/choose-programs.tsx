import styles from './comparing.module.css'
import type { ComparingTexts } from './comparing-texts.ts'
import type { Found } from './load-programs.ts'
import { type Choice, writeChoice } from './read-choice.ts'

type Props = Readonly<{
  choice: Choice
  /** Those of the address that there are. */
  programs: readonly Found[]
  /** What can be added. */
  found: readonly Found[]
  isFull: boolean
  texts: ComparingTexts
}>

/** Which programmes are compared, and those to add. A form and links, so that the address is the choice. */
export function ChoosePrograms({ choice, programs, found, isFull, texts }: Props) {
  const slugs = programs.map(({ slug }) => slug)
  const unknown = choice.slugs.filter((slug) => !slugs.includes(slug))
  return (
    <section aria-labelledby="compare-chosen" className={styles.onScreen}>
      <h2 id="compare-chosen">{texts.chosen}</h2>
      {choice.isTooMany && <p className={styles.notice}>{texts.tooMany}</p>}
      {unknown.length > 0 && <p className={styles.notice}>{texts.unknown(unknown.join(', '))}</p>}
      <ul className={styles.chosen}>
        {programs.map(({ slug, title }) => (
          <li key={slug}>
            {title}
            <a
              aria-label={texts.removeNamed(title)}
              href={writeChoice(
                slugs.filter((each) => each !== slug),
                choice.onlyDifferences,
              )}
            >
              {texts.remove}
            </a>
          </li>
        ))}
      </ul>
      {isFull && <p>{texts.full}</p>}
      {!isFull && (
        <>
          <form className={styles.search}>
            <input name="programs" type="hidden" value={slugs.join(',')} />
            <label htmlFor="compare-search">{texts.search}</label>
            <input defaultValue={choice.search} id="compare-search" name="search" type="search" />
            <button type="submit">{texts.searchAction}</button>
          </form>
          {choice.search !== '' && found.length === 0 && <p>{texts.noneFound}</p>}
          {found.length > 0 && (
            <ul aria-label={texts.found} className={styles.found}>
              {found.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={writeChoice([...slugs, slug], choice.onlyDifferences)}>
                    {texts.add(title)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
