import { describe, expect, test } from '@jest/globals'
import { writeLetter } from '../../../../collections/mail/write-letter.ts'

const letter = {
  language: 'nb',
  subject: 'Emne <b>',
  before: ['Hei & hå!', '<script>alert("x")</script>'],
  link: { label: 'Åpne', address: 'https://tiltak.example.no/admin?a=1&b=2' },
  after: ['Slutt.'],
} as const

describe('writeLetter(letter, sender)', () => {
  const { subject, text, html } = writeLetter(letter, 'https://tiltak.example.no')

  test('says the same as text and as HTML', () => {
    expect(subject).toBe('Emne <b>')
    expect(text).toContain('Hei & hå!\n\n<script>alert("x")</script>\n\nÅpne:\n')
    expect(html).toContain('<p>Hei &amp; hå!</p>')
  })

  test('has its link alone in a line of the text', () => {
    expect(text.split('\n')).toContain(letter.link.address)
  })

  test('ends in the language it is written in', () => {
    const { text, html } = writeLetter({ ...letter, language: 'nn' }, 'https://tiltak.example.no')
    expect(text).toContain('Helsing Tiltaksvifte, https://tiltak.example.no')
    expect(html).toContain('<html lang="nn">')
  })

  test('lets nothing that was written become HTML', () => {
    expect(html).not.toMatch(/<script|<b>/)
    expect(html).toContain('href="https://tiltak.example.no/admin?a=1&amp;b=2"')
  })
})
