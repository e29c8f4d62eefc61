/** One request on its own, answered with 200 or what is expected instead; the headers are those another server would have to send. */
export async function ask(url, { method = 'GET', headers = {}, body } = {}, status = 200) {
  // No compression: the load client counts plain bytes.
  const answer = await fetch(url, {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
    body,
  })
  const text = await answer.text()
  if (answer.status !== status) throw new Error(`${method} ${url}: ${answer.status} ${text}`)
  const {
    date,
    connection,
    'keep-alive': keepAlive,
    ...others
  } = Object.fromEntries(answer.headers)
  return { status, headers: others, body: text, bytes: Buffer.byteLength(text) }
}
