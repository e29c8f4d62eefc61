import type { PayloadTexts } from '../payload-texts.ts'

export const dashboard: Partial<PayloadTexts['dashboard']> = {
  addWidget: 'Legg til rute',
  deleteWidget: 'Slett ruten {{id}}',
  discardConfirmLabel: 'Forkast',
  discardMessage: 'Du har ikke lagret endringene på startsiden. Vil du forkaste dem?',
  discardTitle: 'Forkaste endringene?',
  editDashboard: 'Endre startsiden',
  editingDashboard: 'Du endrer startsiden',
  noItems: 'Det er ingen ruter på startsiden. Du kan legge dem til fra menyen «Startside» øverst.',
  resetLayout: 'Still tilbake oppsettet',
  searchWidgets: 'Søk etter ruter …',
}
