'use client'

import { useEffect, useRef } from 'react'
import type { WayTexts } from '../texts/index.ts'
import styles from '../way.module.css'
import type { Catalogue } from './catalogue.ts'
import type { Registered } from './registered.ts'
import { readSeats, type Typing, titleOf } from './typing.ts'

type Props = Readonly<{
  typing: Typing
  theirs: Registered
  catalogue: Catalogue
  keepYours: () => void
  keepTheirs: () => void
  texts: WayTexts
}>

/** Two have changed one offer: both versions beside each other, and a choice. Nothing is stored yet. */
export function StaleChoice({ typing, theirs, catalogue, keepYours, keepTheirs, texts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { register } = texts
  const seats = readSeats(typing.seats)
  const arenas = theirs.arenas.map((id) => titleOf(catalogue.arenas, id)).join(', ')
  const rows = [
    { label: register.title, yours: typing.title, theirs: theirs.title },
    {
      label: register.seats,
      yours: seats === null || seats === undefined ? '' : String(seats),
      theirs: theirs.seats === null ? '' : String(theirs.seats),
    },
    {
      label: register.status,
      yours: texts.statuses[statusOf(typing)],
      theirs: texts.statuses[theirs.status],
    },
    {
      label: register.arena,
      yours: typing.arena ? titleOf(catalogue.arenas, typing.arena) : arenas,
      theirs: arenas,
    },
    {
      label: register.roleMailbox,
      yours: typing.roleMailbox,
      theirs: theirs.roleMailbox ?? '',
    },
  ].filter((row) => row.yours !== row.theirs)
  return (
    <section className={styles.notice}>
      <h3 ref={heading} tabIndex={-1}>
        {register.stale.heading}
      </h3>
      <p>{register.stale.help}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{register.stale.field}</th>
            <th scope="col">{register.stale.yours}</th>
            <th scope="col">{register.stale.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.yours || register.none}</td>
              <td>{row.theirs || register.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.ways}>
        <button onClick={keepYours} type="button">
          {register.stale.keepYours}
        </button>
        <button onClick={keepTheirs} type="button">
          {register.stale.keepTheirs}
        </button>
      </p>
    </section>
  )
}

const statusOf = ({ status }: Typing): Registered['status'] =>
  (['planned', 'active', 'paused', 'ended'] as const).find((each) => each === status) ?? 'active'
