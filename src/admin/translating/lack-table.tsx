import type { Lacks } from './count-lacks.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

type Props = Readonly<{ admin: string; lacks: Lacks; texts: TranslatingTexts }>

/** How many documents of each collection lack something, by language; each figure leads to them. */
export function LackTable({ admin, lacks, texts: { list, inLanguage } }: Props) {
  const { languages, rows } = lacks
  return (
    <div className={styles.wide}>
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
          {rows.map(({ slug, name, counts, hasMore }) => (
            <tr key={slug}>
              <th scope="row">{name}</th>
              {languages.map((language, place) => {
                const count = list.figure(counts[place] ?? 0, hasMore)
                return (
                  <td data-label={inLanguage(language.name)} key={language.code}>
                    {counts[place] === 0 && !hasMore ? (
                      count
                    ) : (
                      <a
                        aria-label={`${count} – ${list.missingIn(name, language.name)}`}
                        href={`${admin}/translate?language=${language.code}&collection=${slug}`}
                      >
                        {count}
                      </a>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
