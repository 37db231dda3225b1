import { createServer } from 'node:http'

/** What a model answers to a question: its status and what stands in its message, or all of the body where that is none. */
export interface ModelAnswer {
  status?: number
  content?: string
  body?: string
}

type ModelSaying = ModelAnswer | 'down' | 'silent'

/** A model on this machine, by its address, with what it was asked. */
export interface ModelServer {
  url: string
  asked: { headers: Record<string, unknown>; body: string }[]
  /** What it answers from now on: `down` hangs up, `silent` never does. */
  say: (answer: ModelSaying) => void
  stop: () => void
}

/** Starts an OpenAI-compatible interface that answers every question alike. */
export async function startModel(first: ModelSaying): Promise<ModelServer> {
  const asked: ModelServer['asked'] = []
  let answer = first
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ headers: request.headers, body })
    if (answer === 'down') response.destroy()
    else if (answer !== 'silent') {
      const { status = 200, content = '' } = answer
      response.writeHead(status).end(answer.body ?? JSON.stringify({ choices: [{ message: { content } }] }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked,
    say: (next) => {
      answer = next
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
