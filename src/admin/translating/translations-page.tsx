import type { ContentLanguage } from './content-languages.ts'
import { countLacks } from './count-lacks.ts'
import { LackTable } from './lack-table.tsx'
import { lackingIn } from './lacking-in.ts'
import type { TranslatedCollection } from './load-translations.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

/** More than these stand in no list. */
const mostShown = 100

type Props = Readonly<{
  admin: string
  collections: readonly TranslatedCollection[]
  languages: readonly ContentLanguage[]
  chosen: Readonly<{
    language: ContentLanguage | undefined
    collection: TranslatedCollection | undefined
  }>
  texts: TranslatingTexts
}>

/** How many documents lack something in each language, and those of the chosen content by name. */
export function TranslationsPage({ admin, collections, languages, chosen, texts }: Props) {
  const { language, collection } = chosen
  const { list } = texts
  if (!language || !collection)
    return (
      <main className={styles.page} data-view="translations">
        <h1>{list.heading}</h1>
        <p>{list.nothing}</p>
      </main>
    )
  const lacking = lackingIn(collection, language)
  return (
    <main className={styles.page} data-view="translations">
      <h1>{list.heading}</h1>
      <p>{list.help}</p>
      <form className={styles.form}>
        <label>
          {list.collection}
          <select defaultValue={collection.slug} key={collection.slug} name="collection">
            {collections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {list.language}
          <select defaultValue={language.code} key={language.code} name="language">
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {texts.inLanguage(name)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{list.show}</button>
      </form>
      <section aria-labelledby="translations-lacking">
        <h2 id="translations-lacking">{list.missingIn(collection.name, language.name)}</h2>
        <p>
          {lacking.length === 0
            ? list.none
            : list.total(list.figure(lacking.length, collection.hasMore))}
        </p>
        <ul className={styles.lacking}>
          {lacking.slice(0, mostShown).map(({ id, title, titleLanguage, isDraft, lack }) => (
            <li key={id}>
              <a
                href={`${admin}/collections/${collection.slug}/${id}/translate?locale=${language.code}`}
                lang={titleLanguage}
              >
                {title || list.untitled}
              </a>
              {isDraft && <span className={styles.quiet}>{list.draft}</span>}
              <span>{list.count(lack.missing.length, lack.all)}</span>
              <span className={styles.quiet}>{lack.missing.join(' · ')}</span>
            </li>
          ))}
        </ul>
        {lacking.length > mostShown && <p>{list.more(lacking.length - mostShown)}</p>}
      </section>
      <section aria-labelledby="translations-table">
        <h2 id="translations-table">{list.table}</h2>
        <LackTable admin={admin} lacks={countLacks(collections, languages)} texts={texts} />
      </section>
    </main>
  )
}
