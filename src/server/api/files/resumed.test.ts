import { afterAll, describe, expect, it } from 'vitest'
import { as, filesUnderTest } from './files.fixture.ts'

const w = await filesUnderTest({ limits: { size: 1_000_000 } })
afterAll(() => w.end())

const bytes = Buffer.from(`%PDF-1.4\n${'мера '.repeat(1000)}`)
const PLACE = '/api/v1/files/uploads'
const json = { 'content-type': 'application/json' }

const begin = (body: unknown, who = 'ada') =>
  w.app.request(PLACE, { method: 'POST', headers: as(who, json), body: JSON.stringify(body) })
const patch = (id: string, offset: string | number, body: Buffer, who = 'ada') =>
  w.app.request(`${PLACE}/${id}`, {
    method: 'PATCH',
    headers: as(who, { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) }),
    body: new Uint8Array(body),
  })
const head = (id: string, who = 'ada') =>
  w.app.request(`${PLACE}/${id}`, { method: 'HEAD', headers: as(who) })
const finish = (id: string, who = 'ada') =>
  w.app.request(`${PLACE}/${id}/file`, { method: 'POST', headers: as(who) })
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

describe('a file in pieces over HTTP', () => {
  it('goes on from where it came to, whoever was in between', async () => {
    const begun = await begin({ name: 'План.pdf', size: bytes.length })
    expect(begun.status).toBe(201)
    const { id } = (await begun.json()) as { id: string }
    expect(begun.headers.get('location')).toBe(`${PLACE}/${id}`)
    expect((await patch(id, 0, bytes.subarray(0, 4000))).headers.get('upload-offset')).toBe('4000')
    expect((await head(id)).headers.get('upload-offset')).toBe('4000')
    expect(await codeOf(await finish(id))).toEqual([409, 'FILE_OFFSET'])
    expect(await codeOf(await patch(id, 0, bytes))).toEqual([409, 'FILE_OFFSET'])
    expect(await codeOf(await patch(id, 'x', bytes))).toEqual([422, 'INVALID_INPUT'])
    expect((await patch(id, 4000, bytes.subarray(4000))).status).toBe(204)
    const made = await finish(id)
    expect([201, 202]).toContain(made.status)
    const file = (await made.json()) as { id: string; name: string; size: number }
    expect(file).toMatchObject({ name: 'План.pdf', size: bytes.length })
    const again = (await (await finish(id)).json()) as { id: string }
    expect(again.id).toBe(file.id)
  })

  it('is nobody else’s: not even that it is there', async () => {
    const { id } = (await (await begin({ name: 'a.pdf', size: 10 })).json()) as { id: string }
    for (const answer of [
      await patch(id, 0, bytes, 'bob'),
      await finish(id, 'bob'),
      await patch('none', 0, bytes),
    ])
      expect(await codeOf(answer)).toEqual([404, 'FILE_UNKNOWN'])
    expect((await head(id, 'judge')).status).toBe(404)
    expect((await w.app.request(`${PLACE}/${id}`, { method: 'DELETE', headers: as('bob') })).status).toBe(404)
    expect((await w.app.request(`${PLACE}/${id}`, { method: 'DELETE', headers: as('ada') })).status).toBe(204)
    expect((await head(id)).status).toBe(404)
    expect((await w.app.request(PLACE, { method: 'POST' })).status).toBe(401)
  })

  it('is refused where a whole one is', async () => {
    expect(await codeOf(await begin({ name: 'a', size: 2_000_000 }))).toEqual([413, 'FILE_TOO_LARGE'])
    expect(await codeOf(await begin({ name: 'a', size: 5, subject: 'eve' }))).toEqual([403, 'FILE_SUBJECT'])
    for (const body of [
      {},
      { name: 'a', size: -1 },
      { name: 'a', size: 1.5 },
      { name: 'a', size: 1, more: 1 },
    ])
      expect((await begin(body)).status).toBe(422)
    const { id } = (await (await begin({ name: 'a.pdf', size: 10 })).json()) as { id: string }
    expect(await codeOf(await patch(id, 0, bytes))).toEqual([413, 'FILE_TOO_LARGE'])
    expect((await head(id)).headers.get('upload-offset')).toBe('0')
  })
})
