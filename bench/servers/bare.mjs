import { createServer } from 'node:http'

// The baseline: the least a Node server can do. Sends one answer, known beforehand, to everything.
const { status = 200, headers, body = '' } = JSON.parse(process.env.ANSWER)
const text = Buffer.from(body)

createServer(({ url }, response) => {
  if (url === '/is-there') response.writeHead(200).end()
  else response.writeHead(status, headers).end(text)
}).listen(Number(process.env.PORT))
