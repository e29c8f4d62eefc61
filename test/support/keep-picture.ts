import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

/** Keeps what the page or a part of it shows for the documents, when asked to: the pictures change with every run. */
export async function keepPicture(shown: Page | Locator, name: string): Promise<void> {
  if (!process.env.SAVE_SCREENS) return
  const picture = await sharp(await shown.screenshot())
    .png({ palette: true, effort: 10 })
    .toBuffer()
  await writeFile(`docs/screens/${name}.png`, picture)
}
