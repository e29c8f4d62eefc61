/** What a server says of itself, by name and labels. */
export async function readMetrics(url, token) {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  if (answer.status !== 200) throw new Error(`metrics: ${answer.status}`)
  const lines = (await answer.text()).split('\n').filter((line) => line && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const place = line.lastIndexOf(' ')
      return [line.slice(0, place), Number(line.slice(place + 1))]
    }),
  )
}
