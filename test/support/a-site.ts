import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site: what is asked of it, and what it answers. */
export async function aSite() {
  const gone = new Set<string>()
  const asked: string[] = []
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`)
    response.writeHead(gone.has(url) ? 404 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    gone,
    asked,
    port,
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    close: () => server.close(),
  }
}

/** Checks links at these moments, as a server that works for all would. */
export function checkLinksAt(
  variables: Readonly<Record<string, string>>,
  moments: readonly string[],
): Promise<number | null> {
  const script = ['--conditions=production', '--import', 'tsx', 'test/support/check-links.ts']
  const child = spawn(process.execPath, [...script, ...moments], {
    env: { ...process.env, NODE_OPTIONS: '', ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => child.once('close', resolve))
}

/** A moment so many days ago. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
