import type { DateField } from 'payload'
import type { Trilingual } from './say.ts'

/** A day, shown as Norwegians write it. */
export function dateField(name: string, label: Trilingual, position?: 'sidebar'): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { displayFormat: 'dd.MM.yyyy' }, ...(position ? { position } : {}) },
  }
}
