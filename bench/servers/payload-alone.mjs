import { createServer } from 'node:http'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints } from 'payload'
import config from '../../payload.config.ts'

// Payload's own handlers behind the thinnest bridge that carries a read: what our front adds, or
// saves, is the distance to this.
const { config: ready } = await getPayload({ config })
const answerGraphql = GRAPHQL_POST(config)

createServer(async (message, response) => {
  const url = new URL(message.url, ready.serverURL)
  const { method, headers } = message
  const body = method === 'POST' ? Buffer.concat(await message.toArray()) : null
  const request = new Request(url, { method, headers, body })
  const answer =
    url.pathname === '/api/graphql'
      ? await answerGraphql(request)
      : await handleEndpoints({ config: ready, request })
  const text = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': text.byteLength,
  })
  response.end(text)
}).listen(Number(process.env.PORT))
