import type { DateField } from 'payload'

/** A day, shown as Norwegians write it. */
export function dateField(
  name: string,
  label: { nb: string; en: string },
  position?: 'sidebar',
): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { displayFormat: 'dd.MM.yyyy' }, ...(position ? { position } : {}) },
  }
}
