import { deflateSync } from 'node:zlib'

/** A stream object: its data and what its dictionary says besides the length. */
export const pdfStream = (data: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary}>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])

export const deflated = (data: Buffer | string, dictionary = ''): Buffer =>
  pdfStream(deflateSync(data, { level: 9 }), `/Filter /FlateDecode ${dictionary}`)

/** A PDF of numbered objects, the first of which is the catalogue, with its table of references. */
export function pdfOf(objects: readonly (Buffer | string)[], trailer = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let length = parts[0]!.length
  for (const [n, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${n + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    places.push(length)
    parts.push(part)
    length += part.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

export interface PdfShape {
  readonly pages?: number
  /** What the catalogue says besides. */
  readonly catalogue?: string
  readonly objects?: readonly (Buffer | string)[]
  readonly trailer?: string
  /** Makes the bytes differ from those of another. */
  readonly text?: string
}

/** A PDF of so many pages; objects of the shape are numbered from 3 + 2 × pages. */
export function pdf({
  pages = 1,
  catalogue = '',
  objects = [],
  trailer = '',
  text = '',
}: PdfShape = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_, n) => 3 + 2 * n)
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
      `<< /Type /Pages /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] /Count ${pages} >>`,
      ...numbers.flatMap((n) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${n + 1} 0 R >>`,
        deflated(`BT (${text}) Tj ET`),
      ]),
      ...objects,
    ],
    trailer,
  )
}
