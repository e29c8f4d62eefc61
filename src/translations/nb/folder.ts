import type { PayloadTexts } from '../payload-texts.ts'

export const folder: Partial<PayloadTexts['folder']> = {
  browseByFolder: 'Bla i mapper',
  deleteFolder: 'Slett mappen',
  folderName: 'Navn på mappen',
  folderTypeDescription: 'Velg hva slags dokumenter som kan ligge i mappen.',
  itemHasBeenMovedToRoot: '{{title}} er flyttet til øverste nivå',
  itemsMovedToFolder: '{{title}} er flyttet til {{folderName}}',
  itemsMovedToRoot: '{{title}} er flyttet til øverste nivå',
  moveFolder: 'Flytt mappen',
  moveItemsToFolderConfirmation:
    'Vil du flytte <1>{{count}} {{label}}</1> til <2>{{toFolder}}</2>?',
  moveItemsToRootConfirmation: 'Vil du flytte <1>{{count}} {{label}}</1> til øverste nivå?',
  moveItemToFolderConfirmation: 'Vil du flytte <1>{{title}}</1> til <2>{{toFolder}}</2>?',
  moveItemToRootConfirmation: 'Vil du flytte <1>{{title}}</1> til øverste nivå?',
  movingFromFolder: 'Flytter {{title}} fra {{fromFolder}}',
  renameFolder: 'Bytt navn på mappen',
}
