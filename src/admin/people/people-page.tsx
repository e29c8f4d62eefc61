'use client'

import { EndMembership } from './end-membership.tsx'
import { MemberRow } from './member-row.tsx'
import styles from './people.module.css'
import { peopleTextsIn } from './people-texts.ts'
import { usePeople } from './use-people.ts'

type Props = Readonly<{ admin: string; language: string; number: string }>

/** Who belongs to the municipality, as what, and the way in and out. */
export function PeoplePage({ admin, language, number }: Props) {
  const texts = peopleTextsIn(language)
  const people = usePeople(number)
  const { members, leaving } = people
  const invitations = `${admin}/collections/invitations`
  if (!people.isOpen) return <main className={styles.page}>{texts.notYours}</main>
  return (
    <main className={styles.page} data-view="people">
      <h2>{texts.heading}</h2>
      <p className={styles.ways}>
        <a href={`${invitations}/create`}>{texts.invite}</a>
        <a href={invitations}>{texts.pending}</a>
        <a href={`${admin}/collections/audit-log`}>{texts.audit}</a>
      </p>
      <p role="status">{people.said === null ? '' : texts[people.said]}</p>
      <p className={styles.problem} role="alert">
        {people.problem}
      </p>
      {leaving && (
        <EndMembership
          cancel={people.cancel}
          end={(heir) => people.end(leaving, heir)}
          leaving={leaving}
          texts={texts}
        />
      )}
      {members && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.email}</th>
              <th scope="col">{texts.role}</th>
              <th scope="col">{texts.actions}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow
                changeRole={(role) => people.changeRole(member, role)}
                end={() => people.beginEnding(member)}
                key={`${member.id} ${member.role}`}
                member={member}
                texts={texts}
              />
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
