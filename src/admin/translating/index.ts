export { TranslateView } from './translate-view.tsx'
export { translatingTitle } from './translating-title.ts'
export { TranslationsView } from './translations-view.tsx'
