import { useTranslation } from '@payloadcms/ui'

/** The first step, in the looks of Payload's fields. */
export function PasswordStep({ isHidden }: Readonly<{ isHidden: boolean }>) {
  const { t } = useTranslation()
  return (
    <div hidden={isHidden}>
      <div className="login__form__inputWrap">
        <Field autoComplete="username" label={t('general:email')} type="email" />
        <Field autoComplete="current-password" label={t('general:password')} type="password" />
      </div>
    </div>
  )
}

type FieldProps = Readonly<{ type: 'email' | 'password'; label: string; autoComplete: string }>

const Field = ({ type, label, autoComplete }: FieldProps) => (
  <div className={`field-type ${type}`}>
    <label className="field-label" htmlFor={`field-${type}`}>
      {label}
    </label>
    <div className="field-type__wrap">
      <input
        autoComplete={autoComplete}
        id={`field-${type}`}
        name={type}
        required
        spellCheck={false}
        type={type}
      />
    </div>
  </div>
)
