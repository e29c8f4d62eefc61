import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { coverageTitle } from '../../../../../plugins/coverage/admin/index.ts'
import {
  bulkTitle,
  compareTitle,
  translatingTitle,
  waitingTitle,
  wayTitle,
} from '../../../../admin/index.ts'
import config from '../../running-config.ts'
import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** What the window is called on pages of ours, which Payload takes for missing documents or knows one name of. */
const titles = [
  coverageTitle,
  wayTitle,
  waitingTitle,
  bulkTitle,
  compareTitle,
  translatingTitle,
] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const given = await generatePageMetadata({ config, params, searchParams })
  const { language } = await getNextRequestI18n({ config: await config })
  const { segments } = await params
  const [title] = titles.flatMap((titleOf) => titleOf(segments, language) ?? [])
  const { titleSuffix } = (await config).admin.meta
  return title === undefined ? given : { ...given, title: `${title}${titleSuffix}` }
}

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, importMap, params, searchParams })
}
