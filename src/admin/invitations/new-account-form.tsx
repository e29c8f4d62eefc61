'use client'

import { type FormEvent, useState } from 'react'
import styles from './invitation.module.css'
import type { InvitationTexts } from './invitation-texts.ts'

type Props = Readonly<{
  email: string
  problem: string
  accept: (given: { name: string; password: string }) => Promise<void>
  texts: InvitationTexts
}>

/** Who is new chooses a name and a password. The address is theirs already: the link came there. */
export function NewAccountForm({ email, problem, accept, texts }: Props) {
  const [isSending, setSending] = useState(false)
  const [mistake, setMistake] = useState('')

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const [name, password, repeated] = ['name', 'password', 'repeated'].map((field) =>
      String(given.get(field)),
    )
    if (password !== repeated) return setMistake(texts.notAlike)
    setMistake('')
    setSending(true)
    await accept({ name: name ?? '', password: password ?? '' })
    setSending(false)
  }

  const wrong = mistake || problem
  return (
    <form className={styles.form} onSubmit={send}>
      {/* For password managers, which keep the two together. */}
      <input autoComplete="username" hidden name="email" readOnly type="email" value={email} />
      <label>
        {texts.name}
        <input autoComplete="name" maxLength={200} name="name" required type="text" />
      </label>
      <label>
        {texts.password}
        <input
          aria-describedby="password-help"
          autoComplete="new-password"
          maxLength={200}
          name="password"
          required
          type="password"
        />
      </label>
      <p className={styles.help} id="password-help">
        {texts.passwordHelp}
      </p>
      <label>
        {texts.repeat}
        <input
          autoComplete="new-password"
          maxLength={200}
          name="repeated"
          required
          type="password"
        />
      </label>
      <p className={styles.wrong} role="alert">
        {wrong}
      </p>
      <button className={styles.action} disabled={isSending} type="submit">
        {texts.makeAccount}
      </button>
    </form>
  )
}
