import { describe, expect, it } from 'vitest'
import { programmes } from '../../programmes.ts'
import {
  type Bench,
  filed,
  granted,
  inExpertise,
  published,
  recommended,
  toCompleting,
} from '../../regulations/kod-ai/testing/index.ts'
import type { Random } from '../../simulation/index.ts'
import { describe as describeApi } from './openapi/index.ts'
import {
  asker,
  chance,
  type Drawn,
  drawer,
  isSoak,
  schemasOf,
  type TestApi,
  testApi,
  tokenOf,
} from './testing/index.ts'

const COUNT = isSoak ? 100_000 : 2000
/** Requests after which another world is taken: a world in which everything was tried is soon at its end. */
const STAY = 250
const stages = [
  async () => (await filed(2)).t,
  async () => (await inExpertise(2)).t,
  async () => (await recommended(2)).t,
  async () => (await published(2)).t,
  async () => (await granted()).bench,
  async () => (await toCompleting(await granted())).bench,
]
const people = [
  'p1',
  'p2',
  'person-1',
  'person-2',
  'jury-1',
  'officer-1',
  'council-1',
  'director-1',
  'nobody',
]
const offices = [
  'applicant',
  'fund-officer',
  'director',
  'auditor',
  'finance',
  'monitor',
  'jury',
  'jury-lead',
  'reviewer',
  'lead',
  'member',
]

interface Place {
  readonly api: TestApi
  readonly t: Bench
  readonly ids: ReadonlyMap<string, readonly string[]>
}

async function enter(make: () => Promise<Bench>): Promise<Place> {
  const t = await make()
  const ids = new Map<string, string[]>()
  for (const id of await t.engine.parts.store.cases('fund')) {
    const { procedure } = await t.file(id)
    ids.set(procedure, [...(ids.get(procedure) ?? []), id])
  }
  return { t, ids, api: testApi(t) }
}

/** Who asks: mostly somebody with an office, often one of many, sometimes nobody or somebody impossible. */
function whoAsks(random: Random, meant: readonly string[]): string | null {
  if (random.chance(60)) return null
  const roles = random.chance(750)
    ? [...meant, 'applicant']
    : random.chance(500)
      ? offices
      : [random.pick(offices)]
  const person = random.chance(20) ? random.pick(['system', '', '__proto__']) : random.pick(people)
  const who = asker(person, ...roles, ...(random.chance(30) ? ['system'] : []))
  return tokenOf(random.chance(30) ? { ...who, tenant: random.pick(['other', '', 'constructor']) } : who)
}

describe('requests drawn from the description of the API', { timeout: isSoak ? 7_200_000 : 600_000 }, () => {
  it(`never fail: ${COUNT} of them, each answered or refused with a problem`, async () => {
    const random = chance('fuzz')
    const document = describeApi(programmes)
    const schemas = schemasOf(document)
    const isProblem = schemas.compile({ $ref: '#/components/schemas/Problem' })
    const draw = drawer(document, random, (path) => !/^\/api\/v1\/(access|files)/.test(path))
    const seen = new Map<string, number>()
    let place = await enter(stages[0]!)
    let slowest = { ms: 0, name: '' }
    for (let n = 0; n < COUNT; n++) {
      if (n % STAY === 0 && n > 0) {
        expect((await place.t.engine.verify('fund')).broken).toEqual([])
        place = await enter(random.pick(stages))
      }
      const all = [...place.ids.values()].flat()
      const drawn = draw(
        (field, r) =>
          ['person', 'expert', 'lead', 'seat', 'holder', 'by'].includes(field)
            ? r.pick(people)
            : /case|item|entry|parent|contest|application/.test(field)
              ? r.pick(all)
              : null,
        (procedure, r) => {
          const own = place.ids.get(procedure)
          return own ? (r.chance(980) ? r.pick(own) : r.pick(all)) : null
        },
      )
      const started = performance.now()
      const answer = await ask(place, drawn, whoAsks(random, drawn.roles))
      const ms = performance.now() - started
      if (ms > slowest.ms) slowest = { ms, name: drawn.name }
      const told = `${n}: ${drawn.method} ${drawn.url.slice(0, 300)} ${String(drawn.body).slice(0, 500)}`
      expect(answer.status, told).toBeLessThan(500)
      expect(place.api.failures, told).toEqual([])
      seen.set(String(answer.status), (seen.get(String(answer.status)) ?? 0) + 1)
      if (answer.status < 400 || drawn.method === 'HEAD') await answer.body?.cancel()
      else {
        expect(answer.headers.get('content-type'), told).toBe('application/problem+json; charset=utf-8')
        const problem = (await answer.json()) as { status: number }
        expect(isProblem(problem), `${told} ${JSON.stringify(problem).slice(0, 500)}`).toBe(true)
        expect(problem.status).toBe(answer.status)
      }
      if (n % 10 === 0) await place.t.engine.drain()
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    console.info(`fuzz: ${JSON.stringify(Object.fromEntries([...seen].sort()))}, slowest ${slowest.name}`)
    // A draw in which nothing is ever accepted would try nothing.
    expect(seen.get('200') ?? 0).toBeGreaterThan(COUNT / 50)
  })
})

async function ask({ api }: Place, { method, url, headers, body }: Drawn, token: string | null) {
  const request = new Request(url, {
    method,
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === null ? {} : { body }),
  })
  return api.app.fetch(request)
}
