'use client'

import { callApi } from '../call-api.ts'
import styles from './invitation.module.css'
import type { InvitationTexts } from './invitation-texts.ts'
import { NewAccountForm } from './new-account-form.tsx'
import type { Invited } from './use-invitation.ts'

type Props = Readonly<{
  invited: Invited
  problem: string
  accept: (given: object) => Promise<void>
  admin: string
  texts: InvitationTexts
}>

/** The one way to accept that is open to this reader: sign out, sign in, say yes, or make an account. */
export function AcceptForm({ invited, problem, accept, admin, texts }: Props) {
  const { email, hasAccount, signedInAs } = invited
  if (signedInAs !== null && signedInAs !== email) {
    return (
      <>
        <p>{texts.otherAccount(signedInAs)}</p>
        <button className={styles.action} onClick={signOut} type="button">
          {texts.signOut}
        </button>
      </>
    )
  }
  if (!hasAccount)
    return <NewAccountForm accept={accept} email={email} problem={problem} texts={texts} />
  if (signedInAs === null) {
    return (
      <>
        <p>{texts.signInFirst}</p>
        <a className={styles.action} href={`${admin}/login?redirect=${admin}/invitation`}>
          {texts.signIn}
        </a>
      </>
    )
  }
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      <button className={styles.action} onClick={() => accept({})} type="button">
        {texts.join}
      </button>
    </>
  )
}

async function signOut(): Promise<void> {
  await callApi('POST', '/users/logout')
  window.location.reload()
}
