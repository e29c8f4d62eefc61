/** An answer as text, when it has been written. */
export type WrittenText = { text: string | null }

const asked = new WeakMap<object, WrittenText>()

/**
 * Lets the answer to a request be taken as the text that was written. A `Response` carries a body as a
 * stream of bytes, and Payload puts that into a second one: to make and to read those took a small
 * answer longer than to write it. Whoever does not ask gets the body as ever; so does who asks, for
 * what is not answered here.
 */
export function takeText(request: Request): WrittenText {
  const taken: WrittenText = { text: null }
  asked.set(request, taken)
  return taken
}

/** Answers with JSON: in the body, or to who takes it as text, without one. */
export function answerJson(request: object, result: unknown, headers: Headers): Response {
  const taken = asked.get(request)
  if (!taken) return Response.json(result, { headers })
  taken.text = JSON.stringify(result)
  headers.set('content-type', 'application/json')
  return new Response(null, { headers })
}
