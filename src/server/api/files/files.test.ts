import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdf } from '../../../files/testing/index.ts'
import { createApp } from '../../app.tsx'
import { memoryParts } from '../../testing/memory-parts.ts'
import { as, filesUnderTest } from './files.fixture.ts'
import { fileRoutes } from './routes.ts'

let stand: Awaited<ReturnType<typeof filesUnderTest>>
beforeAll(async () => {
  stand = await filesUnderTest({ limits: { size: 200_000, quota: 1_000_000 } })
})
afterAll(() => stand.end())

const PATH = '/api/v1/files'
const named = (name: string) => ({ 'x-file-name': encodeURIComponent(name) })

async function upload(
  bytes: Buffer | string,
  person = 'ada',
  headers: Record<string, string> = named('a.pdf'),
) {
  const answer = await stand.app.request(PATH, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(bytes)),
    headers: as(person, headers),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, string>,
  }
}
const get = (path: string, person: string, headers: Record<string, string> = {}, method = 'GET') =>
  stand.app.request(`${PATH}/${path}`, { method, headers: as(person, headers) })

describe('POST /api/v1/files', () => {
  it('takes a PDF and tells what it is', async () => {
    const bytes = pdf({ pages: 4 })
    const { status, headers, body } = await upload(bytes, 'ada', named('Заявка № 1.pdf'))
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`${PATH}/${body.id}`)
    expect(body).toMatchObject({
      name: 'Заявка № 1.pdf',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      mediaType: 'application/pdf',
      pages: 4,
      state: 'accepted',
      findings: [],
      subject: 'ada',
      uploadedBy: 'ada',
    })
  })

  it('takes a form, with its subject', async () => {
    const form = new FormData()
    form.set('subject', 'club')
    form.set('file', new Blob(['текст']), '../../устав.txt')
    const answer = await stand.app.request(PATH, { method: 'POST', body: form, headers: as('ada') })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ name: 'устав.txt', mediaType: 'text/plain', subject: 'club' })
  })

  it('tells why a file is refused, in both languages', async () => {
    const { status, body } = await upload('%PDF-1.7 but not really', 'ada')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'refused',
      findings: [
        {
          code: 'pdf.damaged',
          severity: 'refusal',
          message: { ru: 'PDF повреждён', en: 'the PDF is damaged' },
        },
        {},
      ],
    })
  })

  it.each([
    ['a file over the limit', 'x'.repeat(200_001), {}, 413, 'FILE_TOO_LARGE'],
    ['nothing', '', {}, 422, 'FILE_EMPTY'],
    ['no name', 'x', { 'x-file-name': '' }, 422, 'FILE_NAME_MISSING'],
    ['a name that is none', 'x', { 'x-file-name': '..%2F..' }, 422, 'FILE_NAME_MISSING'],
    ['a name in a broken encoding', 'x', { 'x-file-name': '%ff' }, 422, 'FILE_NAME_MISSING'],
    ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 422, 'INVALID_INPUT'],
    [
      'a form without a file',
      '--b--',
      { 'content-type': 'multipart/form-data; boundary=b' },
      422,
      'INVALID_INPUT',
    ],
  ])('refuses %s', async (_, bytes, headers, status, code) => {
    const before = await stand.onDisk()
    const answer = await upload(bytes, 'ada', { ...named('a.txt'), ...headers })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await stand.onDisk()).toBe(before)
  })

  it('refuses a stream over the limit that does not say how long it is', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10_000
        controller.enqueue(new Uint8Array(10_000))
      },
    })
    const init = { method: 'POST', body, headers: as('ada', named('a.bin')), duplex: 'half' } as RequestInit
    const answer = await stand.app.request(PATH, init)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(500_000)
  })

  it("refuses another's data, and whoever did not sign in", async () => {
    const foreign = await stand.app.request(`${PATH}?subject=eve`, {
      method: 'POST',
      body: 'x',
      headers: as('ada', named('a.txt')),
    })
    expect([foreign.status, (await foreign.json()) as unknown]).toMatchObject([403, { code: 'FILE_SUBJECT' }])
    const nobody = await stand.app.request(PATH, { method: 'POST', body: 'x', headers: named('a.txt') })
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="mera"'])
  })

  it('keeps a person within the quota', async () => {
    const codes: (string | undefined)[] = []
    for (let n = 0; n < 6; n++) codes.push((await upload(`${n}`.repeat(190_000), 'greedy')).body.code)
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 'FILE_QUOTA'])
  })
})

describe('GET /api/v1/files/{id}', () => {
  it('is for the uploader, the subject, and whom a case lets see; for others it is not there', async () => {
    const { body } = await upload('устав клуба', 'ada', { ...named('u.txt') })
    for (const person of ['ada', 'judge']) {
      const answer = await get(body.id!, person)
      expect([answer.status, await answer.json()]).toEqual([200, body])
    }
    for (const path of [body.id!, `${body.id}/content`, 'none', '..%2f..%2fetc%2fpasswd', '%00']) {
      const answer = await get(path, 'eve')
      expect([answer.status, (await answer.json()) as unknown]).toMatchObject([404, { code: 'FILE_UNKNOWN' }])
    }
    expect(stand.seen.filter(({ file }) => file === body.id)).toEqual([
      {
        tenant: 't',
        viewer: 'ada',
        roles: [],
        subject: 'ada',
        file: body.id,
        sha256: body.sha256,
        what: 'record',
      },
      {
        tenant: 't',
        viewer: 'judge',
        roles: ['jury'],
        subject: 'ada',
        file: body.id,
        sha256: body.sha256,
        what: 'record',
      },
    ])
  })
})

