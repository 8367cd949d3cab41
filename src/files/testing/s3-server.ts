import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Known, signatureFault } from './sigv4.ts'

interface Stored {
  readonly bytes: Buffer
  readonly at: string
}

/** A local server that behaves as S3 does: signatures verified, objects with ranges, lists in pages of two. */
export interface S3Server {
  readonly endpoint: string
  readonly objects: Map<string, Stored>
  /** What the next requests are answered with instead: a status, or `hang` for no answer at all. */
  readonly faults: (number | 'hang')[]
  /** Requests that came in: `PUT /bucket/key`. */
  readonly log: string[]
  stop(): Promise<void>
}

const PAGE = 2

export async function s3Server(known: Known, bucket: string): Promise<S3Server> {
  const objects = new Map<string, Stored>()
  const faults: (number | 'hang')[] = []
  const log: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://x')
    log.push(`${request.method} ${url.pathname}`)
    const fault = faults.shift()
    if (fault === 'hang') return
    const body = await bodyOf(request)
    if (fault) return refuse(response, fault, 'InternalError')
    const wrong = signatureFault(request, known, new Date())
    if (wrong) return refuse(response, 403, wrong)
    if (createHash('sha256').update(body).digest('hex') !== request.headers['x-amz-content-sha256'])
      return refuse(response, 400, 'XAmzContentSHA256Mismatch')
    const [, inBucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    if (inBucket !== bucket) return refuse(response, 404, 'NoSuchBucket')
    const key = rest.join('/')
    if (key !== '') return object(request, response, key, body)
    if (url.searchParams.get('list-type') !== '2') return refuse(response, 501, 'NotImplemented')
    list(response, url)
  }

  function object(request: IncomingMessage, response: ServerResponse, key: string, body: Buffer): void {
    const found = objects.get(key)
    if (request.method === 'PUT') {
      const hasLength = request.headers['content-length'] !== undefined
      if (hasLength) objects.set(key, { bytes: body, at: new Date().toISOString() })
      if (hasLength) response.writeHead(200).end()
      else refuse(response, 411, 'MissingContentLength')
    } else if (request.method === 'DELETE') {
      objects.delete(key)
      response.writeHead(204).end()
    } else if (found) {
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const bytes = first ? found.bytes.subarray(Number(first), Number(last) + 1) : found.bytes
      response.writeHead(first ? 206 : 200, { 'content-length': bytes.length })
      response.end(request.method === 'HEAD' ? undefined : bytes)
    } else {
      refuse(response, 404, 'NoSuchKey')
    }
  }

  function list(response: ServerResponse, url: URL): void {
    const after = Buffer.from(url.searchParams.get('continuation-token') ?? '', 'base64').toString()
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(url.searchParams.get('prefix') ?? '') && key > after)
      .sort()
    const page = keys.slice(0, PAGE)
    const next = Buffer.from(page.at(-1) ?? '').toString('base64')
    const more = keys.length > PAGE ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
    const contents = page.map((key) => {
      const { bytes, at } = objects.get(key)!
      return `<Contents><Key>${key}</Key><LastModified>${at}</LastModified><Size>${bytes.length}</Size></Contents>`
    })
    response.end(`<ListBucketResult>${contents.join('')}${more}</ListBucketResult>`)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    faults,
    log,
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
