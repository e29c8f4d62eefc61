export { noteRefusals, readRefusal } from './note-refusals.ts'
export { type Refusal, recordingRefusals } from './recording-refusals.ts'
