import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chunks } from '../../../files/index.ts'
import { boundaryOf, formFile } from './multipart.ts'

async function* inPieces(bytes: Buffer, lengths: readonly number[]): Chunks {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = lengths[n % lengths.length]!
    yield bytes.subarray(at, at + length)
    at += length
  }
}

async function read(body: Buffer | string, lengths: readonly number[] = [7]) {
  const { name, fields, bytes } = await formFile(inPieces(Buffer.from(body), lengths), 'b')
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return { name, fields: Object.fromEntries(fields), bytes: Buffer.concat(pieces) }
}

const head =
  '--b\r\nContent-Disposition: form-data; name="subject"\r\n\r\nада\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="мера.pdf"\r\nContent-Type: application/pdf\r\n\r\n'

describe('a form with a file', () => {
  it('gives the fields before the file and its bytes, however it is cut', async () => {
    const near = ['\r\n--', '\r\n--a', '--b', '\r', '\r\n']
    const content = fc.array(fc.oneof(fc.constantFrom(...near), fc.string()), { maxLength: 20 })
    const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(content, cuts, async (parts, lengths) => {
        const text = parts.join('')
        fc.pre(!`\r\n${text}\r\n--b`.slice(0, -1).includes('\r\n--b'))
        expect(await read(`${head}${text}\r\n--b--\r\n`, lengths)).toEqual({
          name: 'мера.pdf',
          fields: { subject: 'ада' },
          bytes: Buffer.from(text),
        })
      }),
    )
  })

  it('is what a client makes', async () => {
    const form = new FormData()
    form.set('subject', 'bob')
    const bytes = randomBytes(300_000)
    form.set('file', new Blob([bytes]), 'отчёт "итог".docx')
    const request = new Request('http://x/', { method: 'POST', body: form })
    const boundary = boundaryOf(request.headers.get('content-type')!)!
    const body = Buffer.from(await request.arrayBuffer())
    const file = await formFile(inPieces(body, [64_000]), boundary)
    expect([file.name, file.fields.get('subject')]).toEqual(['отчёт "итог".docx', 'bob'])
    const pieces: Uint8Array[] = []
    for await (const piece of file.bytes) pieces.push(piece)
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  it('holds no more of the file than it was given at once', async () => {
    let given = 0
    async function* endless(): Chunks {
      yield Buffer.from(head)
      for (;;) {
        given += 1000
        yield Buffer.alloc(1000)
      }
    }
    const { bytes } = await formFile(endless(), 'b')
    let taken = 0
    for await (const piece of bytes) {
      taken += piece.length
      expect(given - taken).toBeLessThan(1100)
      if (taken > 1e6) break
    }
  })

  it.each([
    ['nothing', ''],
    ['no form', 'hello'.repeat(10_000)],
    ['no file', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'],
    ['a form that ends in its head', head.slice(0, 120)],
    ['a form that ends in its file', `${head}half`],
    ['a part without a disposition', '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--'],
    ['a field without end', `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'x'.repeat(10_000)}`],
    ['a head without end', `--b\r\nX: ${'x'.repeat(10_000)}`],
    ['fields without end', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(50)],
  ])('refuses %s', async (_, body) => {
    await expect(read(body, [1000])).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('knows its boundary', () => {
    expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b')
    expect(boundaryOf('multipart/form-data; charset=utf-8; Boundary=x-y')).toBe('x-y')
    expect(boundaryOf('multipart/form-data')).toBeNull()
  })
})
