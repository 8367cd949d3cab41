import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import type { BlobEntry, BlobStore, ByteRange, Chunks } from '../ports.ts'
import { together } from '../sealed/index.ts'
import { addressIn, pathOf } from './address.ts'
import { type Send, sender } from './request.ts'
import { spool } from './spool.ts'

export interface S3Options {
  /** The address of the service: `https://storage.example.org`. The bucket is a part of the path. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Put before each key; ends in a slash where it is a folder. */
  readonly prefix?: string
  /** A folder of this machine in which uploads wait until their hash and length are known. */
  readonly spool: string
  /** Tries of one request; a refusal of ours (4xx) is never tried again. */
  readonly tries?: number
  /** The pause before the second try, in milliseconds; it doubles from try to try. */
  readonly pause?: number
  /** Silence after which a request is given up, in milliseconds. */
  readonly silence?: number
}

interface Ask {
  readonly method: 'GET' | 'PUT' | 'HEAD' | 'DELETE'
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: { readonly path: string; readonly sha256: string; readonly size: number }
}

const NOTHING = createHash('sha256').digest('hex')
const LONGEST_ANSWER = 8 * 1024 * 1024

/** Blobs in a bucket of a service that speaks the protocol of S3, requests signed by Signature Version 4. */
export function s3Blobs(options: S3Options): BlobStore {
  const waiting = spool(options.spool)
  const send = sender(options.silence ?? 30_000)
  const prefix = options.prefix ?? ''
  const keyOf = (sha256: string) => prefix + pathOf(sha256)
  const ask = (what: Ask) => answered(options, send, what)

  return {
    async put(stream, limit) {
      const body = await waiting.take(stream, limit)
      try {
        const answer = await ask({ method: 'PUT', key: keyOf(body.sha256), body })
        await assertStatus(answer, 'PUT', 200)
      } finally {
        await rm(body.path, { force: true })
      }
      return { sha256: body.sha256, size: body.size }
    },
    async read(sha256, range) {
      const headers = range && { range: `bytes=${range.first}-${range.last}` }
      const answer = await ask({ method: 'GET', key: keyOf(sha256), ...(headers && { headers }) })
      if (answer.statusCode !== 404) return bytesOf(answer, range)
      answer.resume()
      return null
    },
    async has(sha256) {
      const answer = await ask({ method: 'HEAD', key: keyOf(sha256) })
      if (answer.statusCode !== 404) await assertStatus(answer, 'HEAD', 200)
      answer.resume()
      return answer.statusCode === 200
    },
    async remove(sha256) {
      const answer = await ask({ method: 'DELETE', key: keyOf(sha256) })
      await assertStatus(answer, 'DELETE', 204, 200, 404)
    },
    list: () => entries(ask, prefix),
    sweep: (before) => waiting.sweep(before),
  }
}

async function answered(options: S3Options, send: Send, what: Ask): Promise<IncomingMessage> {
  const tries = options.tries ?? 5
  for (let n = 1; ; n++) {
    const last = n >= tries
    try {
      const answer = await send(await signed(options, what))
      const status = answer.statusCode ?? 0
      if (last || (status < 500 && status !== 429)) return answer
      answer.resume()
    } catch (error) {
      if (last) throw error
    }
    await pause((options.pause ?? 200) * 2 ** (n - 1) * (0.5 + Math.random() / 2))
  }
}

/** Signed anew for each try: a signature is only good for minutes. */
async function signed(options: S3Options, { method, key = '', query = {}, headers = {}, body }: Ask) {
  const url = new URL(`/${options.bucket}/${key}`, options.endpoint)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': body?.sha256 ?? NOTHING },
    accessKeyId: options.accessKeyId,
    secretAccessKey: options.secretAccessKey,
    region: options.region,
    service: 's3',
  })
  const { headers: sealed } = await signer.sign()
  return {
    method,
    url: signer.url,
    headers: { ...Object.fromEntries(sealed), ...(body && { 'content-length': String(body.size) }) },
    ...(body && { file: body.path }),
  }
}

/** Reads what the service says where it is not what was asked for. @throws Error */
async function assertStatus(answer: IncomingMessage, what: string, ...good: number[]): Promise<string> {
  const said = (await together(answer, LONGEST_ANSWER)).toString('utf8')
  if (good.includes(answer.statusCode ?? 0)) return said
  const code = /<Code>([^<]*)<\/Code>/.exec(said)?.[1] ?? ''
  throw new Error(`object storage answered ${what} with ${answer.statusCode} ${code}`)
}

/** A service that ignores ranges would answer 200 with the whole: that is not what was asked for. */
async function bytesOf(answer: IncomingMessage, range?: ByteRange): Promise<Chunks> {
  if (answer.statusCode !== (range ? 206 : 200)) {
    await assertStatus(answer, 'GET')
  }
  return answer
}

async function* entries(
  ask: (what: Ask) => Promise<IncomingMessage>,
  prefix: string,
): AsyncGenerator<BlobEntry> {
  for (let token: string | undefined; ; ) {
    const query = { 'list-type': '2', prefix, ...(token && { 'continuation-token': token }) }
    const page = await assertStatus(await ask({ method: 'GET', query }), 'LIST', 200)
    for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const sha256 = addressIn(inXml(entry, 'Key') ?? '')
      const [size, at] = [inXml(entry, 'Size'), inXml(entry, 'LastModified')]
      if (sha256 && size && at) yield { sha256, size: Number(size), at: new Date(at).toISOString() }
    }
    token = inXml(page, 'NextContinuationToken')
    if (!token) return
  }
}

/** Keys of ours are hexadecimal; of what XML escapes only `&amp;` may stand in a token. */
const inXml = (text: string, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.replaceAll('&amp;', '&')
