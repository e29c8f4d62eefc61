import { DefaultTemplate } from '@payloadcms/next/templates'
import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { contentLanguages, targetLanguages } from './content-languages.ts'
import { loadTranslations } from './load-translations.ts'
import { translatingTextsIn } from './translating-texts.ts'
import { TranslationsPage } from './translations-page.tsx'

/** `/admin/translate?language=nn&collection=programs`: what lacks its translation. */
export async function TranslationsView({
  initPageResult,
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of ours to everybody.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/translate`)}`)
  const languages = contentLanguages(payload, i18n.language)
  const texts = translatingTextsIn(i18n.language)
  const asked = String(searchParams?.collection ?? 'programs')
  const collections = await loadTranslations(req, { languages })
  const targets = targetLanguages(payload, i18n.language)
  const chosen = {
    language: targets.find(({ code }) => code === searchParams?.language) ?? targets[0],
    collection: collections.find(({ slug }) => slug === asked) ?? collections[0],
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: texts.list.heading }]} />
      <TranslationsPage
        admin={admin}
        chosen={chosen}
        collections={collections}
        languages={targets}
        texts={texts}
      />
    </DefaultTemplate>
  )
}
