'use client'

import { wayTextsIn } from '../texts/index.ts'
import styles from '../way.module.css'
import type { Catalogue } from './catalogue.ts'
import { ProgramSearch } from './program-search.tsx'
import { QuickForm } from './quick-form.tsx'
import type { Registered } from './registered.ts'
import { RegisteredList } from './registered-list.tsx'
import type { Desk } from './save-offer.ts'
import { StaleChoice } from './stale-choice.tsx'
import { useRegister } from './use-register.ts'

type Props = Readonly<{
  desk: Desk
  user: string
  catalogue: Catalogue
  registered: readonly Registered[]
  admin: string
  language: string
}>

/** Choose, adjust, save, next. */
export function QuickRegister({ desk, user, catalogue, registered, admin, language }: Props) {
  const texts = wayTextsIn(language)
  const work = useRegister({ desk, user, registered, texts })
  const { register, connection } = texts
  const { typing, theirs, waiting } = work
  const here = encodeURIComponent(typeof window === 'undefined' ? '' : window.location.pathname)
  return (
    <>
      <section aria-labelledby="register">
        <h2 id="register">{register.heading}</h2>
        <p>{register.help}</p>
        {!desk.publishes && <p className={styles.quiet}>{register.noPublishing}</p>}
        <p className={styles.said} role="status">
          {work.said}
        </p>
        <div className={styles.problem} role="alert">
          {work.alarm}
          {work.isOffline && <p>{connection.offline}</p>}
          {work.isSignedOut && (
            <p>
              {connection.signedOut}{' '}
              <a href={`${admin}/login?redirect=${here}`}>{connection.signIn}</a>
            </p>
          )}
        </div>
        {typing === null && (
          <ProgramSearch
            choose={work.begin}
            programs={catalogue.programs}
            takesFocus={work.hasWorked}
            texts={texts}
          />
        )}
        {typing !== null && work.wasRestored && (
          <p className={styles.notice} role="status">
            {connection.restored}{' '}
            <button onClick={work.cancel} type="button">
              {connection.discard}
            </button>
          </p>
        )}
        {work.isLocked && <p className={styles.notice}>{register.locked}</p>}
        {typing !== null && theirs !== null && (
          <StaleChoice
            catalogue={catalogue}
            keepTheirs={work.keepTheirs}
            keepYours={work.keepYours}
            texts={texts}
            theirs={theirs}
            typing={typing}
          />
        )}
        {typing !== null && (
          <QuickForm
            cancel={work.cancel}
            catalogue={catalogue}
            change={work.change}
            isSaving={work.isSaving}
            problems={work.problems}
            publishes={desk.publishes}
            save={() => work.save()}
            texts={texts}
            typing={typing}
          />
        )}
        {waiting.length > 0 && (
          <div className={styles.notice}>
            <p>{register.waiting(String(waiting.length))}</p>
            <ul>
              {waiting.map((each) => (
                <li key={each.key}>
                  {each.title}{' '}
                  <button
                    aria-label={`${register.takeOut}: ${each.title}`}
                    onClick={() => work.takeOut(each)}
                    type="button"
                  >
                    {register.takeOut}
                  </button>
                </li>
              ))}
            </ul>
            {!work.isOffline && (
              <button onClick={work.sendWaiting} type="button">
                {register.sendNow}
              </button>
            )}
          </div>
        )}
      </section>
      <RegisteredList
        change={work.beginChange}
        href={`${admin}/collections/offers`}
        mayRemove={desk.publishes}
        move={work.move}
        offers={work.offers}
        texts={texts}
      />
    </>
  )
}
