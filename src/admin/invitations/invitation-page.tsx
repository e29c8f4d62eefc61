'use client'

import { Logo } from '../logo.tsx'
import { AcceptForm } from './accept-form.tsx'
import styles from './invitation.module.css'
import { invitationTextsIn } from './invitation-texts.ts'
import { useInvitation } from './use-invitation.ts'

type Props = Readonly<{ admin: string; language: string }>

/** What the reader is invited to, and the one thing they can do about it now. */
export function InvitationPage({ admin, language }: Props) {
  const texts = invitationTextsIn(language)
  const { state, accept } = useInvitation()
  return (
    <main className={styles.page} data-view="invitation">
      <Logo />
      {state.at === 'looking' && (
        <>
          <h1>{texts.heading}</h1>
          <p role="status">{texts.wait}</p>
        </>
      )}
      {state.at === 'unusable' && (
        <>
          <h1>{texts.unusable}</h1>
          <p role="alert">{state.message}</p>
          <a href={admin}>{texts.toFront}</a>
        </>
      )}
      {state.at === 'accepted' && (
        <div role="status">
          <h1>{state.isNew ? texts.madeHeading : texts.joinedHeading}</h1>
          <p>{state.isNew ? texts.made : texts.joined(state.invited.place)}</p>
          <a className={styles.action} href={state.isNew ? `${admin}/login` : admin}>
            {state.isNew ? texts.signIn : texts.toFront}
          </a>
        </div>
      )}
      {state.at === 'open' && (
        <>
          <h1>{texts.heading}</h1>
          <p>{texts.invitedTo(state.invited.place, state.invited.role)}</p>
          <p>{texts.forAddress(state.invited.email)}</p>
          <AcceptForm
            accept={(given) => accept(state.invited, given)}
            admin={admin}
            invited={state.invited}
            problem={state.problem}
            texts={texts}
          />
        </>
      )}
    </main>
  )
}
