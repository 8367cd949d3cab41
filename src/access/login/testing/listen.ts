import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request with its body read. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a test server answers; `silence` never answers. */
export type Answer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly html: string }
  | { readonly redirect: string }
  | 'silence'

export interface Listening {
  readonly origin: string
  close(): Promise<void>
}

/** A server on a free port of the machine itself. */
export async function listen(answer: (asked: Asked) => Answer): Promise<Listening> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const asked = {
        method: request.method ?? 'GET',
        url: new URL(request.url ?? '/', 'http://localhost'),
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      send(response, answer(asked))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, answer: Answer) {
  if (answer === 'silence') return
  if ('redirect' in answer) response.writeHead(302, { location: answer.redirect }).end()
  else if ('html' in answer)
    response.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8' }).end(answer.html)
  else
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json))
}
