import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Bytes of our own JavaScript that the admin sends, compressed: all views together, without packages.
 * Next puts what the import map names into chunks that every page of the admin loads, so that this is
 * what each view of ours costs, and Payload's own list too.
 */
export async function ownScript(root) {
  const sent = ['src', 'plugins', 'collections']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').startsWith(mark))
  const { outputFiles } = await build({
    stdin: {
      contents: sent.map((file, place) => `export * as m${place} from './${file}'`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    loader: { '.css': 'local-css' },
    outdir: 'own',
    write: false,
  })
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))
  return { files: sent.length, bytes: gzipSync(script.contents).length }
}

const mark = "'use client'"
