'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../call-api.ts'
import { invitationTextsIn } from './invitation-texts.ts'

/** On a stored invitation: a new link, which takes the place of the old one. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isSending, setSending] = useState(false)
  const texts = invitationTextsIn(i18n.language)
  if (!id) return null

  async function send() {
    setSending(true)
    const { message, isOk } = await callApi('POST', `/invitations/${id}/send`)
    setSending(false)
    if (isOk) toast.success(texts.sentAgain)
    else toast.error(message)
  }

  return (
    <Button buttonStyle="secondary" disabled={isSending} onClick={send} size="small">
      {texts.sendAgain}
    </Button>
  )
}
