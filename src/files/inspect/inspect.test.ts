import { afterAll, describe, expect, it } from 'vitest'
import { docx, pdf, zip } from '../testing/index.ts'
import { archiveLimits } from './archive.ts'
import { inspector } from './inspect.ts'
import { measure } from './unpack.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

const limits = { ...archiveLimits, unpacked: 4 * 1024 ** 2, harmless: 1024 ** 2 }
const looking = inspector({ archives: limits })
afterAll(() => looking.close())

async function look(bytes: Buffer | string, extension = '') {
  const { mediaType, findings } = await looking.inspect(Buffer.from(bytes), extension)
  return { mediaType, codes: findings.map(({ code }) => code) }
}
const sound = (mediaType: string) => ({ mediaType, codes: [] })

/** The header of a PNG of a size, and its end. */
function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    size,
    Buffer.from('080600000000000000', 'hex'),
    Buffer.from('0000000049454e44ae426082', 'hex'),
  ])
}

/** A JPEG with a comment before its frame. */
function jpegOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  const note = Buffer.concat([Buffer.from('ffe03003', 'hex'), Buffer.alloc(0x3001)])
  const frame = Buffer.concat([Buffer.from('ffffc2001108', 'hex'), size, Buffer.alloc(10)])
  return Buffer.concat([Buffer.from('ffd8', 'hex'), note, frame, Buffer.from('ffd9', 'hex')])
}

describe('kinds of files are known by their bytes', () => {
  it.each([
    ['a PDF', pdf(), 'application/pdf'],
    ['a PDF with a mark before it', Buffer.concat([Buffer.from('\ufeff'), pdf()]), 'application/pdf'],
    ['a PNG', pngOf(3000, 2000), 'image/png'],
    ['a JPEG', jpegOf(3000, 2000), 'image/jpeg'],
    ['a text', 'Техническое задание\r\n\tраздел 1', 'text/plain'],
    ['a web page, which is only text here', '<!doctype html><script>alert(1)</script>', 'text/plain'],
    ['an archive', zip([{ name: 'a.txt', bytes: 'а' }]), 'application/zip'],
    ['an empty archive', zip([]), 'application/zip'],
    ['DOCX', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'ODS',
      zip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    [
      'a signature',
      Buffer.from('3082010006092a864886f70d010702a08200', 'hex'),
      'application/pkcs7-signature',
    ],
    [
      'a signature of unknown length',
      Buffer.from('308006092a864886f70d010702a080', 'hex'),
      'application/pkcs7-signature',
    ],
  ])('%s', async (_, bytes, mediaType) => {
    expect(await look(bytes)).toEqual(sound(mediaType))
  })

  it.each([
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'type.unknown'],
    ['zeroes', Buffer.alloc(100), 'type.unknown'],
    ['an old document', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'office.old'],
    ['a text in windows-1251', Buffer.from('d2e5f5ede8f7e5f1eaeee520e7e0e4e0ede8e5', 'hex'), 'text.not-utf8'],
    ['a PNG without its end', pngOf(10, 10).subarray(0, 40), 'image.damaged'],
    ['a PNG of a billion points', pngOf(40_000, 40_000), 'image.too-large'],
    ['a PNG without width', pngOf(0, 10), 'image.damaged'],
    ['a JPEG without its end', jpegOf(10, 10).subarray(0, -2), 'image.damaged'],
    ['a JPEG of a billion points', jpegOf(60_000, 60_000), 'image.too-large'],
    ['a JPEG without a frame', Buffer.from('ffd8ffe00004ffffffd9', 'hex'), 'image.damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    expect((await look(bytes)).codes).toEqual([code])
  })

  it('tells a name that goes with another kind, and decides nothing by it', async () => {
    expect(await look(pdf(), 'docx')).toEqual({ mediaType: 'application/pdf', codes: ['type.differs'] })
    expect(await look('a;b', 'csv')).toEqual(sound('text/plain'))
    expect(await look('a;b', 'log')).toEqual(sound('text/plain'))
    expect((await look('a;b', 'pdf')).codes).toEqual(['type.differs'])
  })
})

describe('archives are measured, never unpacked', () => {
  const zeroes = (megabytes: number) => Buffer.alloc(megabytes * 1024 ** 2)

  it('finds one that expands beyond measure, in one entry or in many', async () => {
    const one = zip([{ name: 'a', bytes: zeroes(5) }])
    expect(one.length).toBeLessThan(10_000)
    expect((await look(one)).codes).toEqual(['zip.bomb'])
    const many = zip([1, 2, 3, 4, 5, 6].map((n) => ({ name: `${n}`, bytes: zeroes(1) })))
    expect((await look(many)).codes).toEqual(['zip.bomb'])
  })

  it('stops unpacking as soon as it is too much', async () => {
    const [entry] = zipEntries(zip([{ name: 'a', bytes: zeroes(5) }]), 10) as readonly ZipEntry[]
    expect(await measure(entry!, 5 * 1024 ** 2 - 1)).toBe('too-much')
    expect(await measure(entry!, 5 * 1024 ** 2)).toEqual({ size: 5 * 1024 ** 2, isWhole: true })
  })

  it('believes no told size', async () => {
    expect((await look(zip([{ name: 'a', bytes: zeroes(5), told: 10 }]))).codes).toEqual(['zip.bomb'])
    expect((await look(zip([{ name: 'a', bytes: 'а', told: 4e9 }]))).codes).toEqual([])
  })

  it('finds entries that share their bytes', async () => {
    const parts = [1, 2, 3].map((n) => ({ name: `${n}`, bytes: 'мера' }))
    expect((await look(zip(parts))).codes).toEqual([])
    expect((await look(zip(parts, true))).codes).toEqual(['zip.bomb'])
  })

  it('takes many times the packed size while it is harmless', async () => {
    expect((await look(zip([{ name: 'a', bytes: zeroes(1) }]))).codes).toEqual([])
  })

  it.each([
    ['a wrong sum', zip([{ name: 'a', bytes: 'а', crc: 1 }]), 'zip.damaged'],
    ['a password', zip([{ name: 'a', bytes: 'а', flags: 1 }]), 'zip.encrypted'],
    ['a way out', zip([{ name: '../../etc/cron.d/x', bytes: 'а' }]), 'zip.unsafe-name'],
    ['a way out with the other stroke', zip([{ name: 'a\\..\\..\\x', bytes: 'а' }]), 'zip.unsafe-name'],
    ['a path from the root', zip([{ name: '/bin/x', bytes: 'а' }]), 'zip.unsafe-name'],
    ['a drive', zip([{ name: 'C:/x', bytes: 'а' }]), 'zip.unsafe-name'],
    ['macros', docx({ name: 'word/vbaProject.bin', bytes: 'x' }), 'office.macros'],
  ])('finds %s', async (_, bytes, code) => {
    expect((await look(bytes)).codes).toEqual([code])
  })

  it('takes no cut or garbled archive for sound, and fails on none', async () => {
    const whole = docx({ name: 'word/styles.xml', bytes: 'x'.repeat(500) })
    for (let length = 4; length < whole.length; length++) {
      expect((await look(whole.subarray(0, length))).codes).not.toEqual([])
    }
    for (let at = 4; at < whole.length; at++) {
      const garbled = Buffer.from(whole)
      garbled[at] = garbled[at]! ^ 0xff
      const { codes } = await look(garbled)
      expect(codes.every((code) => code.startsWith('zip.'))).toBe(true)
    }
  })
})
