import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Identity, standardRoles } from '../../../access/index.ts'
import { accessApi } from './app.ts'
import { accessRoutes } from './routes/index.ts'
import { apiBench } from './testing/index.ts'

const A = ['administrator']
const AA = ['administrator', 'auditor']
const AF = ['administrator', 'fund-officer']
const AFA = ['administrator', 'auditor', 'fund-officer']

/** Who may use each route. A new route needs its row here. */
const expected: Readonly<Record<string, readonly string[] | 'anyone' | 'signed-in'>> = {
  'post /register': 'anyone',
  'post /confirm': 'anyone',
  'post /invitations': A,
  'post /invitations/accept': 'anyone',
  'post /sign-in': 'anyone',
  'post /sign-in/code': 'anyone',
  'post /sign-out': 'signed-in',
  'get /federated': 'anyone',
  'post /federated/{provider}/start': 'anyone',
  'get /federated/{provider}/callback': 'anyone',
  'delete /federated/{provider}': 'signed-in',
  'post /recover': 'anyone',
  'post /reset': 'anyone',
  'post /password': 'signed-in',
  'post /re-authenticate': 'signed-in',
  'post /team-invitations': 'signed-in',
  'get /me': 'signed-in',
  'patch /me': 'signed-in',
  'post /totp': 'signed-in',
  'post /totp/confirm': 'signed-in',
  'post /totp/recovery-codes': 'signed-in',
  'post /totp/disable': 'signed-in',
  'get /sessions': 'signed-in',
  'delete /sessions': 'signed-in',
  'delete /sessions/{session}': 'signed-in',
  'post /tokens': 'signed-in',
  'get /calendar': 'signed-in',
  'post /calendar': 'signed-in',
  'delete /calendar': 'signed-in',
  'get /people': A,
  'get /people/{person}': A,
  'post /people/{person}/close': A,
  'get /people/{person}/hand-over': A,
  'get /people/{person}/sessions': A,
  'post /people/{person}/sessions/end': A,
  'post /people/{person}/open': A,
  'post /people/{person}/reset-second-step': A,
  'get /roles': 'signed-in',
  'get /people/{person}/roles': AA,
  'post /people/{person}/roles': A,
  'post /people/{person}/roles/{term}/end': A,
  'get /people/{person}/absences': AA,
  'post /people/{person}/absences': A,
  'post /people/{person}/absences/{term}/end': A,
  'get /offices': AA,
  'post /offices': A,
  'get /offices/{office}/appointments': AA,
  'post /offices/{office}/appointments': A,
  'post /offices/{office}/appointments/{term}/end': A,
  'get /organisations': AFA,
  'post /organisations': AF,
  'get /organisations/{organisation}': AFA,
  'get /organisations/{organisation}/representatives': AFA,
  'post /organisations/{organisation}/representatives': AF,
  'post /organisations/{organisation}/representatives/{term}/end': AF,
  'get /journal': AA,
}

const nameOf = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replace('/api/v1/access', '')}`

const someone = (roles: readonly string[], withheld: readonly string[] = []): Identity => ({
  tenant: 'fund',
  person: 'p-aaaaaaaaaaaaaaaa',
  roles,
  session: { id: 's-1', kind: 'browser', secondStep: true, endsAt: '2024-06-01T00:00:00.000Z' },
  offices: [],
  represents: [],
  withheld,
})

/** The status of a route for a caller; its body is empty, so that whoever is let in is told what is missing. */
async function statusFor(app: ReturnType<typeof accessApi>, route: (typeof accessRoutes)[number]) {
  const path = route.path.replace(/\{\w+\}/g, 'p-aaaaaaaaaaaaaaaa')
  const answer = await app.request(path, {
    method: route.method.toUpperCase(),
    ...(route.input ? { body: '{}', headers: { 'content-type': 'application/json' } } : {}),
  })
  return { status: answer.status, code: answer.ok ? null : (await answer.json().catch(() => ({}))).code }
}

describe('routes of access', () => {
  it('stand in the table, with the roles it names', () => {
    const named = accessRoutes.map((route) => [
      nameOf(route),
      typeof route.roles === 'string' ? route.roles : [...route.roles].sort(),
    ])
    expect(Object.fromEntries(named)).toEqual(expected)
    expect(named).toHaveLength(Object.keys(expected).length)
  })

  const callers = [
    ['nobody', null],
    ['whoever signed in', someone(['applicant'])],
    ...standardRoles.map(({ id }) => [id, someone([id])] as const),
    ['who waits for the second step', someone([], ['administrator', 'fund-officer'])],
  ] as const

  it.each(callers)('admit %s where the table says so, and nowhere else', async (_, identity) => {
    const app = accessApi(apiBench().api, async () => identity)
    for (const route of accessRoutes) {
      const allowed = expected[nameOf(route)]!
      const { status, code } = await statusFor(app, route)
      const told = `${nameOf(route)}: ${status} ${code}`
      if (allowed === 'anyone') expect(told).not.toMatch(/SIGN_IN_REQUIRED|ROLE_NOT_ALLOWED|SECOND_STEP/)
      else if (!identity) expect(told).toBe(`${nameOf(route)}: 401 SIGN_IN_REQUIRED`)
      else if (allowed === 'signed-in' || allowed.some((role) => identity.roles.includes(role)))
        expect(told).not.toMatch(/SIGN_IN_REQUIRED|ROLE_NOT_ALLOWED|SECOND_STEP_REQUIRED/)
      else {
        const waits = allowed.some((role) => identity.withheld.includes(role))
        expect(told).toBe(`${nameOf(route)}: 403 ${waits ? 'SECOND_STEP_REQUIRED' : 'ROLE_NOT_ALLOWED'}`)
      }
      expect(status).not.toBe(500)
    }
  })

  it('can be described: every schema has a JSON Schema, every place of a path a name', () => {
    for (const { path, input, query, output } of accessRoutes) {
      for (const schema of [input, query]) if (schema) z.toJSONSchema(schema, { io: 'input' })
      if (output) z.toJSONSchema(output, { io: 'output' })
      expect(path.replace(/\{[a-z]+\}/g, '')).toMatch(/^[/a-z0-9-]+$/)
    }
  })

  it('tell in two languages what they do', () => {
    for (const { summary } of accessRoutes) {
      expect(summary.en).not.toMatch(/[а-яё]/i)
      expect(summary.ru).toMatch(/[а-яё]/i)
    }
  })

  it('know no other method', async () => {
    const answer = await apiBench().app.request('/api/v1/access/sessions', { method: 'PUT' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, DELETE'])
  })
})
