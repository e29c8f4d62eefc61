import { Button } from '@payloadcms/ui'
import type { sessionTextsIn } from './session-texts.ts'
import type { Session } from './use-sessions.ts'

type Props = Readonly<{
  session: Session
  texts: ReturnType<typeof sessionTextsIn>
  end: () => void
}>

/** One session; the reader's own is marked, and ended by signing out. */
export function SessionRow({ session, texts, end }: Props) {
  const { startedAt, expiresAt, browser, address, isCurrent } = session
  const since = momentIn(texts.locale, startedAt)
  return (
    <tr>
      <td>{since}</td>
      <td>{browser ?? texts.unknown}</td>
      <td>{address ?? texts.unknown}</td>
      <td>{momentIn(texts.locale, expiresAt)}</td>
      <td>
        {isCurrent ? (
          <strong>{texts.thisOne}</strong>
        ) : (
          <Button
            aria-label={texts.endWhich(since)}
            buttonStyle="secondary"
            margin={false}
            onClick={end}
            size="small"
          >
            {texts.end}
          </Button>
        )}
      </td>
    </tr>
  )
}

const momentIn = (locale: string, moment: string): string =>
  new Date(moment).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' })
