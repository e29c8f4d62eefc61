export { followJournal } from './follow-journal.ts'
export { openJournal } from './journal.ts'
export { JOURNAL, journalCollection } from './journal-collection.ts'
