import type { LoadedWaiting } from './load-waiting.ts'
import { laterLanguages } from './translations.ts'
import styles from './waiting.module.css'
import { waitingAddress } from './waiting-address.ts'

/** What is not translated, by collection and language; each figure leads to the documents. */
export function UntranslatedPart({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  const { admin, texts, figures } = waiting
  const rows = waiting.untranslated.filter(({ missing }) =>
    laterLanguages.some((language) => missing[language] > 0),
  )
  return (
    <section aria-labelledby="waiting-untranslated">
      <h2 id="waiting-untranslated">{texts.untranslated}</h2>
      <p className={styles.quiet}>
        {rows.length > 0 ? texts.untranslatedHelp : texts.allTranslated}
      </p>
      {rows.length > 0 && (
        <div className={styles.scrolling}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{texts.kind}</th>
                {laterLanguages.map((language) => (
                  <th key={language} scope="col">
                    {texts.languages[language]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ collection, missing }) => (
                <tr key={collection}>
                  <th scope="row">{texts.collections[collection]}</th>
                  {laterLanguages.map((language) => (
                    <td key={language}>
                      {missing[language] === 0 ? (
                        '0'
                      ) : (
                        <a
                          aria-label={`${figures.count(missing[language])} – ${texts.lacking(
                            texts.collections[collection],
                            texts.languages[language].toLowerCase(),
                          )}`}
                          href={waitingAddress(admin, 'translations', collection, language)}
                        >
                          {figures.count(missing[language])}
                        </a>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
