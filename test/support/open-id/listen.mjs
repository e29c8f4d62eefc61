import { createServer } from 'node:http'

/**
 * A server at another site than the product's: 127.0.0.1, where the product is localhost.
 *
 * @returns `{ url, answerWith(handler), close() }`
 */
export async function listen() {
  let handler = (_request, response) => response.writeHead(503).end()
  const server = createServer((request, response) => handler(request, response))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    answerWith: (given) => {
      handler = given
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
