// Draws a flame graph of a CPU profile: `node bench/profile/flame-graph.mjs PROFILE.cpuprofile OUT.svg`.
// The profile is what `node --cpu-prof --cpu-prof-interval 250 build/server.mjs` leaves when it ends.
import { readFileSync, writeFileSync } from 'node:fs'

const [, , profile, out] = process.argv
if (!profile || !out) {
  process.stderr.write('flame-graph: name a .cpuprofile and the .svg to write.\n')
  process.exit(2)
}

const width = 1200
const row = 16
/** Narrower than this, nobody can read it. */
const least = 0.0015

const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profile, 'utf8'))
const byId = new Map(nodes.map((node) => [node.id, { ...node, self: 0 }]))
samples.forEach((id, index) => {
  byId.get(id).self += timeDeltas[index]
})

const tree = merge([byId.get(nodes[0].id)])
const left = tree.children.filter(({ name }) => !/^\((idle|root)\)/.test(name) && !isStart(name))
const total = left.reduce((sum, { time }) => sum + time, 0)
const boxes = []
draw(left, { x: 0, depth: 0 })
const depth = Math.max(...boxes.map((box) => box.depth)) + 1
writeFileSync(out, svg())

/** Nodes of one place in the code become one, with all that they call. */
function merge(same) {
  const [{ callFrame }] = same
  const called = new Map()
  for (const id of same.flatMap(({ children = [] }) => children)) {
    const child = byId.get(id)
    const name = nameOf(child.callFrame)
    called.set(name, [...(called.get(name) ?? []), child])
  }
  const children = [...called.values()].map(merge).sort((a, b) => b.time - a.time)
  const own = same.reduce((sum, { self }) => sum + self, 0)
  const time = children.reduce((sum, child) => sum + child.time, own)
  return { name: nameOf(callFrame), time, children }
}

function nameOf({ functionName, url }) {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
  const where = inPackage ?? url.split('/').at(-1)
  return `${functionName || '(anonymous)'}${where ? ` · ${where}` : ''}`
}

/** Loading modules happens once, whatever is asked afterwards. */
function isStart(name) {
  return /modules\/|run · module_job|evaluate|loader|translators/.test(name)
}

function draw(children, { x, depth: level }) {
  let from = x
  for (const { name, time, children: next } of children) {
    const share = time / total
    if (share >= least) {
      boxes.push({ name, share, x: from, depth: level })
      draw(next, { x: from, depth: level + 1 })
    }
    from += share
  }
}

function svg() {
  const rects = boxes.map(({ name, share, x, depth: level }) => {
    const [left, wide] = [x * width, share * width]
    const title = `${name}: ${(share * 100).toFixed(1)} %`
    const label = wide > 40 ? name.slice(0, Math.floor(wide / 6.2)) : ''
    const y = level * row
    return `<g><title>${safe(title)}</title><rect x="${left.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${row - 1}" fill="${colour(name)}"/><text x="${(left + 3).toFixed(1)}" y="${y + 11}">${safe(label)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${depth * row}" font-family="monospace" font-size="10">\n<title>Where the time of a read goes</title>\n${rects.join('\n')}\n</svg>\n`
}

/** One colour for each package, so that who takes the time is seen before it is read. */
function colour(name) {
  const packageName = name.split(' · ').at(-1)
  const hue = [...packageName].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  return `hsl(${hue} 65% 75%)`
}

function safe(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
