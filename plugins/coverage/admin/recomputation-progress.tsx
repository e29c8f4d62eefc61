'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import styles from './coverage.module.css'
import { numbersIn } from './numbers.ts'
import { textsIn } from './texts/index.ts'

type Progress = Readonly<{ pending: number; of: number }>

const milliseconds = 2000

/** How far the figures are with following a change that touches many. Says nothing when none waits. */
export function RecomputationProgress({ api }: { api: string }) {
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    let wasPending = false
    const look = async () => {
      if (document.hidden) return
      const found = await readProgress(api)
      if (found === null) return
      const isPending = found.pending > 0
      if (isPending || wasPending) setDone(!isPending)
      wasPending = isPending
      setProgress(isPending ? found : null)
    }
    look()
    const timer = setInterval(look, milliseconds)
    return () => clearInterval(timer)
  }, [api])
  const texts = textsIn(i18n.language)
  const { count } = numbersIn(i18n.language)
  return (
    <div className={styles.progress} role="status">
      {progress && (
        <>
          <span>
            {texts.recomputing(count(progress.of - progress.pending), count(progress.of))}
          </span>
          <progress aria-hidden="true" max={progress.of} value={progress.of - progress.pending} />
        </>
      )}
      {isDone && !progress && <span>{texts.recomputed}</span>}
    </div>
  )
}

/** Null when the server cannot say; then there is nothing to show. */
async function readProgress(api: string): Promise<Progress | null> {
  try {
    const answer = await fetch(`${api}/coverage/recomputation`)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
