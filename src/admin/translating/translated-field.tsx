'use client'

import { RenderFields, useForm } from '@payloadcms/ui'
import type { ClientField, SanitizedFieldPermissions, SanitizedFieldsPermissions } from 'payload'
import { useId, useRef } from 'react'
import type { ContentLanguage } from './content-languages.ts'
import { findClientField } from './find-client-field.ts'
import { isEmpty } from './is-empty.ts'
import { permissionsAt } from './permissions-at.ts'
import type { TranslatedPlace } from './translated-place.ts'
import styles from './translating.module.css'
import type { TranslatingTexts } from './translating-texts.ts'

type Props = Readonly<{
  place: TranslatedPlace
  fields: readonly ClientField[]
  permissions: SanitizedFieldPermissions | SanitizedFieldsPermissions | undefined
  /** The collection or the global. */
  schema: string
  source: ContentLanguage
  target: ContentLanguage
  isMissing: boolean
  goOn: () => void
  texts: TranslatingTexts
}>

/** One text: to be read in the source language, and Payload's field for it in the other. */
export function TranslatedField(props: Props) {
  const { place, fields, permissions, schema, source, target, isMissing, goOn, texts } = props
  const { path, names, label, isRequired } = place
  const id = useId()
  const next = useRef<HTMLButtonElement>(null)
  const { dispatchFields, setModified } = useForm()
  const field = findClientField(fields, names)
  if (field === null) return null
  const hasSource = !isEmpty(place.source)
  const parents = names.slice(0, -1)
  const copy = () => {
    dispatchFields({
      type: 'UPDATE',
      path,
      value: place.source,
      // The rich text editor begins anew with this, and not with every value.
      initialValue: place.source,
    })
    setModified(true)
    // The button goes away, and the focus must not go with it.
    next.current?.focus()
  }
  return (
    <section
      aria-labelledby={id}
      className={styles.place}
      data-field={path}
      data-missing={hasSource && isMissing}
    >
      <h3 id={id} tabIndex={-1}>
        {label}
        {isRequired && <span className={styles.quiet}>{texts.required}</span>}{' '}
        <span className={styles.state}>{stateOf(hasSource, isMissing, texts)}</span>
      </h3>
      <div className={styles.columns}>
        <div>
          <p className={styles.language}>{texts.inLanguage(source.name)}</p>
          <div className={styles.source} lang={hasSource ? source.code : undefined}>
            {hasSource ? place.shown : <p className={styles.quiet}>{texts.emptySource}</p>}
          </div>
          <div className={styles.ways}>
            {hasSource && isMissing && (
              <button
                aria-label={`${texts.copy(source.name)}: ${label}`}
                onClick={copy}
                type="button"
              >
                {texts.copy(source.name)}
              </button>
            )}
          </div>
        </div>
        <div>
          <p className={styles.language}>{texts.inLanguage(target.name)}</p>
          <div className={styles.target} data-writes={target.code}>
            <RenderFields
              fields={[field]}
              forceRender
              margins={false}
              parentIndexPath=""
              parentPath={path.split('.').slice(0, -1).join('.')}
              parentSchemaPath={[schema, ...parents].join('.')}
              permissions={permissionsAt(permissions, parents) ?? true}
            />
          </div>
          <div className={styles.ways}>
            <button
              aria-label={`${texts.next}, ${texts.after(label)}`}
              onClick={goOn}
              ref={next}
              type="button"
            >
              {texts.next}
            </button>
          </div>
        </div>
      </div>
    </section>
  )
}

function stateOf(hasSource: boolean, isMissing: boolean, texts: TranslatingTexts): string {
  if (!isMissing) return texts.translated
  return hasSource ? texts.missing : texts.emptyBoth
}
