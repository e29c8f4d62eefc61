import type { ContentLanguage } from './content-languages.ts'
import type { TranslatedCollection } from './load-translations.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

type Props = Readonly<{
  collections: readonly TranslatedCollection[]
  languages: readonly ContentLanguage[]
  texts: TranslatingTexts
}>

/** How many documents of each collection lack something, by language. */
export function LackTable({ collections, languages, texts: { list, inLanguage } }: Props) {
  return (
    <section aria-labelledby="translations-table">
      <h2 id="translations-table">{list.table}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{list.collection}</th>
            {languages.map(({ code, name }) => (
              <th key={code} scope="col">
                {inLanguage(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {collections.map((collection) => (
            <tr key={collection.slug}>
              <th scope="row">{collection.name}</th>
              {languages.map(({ code, name }) => {
                const count = lacking(collection, code)
                return (
                  <td data-label={inLanguage(name)} key={code}>
                    <a href={`?language=${code}&collection=${collection.slug}`}>
                      {collection.hasMore ? list.atLeast(count) : count}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const lacking = ({ documents }: TranslatedCollection, language: string): number =>
  documents.filter(({ lacks }) => (lacks[language]?.missing.length ?? 0) > 0).length
