import styles from './key-panel.module.css'
import type { KeyTexts } from './texts.ts'

type Question = 'replace' | 'revoke'

type KeyChoiceProps = Readonly<{
  asked: Question | null
  ask: (question: Question | null) => void
  hasKey: boolean
  isBusy: boolean
  make: () => Promise<void>
  revoke: () => Promise<void>
  texts: KeyTexts
}>

/** The buttons; what ends a key that is in use is asked about once more. */
export function KeyChoice({ asked, ask, hasKey, isBusy, make, revoke, texts }: KeyChoiceProps) {
  if (!hasKey) return <Choice disabled={isBusy} onClick={make} text={texts.make} />
  if (asked === null) {
    return (
      <div className={styles.choices}>
        <Choice onClick={() => ask('replace')} text={texts.replace} />
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
