'use client'

import { Button, Link, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { CodeStep } from './code-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import styles from './second-factor.module.css'
import { textsIn } from './texts.ts'
import { useSignIn } from './use-sign-in.ts'

type Props = Readonly<{ action: string; forgot: string; redirect: string; isSignedIn: boolean }>

/** The password first; then, for who has a second factor or needs one, a code. */
export function SignInForm({ action, forgot, redirect, isSignedIn }: Props) {
  const { i18n, t } = useTranslation()
  const texts = textsIn(i18n.language)
  const { step, complaint, isBusy, submit, startAgain, leave } = useSignIn({
    action,
    redirect,
    failed: texts.failed,
  })
  useEffect(() => {
    if (isSignedIn) leave()
  })
  if (step.name === 'written') {
    return <RecoveryCodes codes={step.recoveryCodes} onDone={leave} texts={texts} />
  }
  const isFirst = step.name === 'password'
  return (
    // Named for the moment before the page listens: a password never gets into an address.
    <form action={action} className="login__form" method="post" onSubmit={submit}>
      {isFirst && <h1 className={styles.heading}>{t('authentication:login')}</h1>}
      {/* Stays, because the password goes with the code. */}
      <PasswordStep isHidden={!isFirst} />
      {!isFirst && <CodeStep setup={step.setup} texts={texts} />}
      <p className={styles.complaint} role="alert">
        {complaint}
      </p>
      {isFirst ? (
        <Link href={forgot} prefetch={false}>
          {t('authentication:forgotPasswordQuestion')}
        </Link>
      ) : (
        <button className={styles.back} onClick={startAgain} type="button">
          {texts.back}
        </button>
      )}
      <div className="form-submit">
        <Button disabled={isBusy} size="large" type="submit">
          {t('authentication:login')}
        </Button>
      </div>
    </form>
  )
}
