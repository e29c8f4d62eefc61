import { focusFirstError } from './focus-first-error.ts'
import { mendPage } from './mend-page.ts'
import type { MendTexts } from './mend-texts.ts'
import { all } from './rule.ts'

/** A message of the admin's that says that saving did not work. */
const refusal = '[data-sonner-toast][data-type="error"]'

/** Mends the page now and after every change, at most once for each picture the browser draws. */
export function watchPage(page: HTMLElement, texts: MendTexts): () => void {
  const seen = new WeakSet<Element>(all(page, refusal))
  let frame: number | null = null
  const mend = () => {
    frame = null
    mendPage(page, texts)
    const news = all(page, refusal).filter((each) => !seen.has(each))
    for (const each of news) seen.add(each)
    if (news.length > 0) focusFirstError(page)
  }
  const observer = new MutationObserver(() => {
    frame ??= requestAnimationFrame(mend)
  })
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'aria-hidden', 'aria-label', 'data-type'],
  })
  mend()
  return () => {
    observer.disconnect()
    if (frame !== null) cancelAnimationFrame(frame)
  }
}
