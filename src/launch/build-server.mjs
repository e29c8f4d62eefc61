import { build } from 'esbuild'

/** Puts our own server code into one file; packages stay where npm put them. */
await build({
  entryPoints: ['src/server/main.ts'],
  outfile: 'build/server.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
