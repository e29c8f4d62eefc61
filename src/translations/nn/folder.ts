import type { PayloadTexts } from '../payload-texts.ts'

export const folder: PayloadTexts['folder'] = {
  browseByFolder: 'Bla i mapper',
  byFolder: 'Etter mappe',
  deleteFolder: 'Slett mappa',
  folderName: 'Namn på mappa',
  folders: 'Mapper',
  folderTypeDescription: 'Vel kva slags dokument som kan liggje i mappa.',
  itemHasBeenMoved: '{{title}} er flytta til {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} er flytta til øvste nivå',
  itemsMovedToFolder: '{{title}} er flytta til {{folderName}}',
  itemsMovedToRoot: '{{title}} er flytta til øvste nivå',
  moveFolder: 'Flytt mappa',
  moveItemsToFolderConfirmation:
    'Vil du flytte <1>{{count}} {{label}}</1> til <2>{{toFolder}}</2>?',
  moveItemsToRootConfirmation: 'Vil du flytte <1>{{count}} {{label}}</1> til øvste nivå?',
  moveItemToFolderConfirmation: 'Vil du flytte <1>{{title}}</1> til <2>{{toFolder}}</2>?',
  moveItemToRootConfirmation: 'Vil du flytte <1>{{title}}</1> til øvste nivå?',
  movingFromFolder: 'Flyttar {{title}} frå {{fromFolder}}',
  newFolder: 'Ny mappe',
  noFolder: 'Inga mappe',
  renameFolder: 'Byt namn på mappa',
  searchByNameInFolder: 'Søk etter namn i {{folderName}}',
  selectFolderForItem: 'Vel mappe for {{title}}',
}
