import type { PayloadTexts } from '../payload-texts.ts'

export const upload: Partial<PayloadTexts['upload']> = {
  bulkUpload: 'Last opp flere',
  crop: 'Skjær til',
  cropToolDescription: 'Dra i hjørnene, tegn et nytt utsnitt, eller skriv inn tallene nedenfor.',
  dragAndDrop: 'Dra en fil hit',
  dragAndDropHere: 'eller dra en fil hit',
  editImage: 'Endre bildet',
  filesToUpload: 'Filer som skal lastes opp',
  fileToUpload: 'Fil som skal lastes opp',
  focalPointDescription: 'Dra fokuspunktet i bildet, eller skriv inn tallene nedenfor.',
  lessInfo: 'Mindre informasjon',
  moreInfo: 'Mer informasjon',
  pasteURL: 'Lim inn adresse',
  previewSizes: 'Se størrelsene',
  selectCollectionToBrowse: 'Velg hva du vil bla i',
  setCropArea: 'Velg utsnitt',
  setFocalPoint: 'Velg fokuspunkt',
}
