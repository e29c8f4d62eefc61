import { createServer } from 'node:http'

// The baseline: the least a Node server can do. Sends one answer, known beforehand, to everything.
const { headers, body } = JSON.parse(process.env.ANSWER)
const text = Buffer.from(body)

createServer((_request, response) => {
  response.writeHead(200, headers).end(text)
}).listen(Number(process.env.PORT))
