import { expect } from 'vitest'
import type { Random } from '../../../simulation/index.ts'
import { describe as describeApi } from '../openapi/index.ts'
import { asker, type TestApi, tenant, testApi, tokenOf, type Under } from './api.ts'
import { chance } from './chance.ts'
import { type Drawn, drawer } from './draw.ts'
import { schemasOf } from './schemas.ts'

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
  readonly t: Under
  readonly api: TestApi
  readonly ids: ReadonlyMap<string, readonly string[]>
}

async function enter(make: () => Promise<Under>): Promise<Place> {
  const t = await make()
  const ids = new Map<string, string[]>()
  for (const id of await t.engine.parts.store.cases(tenant)) {
    const file = await t.engine.parts.store.load(tenant, id)
    ids.set(file!.procedure, [...(ids.get(file!.procedure) ?? []), id])
  }
  return { t, ids, api: testApi(t) }
}

/** Who asks: mostly somebody with the right office, often one of many, sometimes nobody or somebody impossible. */
function whoAsks(random: Random, meant: readonly string[]): string | null {
  if (random.chance(60)) return null
  const some = random.chance(500) ? offices : [random.pick(offices)]
  const roles = random.chance(750) ? [...meant, 'applicant'] : some
  const person = random.chance(20) ? random.pick(['system', '', '__proto__']) : random.pick(people)
  const who = asker(person, ...roles, ...(random.chance(30) ? ['system'] : []))
  return tokenOf(random.chance(30) ? { ...who, tenant: random.pick(['other', '', 'constructor']) } : who)
}

const requestOf = ({ method, url, headers, body }: Drawn, token: string | null): Request =>
  new Request(url, {
    method,
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === null ? {} : { body }),
  })

export interface Fuzzing {
  readonly name: string
  readonly count: number
  /** Requests after which another world is taken: one in which everything was tried is soon at its end. */
  readonly stay: number
  readonly worlds: readonly (() => Promise<Under>)[]
  /** Which paths are drawn; all that the API of a test has where nothing is said. */
  readonly wanted?: (path: string) => boolean
}

const mounted = (path: string) => !/^\/api\/v1\/(access|files)/.test(path)

/** Draws requests over cases and rules, and holds that each is answered or refused with a problem, and nothing breaks. */
export async function fuzzCases({ name, count, stay, worlds, wanted = mounted }: Fuzzing): Promise<void> {
  const random = chance(name)
  const { regulations } = (await worlds[0]!()).engine.parts.registry
  const document = describeApi(regulations)
  const isProblem = schemasOf(document).compile({ $ref: '#/components/schemas/Problem' })
  const draw = drawer(document, random, wanted)
  const procedures = regulations.flatMap((r) => r.procedures)
  const seen = new Map<number, number>()
  let place = await enter(worlds[0]!)
  for (let n = 0; n < count; n++) {
    if (n % stay === 0 && n > 0) {
      expect((await place.t.engine.verify(tenant)).broken).toEqual([])
      place = await enter(random.pick(worlds))
    }
    const all = [...place.ids.values()].flat()
    const form = random.pick(procedures.filter(({ id }) => place.ids.has(id)))
    const idFor = (field: string, r: Random) => {
      const own = place.ids.get((field === 'parent' ? form.parent : form.id) ?? '')
      return r.pick(own && r.chance(500) ? own : all)
    }
    const drawn = draw(
      (field, r) =>
        ['person', 'expert', 'lead', 'seat', 'holder', 'by'].includes(field)
          ? r.pick(people)
          : /case|item|entry|parent|contest|application/.test(field)
            ? idFor(field, r)
            : field === 'procedure'
              ? form.id
              : field === 'action'
                ? r.pick(form.actions).name
                : null,
      (procedure, r) => {
        const own = place.ids.get(procedure)
        return own ? (r.chance(980) ? r.pick(own) : r.pick(all)) : null
      },
    )
    const answer = await place.api.app.fetch(requestOf(drawn, whoAsks(random, drawn.roles)))
    const told = `${n}: ${drawn.method} ${drawn.url.slice(0, 300)} ${String(drawn.body).slice(0, 500)}`
    expect(place.api.failures, told).toEqual([])
    expect(answer.status, told).toBeLessThan(500)
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
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
  console.info(`${name}: ${JSON.stringify(Object.fromEntries(seen))}`)
  // A draw in which nothing is ever accepted would try nothing.
  expect(seen.get(200) ?? 0).toBeGreaterThan(count / 50)
}
