import { rmSync } from 'node:fs'

/** Jest's global tear-down: stops the server of `one-server.mjs` and removes its data. */
export default async function stopOneServer() {
  const server = globalThis.__tiltaksvifteServer
  if (!server) return
  await server.stop()
  if (process.env.SHOW_SERVER_OUTPUT) process.stdout.write(server.output())
  rmSync(process.env.TEST_DATA_FOLDER, { recursive: true, force: true })
}
