import { createReadStream } from 'node:fs'
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'
import { pipeline } from 'node:stream'

/** One request over HTTP, signed already. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** The file that is the body. */
  readonly file?: string
}

export type Send = (call: Call) => Promise<IncomingMessage>

/**
 * Requests over kept connections. `fetch` would send a stream without its length, which S3 refuses, so Node's own client
 * is used. Silence longer than `silence` milliseconds ends a request, also while a body comes.
 */
export function sender(silence: number): Send {
  const agents = {
    'http:': new PlainAgent({ keepAlive: true }),
    'https:': new SecureAgent({ keepAlive: true }),
  }
  return ({ method, url, headers, file }) =>
    new Promise((done, failed) => {
      const secure = url.protocol === 'https:'
      const agent = secure ? agents['https:'] : agents['http:']
      const asked = (secure ? secureRequest : plainRequest)(url, { method, headers, agent }, done)
      asked.setTimeout(silence, () => asked.destroy(new Error(`${url.host} was silent for ${silence} ms`)))
      asked.on('error', failed)
      if (file === undefined) asked.end()
      else pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), asked, (e) => e && failed(e))
    })
}
