import { resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles one entry of ours; all packages stay where npm put them.
 *
 * @param replace one module or several as their importers write them, and the file to take instead
 * @returns the bundled file
 */
export async function bundle(entry, name, replace) {
  const outfile = resolve(`build/bench/${name}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    alias: { '@payload-config': './payload.config.ts' },
    plugins: replace ? [replacing(replace)] : [],
  })
  return outfile
}

const replacing = ({ module, file }) => ({
  name: 'replace',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ path }) =>
      [module].flat().includes(path) ? { path: resolve(file) } : null,
    )
  },
})
