'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { ContentLanguage } from './content-languages.ts'
import { focusNextMissing } from './focus-next-missing.ts'
import { isEmpty } from './is-empty.ts'
import { SourceChoice } from './source-choice.tsx'
import { TranslatedField } from './translated-field.tsx'
import type { TranslatedPlace } from './translated-place.ts'
import styles from './translating.module.css'
import { translatingTextsIn } from './translating-texts.ts'
import { TranslationSteps } from './translation-steps.tsx'

type Props = Readonly<{
  places: readonly TranslatedPlace[]
  source: ContentLanguage
  target: ContentLanguage
  languages: readonly ContentLanguage[]
  reader: string
  entity: string
  title: string
}>

/** How far the translation has come, and every text beside the field it is translated in. */
export function TranslationColumns(props: Props) {
  const { places, source, target, languages, reader } = props
  const texts = translatingTextsIn(reader)
  const whole = useRef<HTMLElement>(null)
  const top = useRef<HTMLButtonElement>(null)
  const [said, say] = useState('')
  const { collectionSlug, globalSlug, docPermissions } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' })
  const paths = (wanted: (path: string, value: unknown) => boolean) => (state: FormFields) =>
    places
      .filter(({ path }) => state[0][path] && wanted(path, state[0][path].value))
      .map(({ path }) => path)
      .join(' ')
  const shown = new Set(useFormFields(paths(() => true)).split(' '))
  const empty = new Set(useFormFields(paths((_path, value) => isEmpty(value))).split(' '))
  const visible = places.filter(({ path }) => shown.has(path))
  const wanted = visible.filter((place) => !isEmpty(place.source))
  const done = wanted.filter(({ path }) => !empty.has(path)).length
  const goOn = () => {
    const moved = whole.current !== null && focusNextMissing(whole.current)
    say(moved ? '' : texts.noneLeft)
    // Out of a rich text, where Tab writes.
    if (!moved) top.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    goOn()
  }
  return (
    <section
      aria-labelledby="translate-heading"
      className={styles.translation}
      data-view="translate"
      onKeyDownCapture={press}
      ref={whole}
    >
      <TranslationSteps {...props} tab={texts.tab} />
      <h2 id="translate-heading">{texts.heading(source.name, target.name)}</h2>
      <SourceChoice
        languages={languages}
        list={`${config.routes.admin}/translate?language=${target.code}${collectionSlug ? `&collection=${collectionSlug}` : ''}`}
        source={source}
        target={target}
        texts={texts}
      />
      <div className={styles.progress}>
        <p role="status">{texts.progress(done, wanted.length)}</p>
        <progress aria-label={texts.progressLabel} max={wanted.length || 1} value={done} />
        <button aria-keyshortcuts="Control+Enter" onClick={goOn} ref={top} type="button">
          {texts.next}
        </button>
        <span className={styles.quiet}>{texts.keys}</span>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      {visible.map((place) => (
        <TranslatedField
          fields={entity?.fields ?? []}
          goOn={goOn}
          isMissing={empty.has(place.path)}
          key={place.path}
          permissions={docPermissions?.fields}
          place={place}
          schema={collectionSlug ?? globalSlug ?? ''}
          source={source}
          target={target}
          texts={texts}
        />
      ))}
    </section>
  )
}

type FormFields = Parameters<Parameters<typeof useFormFields>[0]>[0]
