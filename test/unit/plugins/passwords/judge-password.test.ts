import { expect, test } from '@jest/globals'
import { judgePassword } from '../../../../plugins/passwords/judge-password.ts'
import { makePassword } from '../../../../src/seed/administrator.ts'

const own = ['kari.nordmann@kommune.example', 'Kari Nordmann']

test.each([
  ['abc', 'short'],
  ['elleve tegn', 'short'],
  ['👍👍👍👍👍👍', 'short'],
  ['Kari.Nordmann-1', 'own'],
  ['xx nordmann batteri stift', 'own'],
  ['KARI.NORDMANN@KOMMUNE.EXAMPLE', 'own'],
  ['passord12345', 'guessable'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
  ['123456789012', 'guessable'],
  ['qwertyuiopå1', 'guessable'],
  ['Sommer2026!!', 'guessable'],
  ['Sommer2026Bergen', 'guessable'],
  ['JegElskerSommeren', 'guessable'],
  ['tiltaksvifte2026', 'guessable'],
  ['P4ssw0rd2026!', 'guessable'],
  ['tre blå katter spiser taco', null],
  ['hestebatteristift', null],
  ['kommune batteri stift taco', null],
  ['a1b2c3-9d8e7f-q7w8zz', null],
])('judgePassword(%j) is %j', async (password, fault) => {
  expect(await judgePassword(password, own)).toBe(fault)
})

test('judgePassword() has nothing against what the seed makes', async () => {
  const passwords = Array.from({ length: 20 }, makePassword)
  const faults = await Promise.all(passwords.map((password) => judgePassword(password, [])))
  expect(new Set(faults)).toEqual(new Set([null]))
})

test('judgePassword() takes very long ones', async () => {
  expect(await judgePassword('4@8({[<369&!1/|0$5+7%2'.repeat(5000), [])).toBeNull()
})
