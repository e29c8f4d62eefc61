import { build } from 'esbuild'

/** The role matrix as a Markdown page, from the sources as they are now. Needs no database and no config. */
export async function describeMatrix() {
  const { outputFiles } = await build({
    entryPoints: ['collections/access/describe-matrix.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  const source = Buffer.from(outputFiles[0].text).toString('base64')
  const module = await import(`data:text/javascript;base64,${source}`)
  return module.describeMatrix()
}
