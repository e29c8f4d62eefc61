'use client'

import type { Member } from './member.ts'
import type { PeopleTexts } from './people-texts.ts'

type Props = Readonly<{
  member: Member
  changeRole: (role: string) => Promise<void>
  end: () => Promise<void>
  texts: PeopleTexts
}>

/** One member. Buttons and no list of roles: looking through a list must not give anybody rights. */
export function MemberRow({ member, changeRole, end, texts }: Props) {
  const { name, email, role } = member
  const isManager = role === 'municipality-manager'
  const label = isManager ? texts.makeContributor : texts.makeManager
  return (
    <tr>
      <td>{name}</td>
      <td>{email}</td>
      <td>{isManager ? texts.manager : texts.contributor}</td>
      <td>
        <button
          aria-label={`${label}: ${email}`}
          onClick={() => changeRole(`municipality-${isManager ? 'contributor' : 'manager'}`)}
          type="button"
        >
          {label}
        </button>{' '}
        <button aria-label={`${texts.end}: ${email}`} onClick={end} type="button">
          {texts.end}
        </button>
      </td>
    </tr>
  )
}
