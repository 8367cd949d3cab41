import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { deflated, pdf, pdfOf, pdfStream } from '../testing/index.ts'
import { type PdfInspector, pdfInspector, pdfLimits } from './pdf.ts'

const MB = 1024 ** 2
const others: PdfInspector[] = []
afterAll(() => Promise.all(others.map((o) => o.close())))
const limited = (limits: Partial<typeof pdfLimits>) => {
  const made = pdfInspector({ ...pdfLimits, ...limits })
  others.push(made)
  return made
}

const inspector = limited({ stream: 12 * MB, total: 20 * MB, part: 4 * MB })

async function codes(bytes: Buffer): Promise<readonly string[]> {
  return (await inspector.inspect(bytes)).findings.map(({ code }) => code)
}

/** A page, and an object stream that holds one more object. */
const withObjectStream = (objects: Buffer, filter = '') =>
  pdf({ objects: [pdfStream(objects, `/Type /ObjStm /N 1 /First 5 ${filter}`)] })

/** ISO 32000-1 section 7.6.3.3, algorithm 2, revision 2: the key that an empty user password gives. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const OWNER = Buffer.alloc(32, 3)
function emptyPasswordKey(): Buffer {
  const rights = Buffer.alloc(4)
  rights.writeInt32LE(-44)
  const hash = createHash('md5').update(PADDING).update(OWNER).update(rights).update(Buffer.of(0))
  return hash.digest().subarray(0, 5)
}
function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, n) => n)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
  }
  let [i, j] = [0, 0]
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + s[i]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
    return byte ^ s[(s[i]! + s[j]!) & 255]!
  }) as Buffer
}

/** A document whose catalogue lies in an object stream, `first` bytes from its beginning, in run lengths (7.4.5). */
function compressedBy(filter: string, catalogue: string, first: number): Buffer {
  const literal = (text: string) => Buffer.concat([Buffer.of(text.length - 1), Buffer.from(text)])
  const blanks = Buffer.alloc((first / 128) * 2 - 2, Buffer.of(0x81, 0x20))
  const objects = Buffer.concat([literal('1 0'.padEnd(128)), blanks, literal(catalogue), Buffer.of(128)])
  const parts = [
    '%PDF-1.7\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n',
    Buffer.concat([
      Buffer.from('4 0 obj\n'),
      pdfStream(objects, `/Type /ObjStm /N 1 /First ${first} /Filter /${filter} `),
      Buffer.from('\nendobj\n'),
    ]),
  ].map((part) => Buffer.from(part))
  const place = (n: number) => parts.slice(0, n).reduce((sum, part) => sum + part.length, 0)
  const entry = (kind: number, where: number, index: number) => {
    const bytes = Buffer.of(kind, 0, 0, 0, 0, index)
    bytes.writeUInt32BE(where, 1)
    return bytes
  }
  const table = [
    entry(0, 0, 0),
    entry(2, 4, 0),
    entry(1, place(1), 0),
    entry(1, place(2), 0),
    entry(1, place(3), 0),
  ]
  const references = pdfStream(Buffer.concat(table), '/Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R ')
  const end = `\nendobj\nstartxref\n${place(4)}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from('5 0 obj\n'), references, Buffer.from(end)])
}

describe('PDF', () => {
  it('tells the pages of a sound document and finds nothing', async () => {
    expect(await inspector.inspect(pdf({ pages: 3 }))).toEqual({
      mediaType: 'application/pdf',
      pages: 3,
      findings: [],
    })
  })

  it('finds a document without pages, and what is no document', async () => {
    expect(await codes(pdf({ pages: 0 }))).toEqual(['pdf.empty'])
    expect(await codes(Buffer.from(`%PDF-1.7\n${'x'.repeat(3000)}`))).toEqual(['pdf.damaged', 'pdf.cut'])
    expect(await codes(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'obj <<')]))).toContain(
      'pdf.damaged',
    )
  })

  it('finds a document that was cut and a page that is missing', async () => {
    const whole = pdf({ pages: 3 })
    expect(await codes(whole.subarray(0, whole.length >> 1))).toEqual(['pdf.damaged', 'pdf.cut'])
    const pages = '<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>'
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'
    const { findings } = await inspector.inspect(pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', pages, page]))
    expect(findings).toEqual([{ code: 'pdf.page-damaged', operands: { page: 2 } }])
  })

  it('finds encryption, with and without a password asked for', async () => {
    const locked = (u: Buffer) => {
      const lock = `/Filter /Standard /V 1 /R 2 /P -44 /O <${OWNER.toString('hex')}> /U <${u.toString('hex')}>`
      return pdf({ trailer: `/Encrypt << ${lock} >> /ID [<00> <00>] ` })
    }
    expect(await codes(locked(Buffer.alloc(32, 7)))).toEqual(['pdf.encrypted'])
    const opensByItself = await inspector.inspect(locked(rc4(emptyPasswordKey(), PADDING)))
    expect(opensByItself).toMatchObject({ pages: 1, findings: [{ code: 'pdf.encrypted' }] })
  })

  it('tells scripts, launch actions and embedded files, spelt as they may be', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> '
    expect(await codes(pdf({ catalogue: script }))).toEqual(['pdf.script'])
    expect(await codes(pdf({ catalogue: script.replace('/JavaScript', '/J#61vaScr#69pt') }))).toEqual([
      'pdf.script',
    ])
    const launch = '/OpenAction << /S /Launch /F (calc.exe) >> '
    expect(await codes(pdf({ catalogue: launch }))).toEqual(['pdf.launch'])
    const names = '/Names << /EmbeddedFiles << /Names [(a) << /F (a) >>] >> >> '
    expect(await codes(pdf({ catalogue: names }))).toEqual(['pdf.attachment'])
  })

  it('tells them in a compressed object stream too', async () => {
    const objects = deflateSync('20 0 << /S /Launch /F (calc.exe) >>')
    expect(await codes(withObjectStream(objects, '/Filter /FlateDecode '))).toEqual(['pdf.launch'])
    // The same words on a page are only words.
    expect(await codes(pdf({ objects: [deflated('BT (/Launch) Tj ET')] }))).toEqual([])
  })

  it('finds a stream that inflates beyond measure, whatever it is for', async () => {
    const bomb = deflateSync(Buffer.alloc(16 * MB))
    const bytes = pdf({ objects: [pdfStream(bomb, '/Filter /FlateDecode ')] })
    expect(bytes.length).toBeLessThan(20_000)
    expect(await codes(bytes)).toEqual(['pdf.bomb'])
    const hidden = pdf({ objects: [pdfStream(bomb, '/Filter /Fl#61teDecode ')] })
    expect(await codes(hidden)).toEqual(['pdf.bomb'])
  })

  it('finds many that are too much together', async () => {
    const some = deflated(Buffer.alloc(6 * MB))
    expect(await codes(pdf({ objects: [some, some, some] }))).toEqual([])
    expect(await codes(pdf({ objects: [some, some, some, some] }))).toEqual(['pdf.bomb'])
  })

  it('finds one in two layers', async () => {
    const twice = deflateSync(deflateSync(Buffer.alloc(16 * MB)), { level: 9 })
    expect(twice.length).toBeLessThan(2000)
    const bytes = pdf({ objects: [pdfStream(twice, '/Filter [/FlateDecode /FlateDecode] ')] })
    expect(await codes(bytes)).toEqual(['pdf.bomb'])
  })

  it('does not let another decoder fill the memory', async () => {
    const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
    const near = await inspector.inspect(compressedBy('RunLengthDecode', catalogue, 1024))
    expect(near).toMatchObject({ pages: 1, findings: [] })
    const far = await inspector.inspect(compressedBy('RunLengthDecode', catalogue, 8 * MB))
    expect(far.findings.map(({ code }) => code)).toEqual(['pdf.damaged'])
  })

  it('ends a document that takes too long, and goes on with the next', async () => {
    const hasty = limited({ time: 1 })
    const { findings } = await hasty.inspect(pdf({ pages: 2000 }))
    expect(findings.map(({ code }) => code)).toEqual(['check.too-heavy'])
    const patient = limited({ documents: 1 })
    for (let n = 0; n < 3; n++) expect((await patient.inspect(pdf())).pages).toBe(1)
  })

  it('ends a document that takes too much memory', async () => {
    const kids = Array.from({ length: 400_000 }, (_, n) => `[(${n}) (${n})]`).join(' ')
    const { findings } = await limited({ heap: 16 }).inspect(pdf({ catalogue: `/Kids [${kids}] ` }))
    expect(findings.map(({ code }) => code)).toEqual(['check.too-heavy'])
  })
})
