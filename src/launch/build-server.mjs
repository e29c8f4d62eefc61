import { build } from 'esbuild'

/**
 * Lexical's entry for Node awaits one of its two builds at the top level, and its packages import
 * each other in circles: on Node 20 that now and then waits for itself for ever, and the process
 * ends without a word. So the rich text editor is bundled, with its production build chosen here.
 */
const isBundled = ({ path, importer }) =>
  /^(@payloadcms\/richtext-lexical|lexical|@lexical\/)/.test(path) ||
  (importer.includes('node_modules') && !/^(payload|@payloadcms\/|react|graphql|node:)/.test(path))

/** Puts our own server code into one file for each thing to run; all other packages stay where npm put them. */
await build({
  entryPoints: {
    server: 'src/server/main.ts',
    'check-coverage': 'src/server/check-coverage.ts',
    'verify-audit': 'src/server/verify-audit.ts',
  },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['production'],
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'packages-stay-outside',
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, (found) =>
          found.kind === 'entry-point' || isBundled(found)
            ? undefined
            : { path: found.path, external: true },
        )
      },
    },
  ],
})
