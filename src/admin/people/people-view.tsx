import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { PeoplePage } from './people-page.tsx'
import { peopleTextsIn } from './people-texts.ts'

/** The tab "Folk" of a municipality. What the reader may see and do is for the routes it asks to say. */
export function PeopleView({ initPageResult, doc }: DocumentViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const texts = peopleTextsIn(req.i18n.language)
  const list = `${admin}/collections/municipalities`
  const { number, name }: Record<string, unknown> = { ...doc }
  return (
    <>
      <SetStepNav
        nav={[
          { label: texts.municipalities, url: list },
          { label: String(name), url: `${list}/${doc.id}` },
          { label: texts.tab },
        ]}
      />
      <PeoplePage admin={admin} language={req.i18n.language} number={String(number)} />
    </>
  )
}
