import { type FormEvent, useState } from 'react'
import type { Setup } from '../factor-secret.ts'

type Step =
  | Readonly<{ name: 'password' }>
  | Readonly<{ name: 'code'; setup: Setup | null }>
  | Readonly<{ name: 'written'; recoveryCodes: readonly string[] }>

type Problem = Readonly<{ code?: string; message?: string; data?: { setup?: Setup } }>
type Body = Readonly<{ errors?: Problem[]; recoveryCodes?: string[] }>

type Options = Readonly<{ action: string; redirect: string; failed: string }>

/** Where a sign-in is, by the answers to it. */
export function useSignIn({ action, redirect, failed }: Options) {
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [complaint, setComplaint] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const leave = () => window.location.replace(redirect)

  const take = ({ isOk, body }: Readonly<{ isOk: boolean; body: Body }>): void => {
    const [problem] = body.errors ?? []
    if (isOk && !body.recoveryCodes) {
      leave()
      return
    }
    setBusy(false)
    if (body.recoveryCodes) setStep({ name: 'written', recoveryCodes: body.recoveryCodes })
    // Sent without a code although one was asked for before: then it is a complaint.
    else if (asksForCode(problem) && step.name === 'password') {
      setStep({ name: 'code', setup: problem?.data?.setup ?? null })
    } else setComplaint(problem?.message ?? failed)
  }

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setComplaint(null)
    take(await send(action, Object.fromEntries(new FormData(event.currentTarget))))
  }

  const startAgain = () => {
    setComplaint(null)
    setStep({ name: 'password' })
  }

  return { step, complaint, isBusy, submit, startAgain, leave }
}

const asksForCode = (problem: Problem | undefined): boolean =>
  problem?.code === 'second-factor-required' || problem?.code === 'second-factor-setup-required'

async function send(action: string, fields: object): Promise<{ isOk: boolean; body: Body }> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(fields),
    })
    return { isOk: answer.ok, body: await answer.json() }
  } catch {
    return { isOk: false, body: {} }
  }
}
