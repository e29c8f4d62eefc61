'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { action: string; children: ReactNode }

/** Sends a form of its own, because it stands inside the form of the account. */
export function LinkButton({ action, children }: Props) {
  const send = () => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = action
    document.body.append(form)
    form.submit()
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={send}>
      {children}
    </Button>
  )
}
