/** One request on its own, answered with 200; the headers are those another server would have to send. */
export async function ask(url, { method = 'GET', headers = {}, body } = {}) {
  // No compression: the load client counts plain bytes.
  const answer = await fetch(url, {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
    body,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${method} ${url}: ${answer.status} ${text}`)
  const {
    date,
    connection,
    'keep-alive': keepAlive,
    ...others
  } = Object.fromEntries(answer.headers)
  return { headers: others, body: text, bytes: Buffer.byteLength(text) }
}
