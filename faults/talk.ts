import { Agent, request } from 'node:http'

/** Connections are kept, as a proxy before Mera does. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Milliseconds until it is given up. */
  readonly patience?: number
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** One request and its whole answer. Slim on purpose: whoever makes load shares the processor with the server. */
export function talk(
  url: string,
  { method = 'GET', headers, body, patience = 20_000 }: Asked,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asking = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('error', failed)
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text }))
    })
    asking.setTimeout(patience, () => asking.destroy(new Error('no answer in time')))
    asking.on('error', failed)
    asking.end(body)
  })
}
