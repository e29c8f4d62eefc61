'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { CodeForm } from './code-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import styles from './second-factor.module.css'
import { SetupSteps } from './setup-steps.tsx'
import { type Texts, textsIn } from './texts.ts'
import { type Status, useFactor } from './use-factor.ts'

/** On the page of an account: whether signing in takes a code too, for its owner and for administrators. */
export function SecondFactorPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const texts = textsIn(i18n.language)
  const address =
    id === undefined ? null : `${config.routes.api}/${collectionSlug}/${id}/second-factor`
  const factor = useFactor(address, texts.failed)
  const { status, setup, recoveryCodes, complaint } = factor
  if (!status) return null
  const isOwner = String(user?.id) === String(id)
  return (
    <section aria-labelledby="second-factor" className={styles.panel} data-view="second-factor">
      <h2 id="second-factor">{texts.heading}</h2>
      <p>{texts.why}</p>
      <p role="status">{describeStatus(status, texts)}</p>
      {recoveryCodes && (
        <RecoveryCodes codes={recoveryCodes} onDone={factor.forgetCodes} texts={texts} />
      )}
      {setup && <SetupSteps setup={setup} texts={texts} />}
      {setup && (
        <CodeForm
          label={texts.firstCode}
          onCancel={factor.cancel}
          onCode={factor.confirm}
          submit={texts.confirm}
          texts={texts}
        />
      )}
      {isOwner && !status.isOn && !setup && (
        <Button buttonStyle="secondary" margin={false} onClick={factor.offer}>
          {texts.setUp}
        </Button>
      )}
      {isOwner && status.isOn && !recoveryCodes && (
        <CodeForm
          help={texts.codeHelp}
          label={texts.code}
          onCode={factor.remove}
          submit={texts.turnOff}
          texts={texts}
        />
      )}
      {!isOwner && status.isOn && (
        <>
          <p>{texts.removeHelp}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => factor.remove()}>
            {texts.remove}
          </Button>
        </>
      )}
      <p className={styles.complaint} role="alert">
        {complaint}
      </p>
    </section>
  )
}

function describeStatus(
  { isOn, since, recoveryCodesLeft, removedAt, removedBy }: Status,
  texts: Texts,
): string {
  const day = (moment: string | null) =>
    new Date(moment ?? 0).toLocaleDateString(texts.locale, { dateStyle: 'long' })
  if (isOn) return texts.isOn(day(since), recoveryCodesLeft)
  if (removedBy === 'administrator') return texts.removedByAdministrator(day(removedAt))
  return texts.isOff
}
