import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createHealth, createLog, healthRoutes } from '../../operation/index.ts'
import { programmes } from '../../programmes.ts'
import { associationAgreement } from '../../regulations/association/index.ts'
import { everyKind as everyKindOfAssociation } from '../../regulations/association/testing/index.ts'
import { exportDeclaration } from '../../regulations/export/index.ts'
import { everyCase } from '../../regulations/export/testing/index.ts'
import { type Bench, finance, granted, makeBench, published } from '../../regulations/kod-ai/testing/index.ts'
import { everyKind } from '../../regulations/sco/testing/index.ts'
import { everyKind as everyKindOfSubsidy } from '../../regulations/subsidy/testing/index.ts'
import { createApp } from '../app.tsx'
import { memoryParts } from '../testing/memory-parts.ts'
import { casesApi } from './routes.ts'
import { asker, readTable, rolesIn, type TestApi, tableOf, testApi, writeTable } from './testing/index.ts'

const file = new URL('../../../docs/access.md', import.meta.url)
if (process.env.MERA_WRITE) writeFileSync(file, writeTable(programmes))
const table = readTable(readFileSync(file, 'utf8'))
const procedures = programmes.flatMap((r) => r.procedures)
const roles = rolesIn(procedures)
const entries = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** A case of every kind, each somewhere on its way, and the API over it. */
async function worlds(): Promise<ReadonlyMap<string, { readonly api: TestApi; readonly id: string }>> {
  const found = new Map<string, { api: TestApi; id: string }>()
  const add = async (t: Pick<Bench, 'engine' | 'pages' | 'feed' | 'file'>) => {
    const api = testApi(t)
    for (const id of await t.engine.parts.store.cases('fund')) {
      const { procedure } = await t.file(id)
      if (!found.has(procedure)) found.set(procedure, { api, id })
    }
  }
  await add((await published(1)).t)
  const g = await granted()
  const items = [{ grant: g.grant, tranche: 1 }]
  await g.bench.open('payment-register', null, 'draw-up', { items }, finance)
  await add(g.bench)
  await add(await everyKind())
  const desk = makeBench('2024-04-01', [exportDeclaration])
  await everyCase(desk)
  await add(desk)
  const hub = makeBench('2024-04-01', [associationAgreement])
  await everyKindOfAssociation(hub)
  await add(hub)
  await add(await everyKindOfSubsidy())
  return found
}

describe('the table of access', () => {
  it('has a row for every route and command of the code, and no other', () => {
    const code = tableOf(programmes)
    expect(entries(table.routes)).toEqual(entries(code.routes))
    const sorted = (map: ReadonlyMap<string, readonly string[]>) =>
      entries(map).map(([name, who]) => [name, [...who].sort()])
    expect(sorted(table.commands)).toEqual(sorted(code.commands))
  })

  it('has every route that is mounted over cases', () => {
    const { parts } = testApi(makeBench())
    const mounted = casesApi(parts)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const commands = [
      'POST /api/v1/cases/{procedure}/{action}',
      'POST /api/v1/cases/{procedure}/{case}/{action}',
    ]
    expect(mounted.length).toBeGreaterThan(8)
    for (const route of mounted) expect([...table.routes.keys(), ...commands]).toContain(route)
  })

  it('has what operators watch: health is told to anyone, metrics not on the public port', async () => {
    const log = createLog({ level: 'silent', format: 'json', write: () => {} })
    const health = createHealth({ probes: [], log })
    const mounted = healthRoutes(health).routes.filter(({ method }) => method !== 'ALL')
    expect(mounted.length).toBe(2)
    const app = createApp(memoryParts(), { health })
    for (const { method, path } of mounted) {
      expect(table.routes.get(`${method} ${path}`), path).toBe('anyone')
      expect((await app.request(path)).status).toBe(200)
    }
    expect(table.routes.get('GET /metrics')).toContain('not on the public port')
    expect((await app.request('/metrics')).status).toBe(404)
  })

  it('is what the API does: every command in every role', { timeout: 300_000 }, async () => {
    const cases = await worlds()
    expect([...cases.keys()].sort()).toEqual(procedures.map((p) => p.id).sort())
    const wrong: string[] = []
    for (const procedure of procedures) {
      const { api, id } = cases.get(procedure.id)!
      for (const action of procedure.actions) {
        const name = `${procedure.id}.${action.name}`
        const may = table.commands.get(name)!
        // The parent of an opening is the case itself where there is one of the right kind.
        const parent = procedure.parent && cases.get(procedure.parent)?.id
        const opening = action.from === 'new'
        const path = `/cases/${procedure.id}/${opening ? '' : `${id}/`}${action.name}`
        const body = opening ? { ...(parent ? { parent } : {}), input: 'garbage' } : 'garbage'
        const send = opening ? JSON.stringify(body) : '"garbage"'
        expect((await api.post(path, send)).status, name).toBe(401)
        for (const role of [...roles, 'system', 'nobody']) {
          const answer = await api.post(path, send, asker('somebody', role), { 'if-match': '"1"' })
          const { code } = (await answer.json()) as { code: string }
          // Whoever may comes to the state, the version or the input; nobody else does.
          const came = ['WRONG_STATE', 'VERSION_CONFLICT', 'INVALID_INPUT'].includes(code)
          const stopped = ['ROLE_NOT_ALLOWED', 'UNKNOWN_CASE'].includes(code)
          if (may.includes(role) ? !came : !stopped) wrong.push(`${name} as ${role}: ${code}`)
        }
      }
      expect(api.failures).toEqual([])
    }
    expect(wrong).toEqual([])
  })

  it('is what the API does: every query of cases without a sign-in', async () => {
    const cases = await worlds()
    for (const [route, who] of table.routes) {
      const [method, path = ''] = route.split(' ')
      if (method !== 'GET' || !/^\/api\/v1\/(cases|tasks|deadlines|stream)/.test(path)) continue
      const { api, id } = cases.get('contest')!
      const real = path
        .slice('/api/v1'.length)
        .replace('{procedure}', 'contest')
        .replace('{case}', id)
        .replace('{seq}', '1')
      const answer = await api.get(real)
      await answer.body?.cancel()
      expect(answer.status === 401, route).toBe(who !== 'anyone')
    }
  })
})
