import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, describe, expect, it } from 'vitest'
import type { Identity as AccessIdentity } from '../../access/index.ts'
import { createFiles, folderBlobs, vaultFileKeys } from '../../files/index.ts'
import { memoryFileRecords } from '../../memory/files/index.ts'
import { memoryVault, realClock } from '../../memory/index.ts'
import { programmes } from '../../programmes.ts'
import type { Random } from '../../simulation/index.ts'
import { accessApi } from './access/index.ts'
import { apiBench } from './access/testing/index.ts'
import { filesApi } from './files/index.ts'
import { describe as describeApi } from './openapi/index.ts'
import { restOfApi } from './routes.ts'
import { chance, drawer, isSoak, schemasOf } from './testing/index.ts'

const COUNT = isSoak ? 20_000 : 600
const people = ['p1', 'p2', 'admin-1', 'nobody']

/** Somebody who signed in long ago with everything that one can have. */
const identity = (tenant: string, person: string, roles: readonly string[]): AccessIdentity => ({
  tenant,
  person,
  roles,
  session: { id: 's1', kind: 'token', secondStep: true, endsAt: '2099-01-01T00:00:00.000Z' },
  offices: [],
  represents: [],
  withheld: [],
})

const failures: unknown[] = []
const folder = await mkdtemp(join(tmpdir(), 'mera-fuzz-'))
const files = createFiles({
  records: memoryFileRecords(),
  blobs: folderBlobs(folder),
  keys: vaultFileKeys(memoryVault()),
  clock: realClock,
  checkFailed: (error) => failures.push(error),
})
afterAll(async () => {
  await files.close()
  await rm(folder, { recursive: true })
})

describe('requests drawn for access and files', { timeout: isSoak ? 3_600_000 : 600_000 }, () => {
  it(`never fail: ${COUNT} of them`, async () => {
    const random = chance('fuzz of access and files')
    const bench = apiBench()
    let who: AccessIdentity | null = null
    const app = new Hono()
    app.route(
      '/',
      accessApi(bench.api, async () => who),
    )
    app.route(
      '/',
      filesApi({
        files,
        identityOf: async () => who,
        mayRead: async () => true,
        accessed: async () => {},
      }),
    )
    app.route('/', restOfApi())
    const document = describeApi(programmes)
    const isProblem = schemasOf(document).compile({ $ref: '#/components/schemas/Problem' })
    const draw = drawer(document, random, (path) => /^\/api\/v1\/(access|files)/.test(path))
    const known = (field: string, r: Random) =>
      /person|holder|deputy|subject/.test(field)
        ? r.pick(people)
        : field === 'mail'
          ? r.pick(['a@example.org', 'b@example.org', 'x'])
          : field === 'password'
            ? 'a long enough pass phrase'
            : null
    const seen = new Map<number, number>()
    for (let n = 0; n < COUNT; n++) {
      const drawn = draw(known, () => null)
      const signedIn = random.chance(850)
      who = signedIn ? identity('fund', random.pick(people), [...drawn.roles, 'applicant']) : null
      // Requests come from everywhere: limits of one place would answer for the rest of the run.
      const place = `192.0.2.${random.below(250)}`
      const answer = await app.fetch(
        new Request(drawn.url, {
          method: drawn.method,
          headers: { ...drawn.headers, 'x-test-place': place },
          ...(drawn.body === null ? {} : { body: drawn.body }),
        }),
      )
      const told = `${n}: ${drawn.method} ${drawn.url.slice(0, 300)} ${String(drawn.body).slice(0, 300)}`
      const text = drawn.method === 'HEAD' ? '' : await answer.text()
      expect(answer.status, `${told} ${text.slice(0, 500)}`).toBeLessThan(500)
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
      if (answer.status < 400 || drawn.method === 'HEAD') continue
      expect(answer.headers.get('content-type'), told).toMatch(/^application\/problem\+json/)
      expect(isProblem(JSON.parse(text)), `${told} ${text.slice(0, 500)}`).toBe(true)
    }
    expect(failures).toEqual([])
    console.info(`fuzz of access and files: ${JSON.stringify(Object.fromEntries(seen))}`)
    expect(seen.get(200) ?? 0).toBeGreaterThan(COUNT / 50)
  })
})
