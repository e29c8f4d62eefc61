// Draws the SVG it is given as PNG. Run for one picture by src/pictures.ts, and nothing else: the
// server itself has the decoder of SVG turned off.
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

/** Twice as many dots as the drawing has units, for paper and good screens. */
const density = 144

const svg = await buffer(process.stdin)
process.stdout.write(await sharp(svg, { density }).png({ compressionLevel: 9 }).toBuffer())
