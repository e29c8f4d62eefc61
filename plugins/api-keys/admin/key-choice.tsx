import styles from './key-panel.module.css'
import type { KeyTexts } from './texts.ts'

/** What is asked about once more; null when the answer was no, and the focus must go somewhere. */
export type Asked = 'replace' | 'revoke' | null | undefined

type KeyChoiceProps = Readonly<{
  asked: Asked
  ask: (question: Asked) => void
  hasKey: boolean
  isBusy: boolean
  make: () => Promise<void>
  revoke: () => Promise<void>
  texts: KeyTexts
  /** Whether the key is gone by a button that is gone with it. */
  wasRevoked: boolean
}>

/** The buttons; what ends a key that is in use is asked about once more. */
export function KeyChoice({
  asked,
  ask,
  hasKey,
  isBusy,
  make,
  revoke,
  texts,
  wasRevoked,
}: KeyChoiceProps) {
  if (!hasKey) {
    return <Choice autoFocus={wasRevoked} disabled={isBusy} onClick={make} text={texts.make} />
  }
  if (asked === null || asked === undefined) {
    return (
      <div className={styles.choices}>
        <Choice autoFocus={asked === null} onClick={() => ask('replace')} text={texts.replace} />
        <Choice onClick={() => ask('revoke')} text={texts.revoke} />
      </div>
    )
  }
  const isReplacing = asked === 'replace'
  return (
    <>
      <p className={styles.warning}>{isReplacing ? texts.replaceWarning : texts.revokeWarning}</p>
      <div className={styles.choices}>
        <Choice
          autoFocus
          disabled={isBusy}
          onClick={isReplacing ? make : revoke}
          text={isReplacing ? texts.replaceSure : texts.revokeSure}
        />
        <Choice onClick={() => ask(null)} text={texts.cancel} />
      </div>
    </>
  )
}

type ChoiceProps = Readonly<{
  text: string
  onClick: () => unknown
  disabled?: boolean
  autoFocus?: boolean
}>

function Choice({ text, ...button }: ChoiceProps) {
  return (
    <button className="btn btn--style-secondary btn--size-small" type="button" {...button}>
      {text}
    </button>
  )
}
