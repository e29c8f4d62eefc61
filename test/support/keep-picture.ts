import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Keeps what the page shows for the documents, when asked to: the pictures change with every run. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env.SAVE_SCREENS) return
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toBuffer()
  await writeFile(`docs/screens/${name}.png`, picture)
}
