'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { type Leaving, nameOf } from './member.ts'
import styles from './people.module.css'
import type { PeopleTexts } from './people-texts.ts'

type Props = Readonly<{
  leaving: Leaving
  end: (heir: string) => Promise<void>
  cancel: () => void
  texts: PeopleTexts
}>

/** What ending a membership would do, before it does, and who takes over what rests with it. */
export function EndMembership({ leaving, end, cancel, texts }: Props) {
  const { member, canTakeOver, restsWith } = leaving
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const rests = [
    ...restsWith.reviewRequests.map(({ id, title }) => ({ id, text: texts.review(title) })),
    ...restsWith.invitations.map(({ id, email }) => ({ id, text: texts.invitation(email) })),
    ...(restsWith.isLastManager ? [{ id: 'manager', text: texts.lastManager }] : []),
  ]

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    end(String(new FormData(event.currentTarget).get('heir') ?? ''))
  }

  return (
    <form className={styles.leaving} onSubmit={send}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.ending(nameOf(member))}
      </h3>
      <p>{texts.keepsAccount}</p>
      {rests.length === 0 && <p>{texts.nothingRests}</p>}
      {rests.length > 0 && (
        <>
          <p>{texts.rests}</p>
          <ul>
            {rests.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <label>
            {texts.heir}
            <select name="heir" required>
              {canTakeOver.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p className={styles.ways}>
        <button type="submit">{texts.confirm}</button>
        <button onClick={cancel} type="button">
          {texts.cancel}
        </button>
      </p>
    </form>
  )
}
