import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blobContract, type S3Server, s3Server } from '../testing/index.ts'
import { folderBlobs } from './folder.ts'
import { type S3Options, s3Blobs } from './s3.ts'

const root = await mkdtemp(join(tmpdir(), 'mera-blobs-'))
const servers: S3Server[] = []
afterAll(async () => {
  await Promise.all(servers.map((s) => s.stop()))
  await rm(root, { recursive: true })
})

const fresh = () => mkdtemp(join(root, 'b-'))
const count = (folder: string) => async () => (await readdir(folder).catch(() => [] as string[])).length

async function folder() {
  const place = await fresh()
  return { place, blobs: folderBlobs(place), temporaries: count(join(place, 'incoming')) }
}

const known = { accessKeyId: 'mera', secretAccessKey: 'тайна/+=', region: 'ru-1' }
async function bucket(more: Partial<S3Options> = {}) {
  const server = await s3Server(known, 'files')
  servers.push(server)
  const spool = await fresh()
  const options = { ...known, endpoint: server.endpoint, bucket: 'files', spool, pause: 1 }
  return { server, spool, blobs: s3Blobs({ ...options, ...more }), temporaries: count(spool) }
}

async function* bytes() {
  yield Buffer.from('мера')
}

blobContract('a folder', folder)
blobContract('a bucket', bucket)

describe('a folder', () => {
  it('lays files out by their hash and sweeps old temporaries', async () => {
    const { place, blobs, temporaries } = await folder()
    const { sha256 } = await blobs.put(bytes(), 100)
    expect(await readdir(join(place, sha256.slice(0, 2), sha256.slice(2, 4)))).toEqual([sha256])
    const left = join(place, 'incoming', 'left-by-a-crash')
    await writeFile(left, 'half of a file')
    await utimes(left, new Date('2024-01-01'), new Date('2024-01-01'))
    expect(await blobs.sweep('2024-01-02T00:00:00.000Z')).toBe(1)
    expect(await temporaries()).toBe(0)
    expect(await blobs.has(sha256)).toBe(true)
  })
})

describe('a bucket', () => {
  it('keeps keys under its prefix and lists only those', async () => {
    const { server, blobs } = await bucket({ prefix: 'mera/files/' })
    server.objects.set('other/thing', { bytes: Buffer.alloc(1), at: new Date().toISOString() })
    const { sha256 } = await blobs.put(bytes(), 100)
    expect([...server.objects.keys()]).toContain(
      `mera/files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`,
    )
    for await (const entry of blobs.list()) expect(entry.sha256).toBe(sha256)
  })

  it('tries again on 5xx, 429 and a lost connection, sending the body anew', async () => {
    const { server, blobs, temporaries } = await bucket()
    server.faults.push(503, 500, 429)
    const { sha256 } = await blobs.put(bytes(), 100)
    expect(server.log.length).toBe(4)
    expect([...server.objects.values()][0]!.bytes.toString()).toBe('мера')
    server.faults.push(500)
    expect(await blobs.has(sha256)).toBe(true)
    expect(await temporaries()).toBe(0)
  })

  it('gives up after its tries, and leaves nothing behind', async () => {
    const { server, blobs, temporaries } = await bucket({ tries: 3 })
    server.faults.push(500, 500, 500)
    await expect(blobs.put(bytes(), 100)).rejects.toThrow('500 InternalError')
    expect(server.log.length).toBe(3)
    expect(await temporaries()).toBe(0)
  })

  it('does not wait for a silent service', async () => {
    const { server, blobs } = await bucket({ tries: 2, silence: 50 })
    server.faults.push('hang', 'hang')
    await expect(blobs.has('0'.repeat(64))).rejects.toThrow('silent for 50 ms')
  })

  it('is refused with another secret, and does not try again', async () => {
    const { server, blobs } = await bucket({ secretAccessKey: 'other' })
    await expect(blobs.put(bytes(), 100)).rejects.toThrow('403 SignatureDoesNotMatch')
    await expect(blobs.read('0'.repeat(64))).rejects.toThrow('403')
    expect(server.log.length).toBe(2)
  })
})
