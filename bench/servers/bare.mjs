import { createServer } from 'node:http'

// The baseline: the least a Node server can do. Sends one answer, known beforehand, to everything,
// when all of the question is there.
const { status = 200, headers, body = '' } = JSON.parse(process.env.ANSWER)
const text = body === '' ? undefined : Buffer.from(body)

createServer((message, response) => {
  const send = () => response.writeHead(status, headers).end(text)
  if (message.url === '/is-there') response.writeHead(200).end()
  else if (message.method === 'POST') whenRead(message, send)
  else send()
}).listen(Number(process.env.PORT))

function whenRead(message, use) {
  const chunks = []
  message.on('data', (chunk) => chunks.push(chunk))
  message.once('end', () => use(chunks))
}
