import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import { APIError } from 'payload'

/** Some pictures of some ten kilobytes each, by the SVG they were drawn from. */
const recent = new LRUCache<string, Promise<Uint8Array>>({ max: 60 })

/** One at a time: drawing takes a whole core for some tenths of a second. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0
const mostWaiting = 20

/**
 * Draws SVG of our own as PNG, in a process of its own: the decoder of SVG is off in this one, for
 * everything that people upload (images.ts). It is given no settings and no secrets.
 *
 * @throws APIError 503 when too many wait already
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const known = recent.get(svg)
  if (known) return known
  if (waiting >= mostWaiting) throw busy()
  waiting += 1
  const drawing = last
    .then(() => drawElsewhere(svg))
    .finally(() => {
      waiting -= 1
    })
  last = drawing.catch(() => {})
  recent.set(svg, drawing)
  drawing.catch(() => recent.delete(svg))
  return drawing
}

const busy = () =>
  new APIError(
    'Too many pictures are being drawn. Ask again in a while, or ask for the figure as SVG.',
    503,
    { code: 'busy' },
    true,
  )

const slowest = 20_000

function drawElsewhere(svg: string): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      [resolve('src/launch/draw-png.mjs')],
      {
        encoding: 'buffer',
        env: { NODE_ENV: 'production' },
        timeout: slowest,
        maxBuffer: 10_000_000,
      },
      (error, picture) => (error ? fail(error) : done(picture)),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(svg)
  })
}
