import type { PayloadTexts } from '../payload-texts.ts'

export const dashboard: PayloadTexts['dashboard'] = {
  addButton: 'Legg til +',
  addWidget: 'Legg til rute',
  deleteWidget: 'Slett ruta {{id}}',
  discardConfirmLabel: 'Forkast',
  discardMessage: 'Du har ikkje lagra endringane på startsida. Vil du forkaste dei?',
  discardTitle: 'Forkaste endringane?',
  editDashboard: 'Endre startsida',
  editingDashboard: 'Du endrar startsida',
  noItems: 'Det er ingen ruter på startsida. Du kan leggje dei til frå menyen «Startside» øvst.',
  resetLayout: 'Still tilbake oppsettet',
  searchWidgets: 'Søk etter ruter …',
}
