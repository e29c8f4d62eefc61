import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { NotFoundPage } from '@payloadcms/next/views'
import config from '../../running-config.ts'
import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Next reads no metadata of a page like this one, so that the title stands in the page. */
export default async function NotFound({ params, searchParams }: Props) {
  const { admin } = await config
  const { t } = await getNextRequestI18n({ config: await config })
  return (
    <>
      <title>{`${t('general:notFound')}${admin.meta?.titleSuffix ?? ''}`}</title>
      {await NotFoundPage({ config, importMap, params, searchParams })}
    </>
  )
}