describe('GET /api/v1/files/{id}/content', () => {
  const text = `<script>alert('мера')</script>${'x'.repeat(150_000)}`
  let id = ''
  beforeAll(async () => {
    id = (await upload(text, 'ada', named('страница "1".html'))).body.id!
  })

  it('gives the bytes to be saved, not run', async () => {
    const answer = await get(`${id}/content`, 'ada')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(text)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'content-disposition': `attachment; filename="________ _1_.html"; filename*=UTF-8''%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0%20%221%22.html`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^sandbox/),
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    })
    expect(stand.seen.at(-1)).toMatchObject({ viewer: 'ada', file: id, what: 'content' })
  })

  it('keeps its sandbox in the whole application', async () => {
    const app = createApp(memoryParts(), { files: stand.parts })
    const answer = await app.request(`${PATH}/${id}/content`, { headers: as('ada') })
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/)
    const refused = await app.request(`${PATH}/${id}/content`, { method: 'PUT' })
    expect([refused.status, refused.headers.get('x-content-type-options')]).toEqual([405, 'nosniff'])
  })

  it('shows what a case names by its hash, and tells no name', async () => {
    const kept = (await upload(pdf({ pages: 1 }), 'ada', named('Фамилия заявителя.pdf'))).body
    const shown = async (who: string) => get(`by-hash/${kept.sha256}/content`, who)
    const answer = await shown('judge')
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${kept.sha256!.slice(0, 8)}.pdf"`,
      'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
      'x-content-type-options': 'nosniff',
    })
    expect(stand.seen.at(-1)).toMatchObject({ viewer: 'judge', sha256: kept.sha256, what: 'content' })
    expect((await shown('bob')).status).toBe(404)
    expect((await get('by-hash/nothing/content', 'judge')).status).toBe(404)
  })

  it('gives parts', async () => {
    const bytes = Buffer.from(text)
    const part = async (range: string, more = {}) => {
      const answer = await get(`${id}/content`, 'ada', { range, ...more })
      const got = Buffer.from(await answer.arrayBuffer())
      return [
        answer.status,
        answer.headers.get('content-range'),
        got.length,
        got.equals(bytes.subarray(70_000, 140_001)),
      ]
    }
    const whole = [200, null, bytes.length, false]
    expect(await part('bytes=70000-140000')).toEqual([
      206,
      `bytes 70000-140000/${bytes.length}`,
      70_001,
      true,
    ])
    expect(await part('bytes=0-1,4-5')).toEqual(whole)
    expect(await part('bytes=70000-140000', { 'if-range': '"another"' })).toEqual(whole)
    const beyond = await get(`${id}/content`, 'ada', { range: `bytes=${bytes.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  })

  it('answers HEAD without bytes', async () => {
    const answer = await get(`${id}/content`, 'ada', {}, 'HEAD')
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      String(Buffer.byteLength(text)),
      '',
    ])
  })

  it('keeps refused and erased files closed, and says why', async () => {
    const bad = await upload(Buffer.from('4d5a9000', 'hex'), 'bob')
    const refused = await get(`${bad.body.id}/content`, 'bob', { 'accept-language': 'en' })
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { code: 'FILE_REFUSED', errors: [{ message: 'the kind of the file is not known from its bytes' }] },
    ])
    const mine = await upload('письмо', 'bob')
    await stand.vault.erase('t', 'bob')
    const erased = await get(`${mine.body.id}/content`, 'bob')
    expect([erased.status, await erased.json()]).toMatchObject([410, { code: 'FILE_ERASED' }])
    expect(await (await get(mine.body.id!, 'bob')).json()).toMatchObject({ name: null, state: 'accepted' })
  })

  it('shows nothing where the look cannot be taken down', async () => {
    const { push } = stand.seen
    stand.seen.push = () => {
      throw new Error('the log is away')
    }
    const answer = await get(`${id}/content`, 'ada')
    stand.seen.push = push
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('script')
  })
})

describe('DELETE /api/v1/files/{id}', () => {
  it('deletes what is theirs and nothing refers to', async () => {
    const { body } = await upload('лишнее')
    expect((await get(body.id!, 'judge', {}, 'DELETE')).status).toBe(404)
    const holder = { kind: 'draft', id: 'd' } as const
    const named = [{ path: 'file', sha256: body.sha256! }]
    await stand.files.reference({ tenant: 't', person: 'ada', holder, named })
    expect((await get(body.id!, 'ada', {}, 'DELETE')).status).toBe(409)
    await stand.files.release('t', holder)
    const before = await stand.onDisk()
    expect((await get(body.id!, 'ada', {}, 'DELETE')).status).toBe(204)
    expect(await stand.onDisk()).toBe(before - 1)
    expect((await get(body.id!, 'ada')).status).toBe(404)
  })
})

it('knows no other method, and answers each route that it tells', async () => {
  const answer = await stand.app.request(`${PATH}/x`, { method: 'PUT', headers: as('ada') })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, DELETE'])
  for (const { method, path } of fileRoutes) {
    const told = await stand.app.request(path.replace('{id}', 'x'), { method: method.toUpperCase() })
    expect(told.status).toBe(401)
  }
})
