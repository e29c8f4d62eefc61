'use client'

import { useEffect, useState } from 'react'
import { callApi } from '../../call-api.ts'
import type { WayTexts } from '../texts/index.ts'
import { useConnection } from '../use-connection.ts'
import { placeOfWork } from './kept-work.ts'
import type { Found } from './program-search.tsx'
import type { Problems } from './quick-form.tsx'
import type { Registered } from './registered.ts'
import { type Desk, moveOffer, type Outcome, saveOffer } from './save-offer.ts'
import { findProblems, newTyping, type Typing } from './typing.ts'
import { useKeptWork } from './use-kept-work.ts'

type Given = Readonly<{
  desk: Desk
  user: string
  registered: readonly Registered[]
  texts: WayTexts
}>

/** Before what could not be sent is sent again, in milliseconds. */
const pause = 5000

/** Registering one offer after another, whatever becomes of the connection and the session. */
export function useRegister({ desk, user, registered, texts }: Given) {
  const kept = useKeptWork(placeOfWork(user, desk.municipality))
  const { isOffline } = useConnection()
  const [offers, setOffers] = useState(registered)
  const [problems, setProblems] = useState<Problems>({})
  const [theirs, setTheirs] = useState<Registered | null>(null)
  const [said, setSaid] = useState('')
  const [alarm, setAlarm] = useState('')
  const [isSignedOut, setSignedOut] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [isLocked, setLocked] = useState(false)
  const [hasWorked, setWorked] = useState(false)
  const [tries, setTries] = useState(0)
  const { typing, waiting } = kept.work
  const { register, connection } = texts

  const setTyping = (next: Typing | null) => kept.change((work) => ({ ...work, typing: next }))

  function finish(message: string) {
    setTyping(null)
    kept.takeUp()
    setProblems({})
    setTheirs(null)
    setLocked(false)
    setAlarm('')
    setSaid(message)
    setWorked(true)
  }

  function list(offer: Registered) {
    setOffers((current) => [offer, ...current.filter(({ id }) => id !== offer.id)])
  }

  function begin(found: Found) {
    setSaid('')
    const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`
    setTyping(newTyping(found, { key, roleMailbox: kept.work.roleMailbox }))
  }

  async function beginChange(offer: Registered) {
    setSaid('')
    setProblems({})
    setTyping({
      ...newTyping(
        { id: offer.program, title: offer.title },
        { key: `0-${offer.id}`, roleMailbox: '' },
      ),
      offer: { id: offer.id, updatedAt: offer.updatedAt },
      seats: offer.seats === null ? '' : String(offer.seats),
      status: offer.status,
      roleMailbox: offer.roleMailbox ?? '',
    })
    setLocked(await isOpenElsewhere(offer.id))
  }

  /** What is told of an outcome that stored nothing. */
  function explain(outcome: Outcome) {
    if (outcome.kind === 'signed-out') setSignedOut(true)
    if (outcome.kind === 'forbidden') setAlarm(connection.forbidden)
    if (outcome.kind === 'unreachable') setAlarm(connection.unreachable)
    if (outcome.kind === 'stale') setTheirs(outcome.theirs)
    if (outcome.kind !== 'refused') return
    setAlarm(outcome.field ? '' : `${connection.refused} ${outcome.message}`)
    if (outcome.field) setProblems({ [outcome.field]: outcome.message })
  }

  async function save(wanted: Typing | null = typing) {
    if (wanted === null || isSaving) return
    setSaid('')
    setAlarm('')
    const found = findProblems(wanted)
    setProblems(Object.fromEntries(found.map((field) => [field, register.problems[field]])))
    if (found.length > 0) return
    kept.change((work) => ({ ...work, roleMailbox: wanted.roleMailbox }))
    if (isOffline && wanted.offer === null) return wait(wanted)
    setSaving(true)
    const outcome = await saveOffer(wanted, desk)
    setSaving(false)
    if (outcome.kind !== 'saved') return explain(outcome)
    setSignedOut(false)
    list(outcome.offer)
    finish(register.saved(outcome.offer.title))
  }

  function wait(wanted: Typing) {
    kept.change((work) => ({ ...work, waiting: [...work.waiting, wanted] }))
    finish(register.kept(wanted.title))
  }

  /** A connection that is back need not hold: what is not reached is tried again. */
  async function sendWaiting() {
    for (const each of waiting) {
      const outcome = await saveOffer(each, desk, true)
      if (outcome.kind === 'unreachable') window.setTimeout(() => setTries((n) => n + 1), pause)
      if (outcome.kind !== 'saved') return explain(outcome)
      setAlarm('')
      list(outcome.offer)
      takeOut(each)
      setSaid(register.saved(outcome.offer.title))
    }
  }

  const takeOut = ({ key }: Typing) =>
    kept.change((work) => ({ ...work, waiting: work.waiting.filter((each) => each.key !== key) }))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the connection is what it waits for
  useEffect(() => {
    if (!isOffline && waiting.length > 0) sendWaiting()
  }, [isOffline, tries])

  async function move(offer: Registered, isRemoved: boolean) {
    const called = await moveOffer(offer, isRemoved)
    setAlarm(called.isOk ? '' : called.message)
    if (!called.isOk) return
    const { doc } = called.body
    const updatedAt = String(Reflect.get(Object(doc), 'updatedAt') ?? offer.updatedAt)
    setOffers((current) =>
      current.map((each) => (each.id === offer.id ? { ...each, updatedAt, isRemoved } : each)),
    )
    setSaid(isRemoved ? register.removed(offer.title) : register.restored(offer.title))
  }

  return {
    ...{ typing, waiting, offers, problems, theirs, said, alarm, isSaving, isLocked, hasWorked },
    ...{ isOffline, isSignedOut, begin, beginChange, save, sendWaiting, takeOut, move },
    wasRestored: kept.wasRestored,
    change: (changed: Partial<Typing>) => {
      kept.takeUp()
      if (typing) setTyping({ ...typing, ...changed })
    },
    cancel: () => finish(''),
    keepYours: () => {
      if (!typing?.offer || !theirs) return
      const mine = { ...typing, offer: { ...typing.offer, updatedAt: theirs.updatedAt } }
      setTheirs(null)
      setTyping(mine)
      save(mine)
    },
    keepTheirs: () => {
      if (theirs) list(theirs)
      finish('')
    },
  }
}

/** Whether somebody else has the offer open in Payload's own form. */
async function isOpenElsewhere(id: string): Promise<boolean> {
  const where = new URLSearchParams([
    ['where[and][0][document.value][equals]', id],
    ['where[and][1][document.relationTo][equals]', 'offers'],
    ['where[and][2][updatedAt][greater_than]', new Date(Date.now() - 300_000).toISOString()],
  ])
  const { body } = await callApi('GET', `/payload-locked-documents?${where}&depth=0`)
  return Array.isArray(body.docs) && body.docs.length > 0
}
