import { readFileSync } from 'node:fs'

const place = (name: string) => new URL(`./vectors/${name}`, import.meta.url)

/** The bytes of a vector file. */
export const vectorBytes = (name: string): Uint8Array => Uint8Array.from(readFileSync(place(name)))

/** The text of a vector file. */
export const vectorText = (name: string): string => readFileSync(place(name), 'utf8')

interface Signatures {
  readonly message: string
  readonly signatures: readonly {
    readonly name: string
    readonly curve: string
    readonly key: string
    readonly certificate: string
    readonly signature: string
  }[]
}

/** A key, its self-signed certificate and a signature for every curve, by OpenSSL. */
export const signatureVectors = (): Signatures => JSON.parse(vectorText('signatures.json'))

interface Digests {
  readonly digests: readonly {
    readonly length: number
    readonly digest256: string
    readonly digest512: string
  }[]
}

/** Digests of messages of every length that matters to a block hash, by OpenSSL. */
export const digestVectors = (): Digests => JSON.parse(vectorText('digests.json'))

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
export const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
