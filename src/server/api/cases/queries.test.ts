import { describe, expect, it } from 'vitest'
import {
  content,
  filed,
  inExpertise,
  inJury,
  member,
  prepare,
  published,
  submitApplication,
} from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')
const auditor = asker('auditor-1', 'auditor')
const stranger = asker('p77', 'applicant')
interface Rows {
  readonly items: readonly Record<string, unknown>[]
  readonly next: string | null
  readonly total?: number
}
const ids = (rows: Rows) => rows.items.map((row) => row.case)

describe('GET /cases', () => {
  it('lists what the caller may see: the public contests, the officer everything, each applicant their own', async () => {
    const { t, contest, applications } = await filed(3)
    const hidden = await prepare(t, contest, content([member('p9')]))
    const api = testApi(t)
    expect(ids(await api.read<Rows>('/cases'))).toEqual([contest])
    expect(ids(await api.read<Rows>('/cases?procedure=application', officer))).toEqual([
      ...applications,
      hidden,
    ])
    expect(ids(await api.read<Rows>('/cases?procedure=application', asker('p2')))).toEqual([applications[1]])
    expect(ids(await api.read<Rows>('/cases?procedure=application', stranger))).toEqual([])
    expect(ids(await api.read<Rows>('/cases?holder=me', asker('p9')))).toEqual([hidden])
    expect((await api.get('/cases?holder=me')).status).toBe(401)
  })

  it('shows columns by the table of visibility only', async () => {
    const { t, contest, applications } = await inJury(1)
    const api = testApi(t)
    const row = async (path: string, who: Parameters<typeof api.read>[1]) =>
      (await api.read<Rows>(path, who)).items[0]!
    const asked = '/cases?procedure=application'
    expect(await row(asked, officer)).toMatchObject({
      case: applications[0],
      title: expect.any(String),
      holder: 'p1',
      sums: { requested: '1000000.00' },
      dates: { submittedAt: expect.any(String) },
    })
    expect(await row(asked, asker('jury-1', 'jury'))).toMatchObject({ dates: {}, marks: [] })
    const [review] = await t.children(applications[0]!, 'review')
    const reviewer = asker((await t.file<{ expert: string }>(review!)).facts.expert)
    const seen = await row(asked, reviewer)
    expect(seen).toMatchObject({ case: applications[0], title: expect.any(String) })
    expect(seen).not.toHaveProperty('holder')
    const open = await row('/cases?procedure=contest', null)
    expect(open).toMatchObject({ case: contest, version: null, title: expect.any(String), sums: {} })
    expect(await row('/cases?procedure=contest', auditor)).toMatchObject({
      version: expect.any(Number),
      sums: { budget: '50000000.00' },
    })
  })

  it('lets nobody ask by a column that they do not see', async () => {
    const { t, applications } = await inJury(2)
    const api = testApi(t)
    const [review] = await t.children(applications[0]!, 'review')
    const reviewer = asker((await t.file<{ expert: string }>(review!)).facts.expert)
    const asked = '/cases?procedure=application'
    expect(ids(await api.read<Rows>(asked, reviewer))).toEqual([applications[0]])
    expect(ids(await api.read<Rows>(`${asked}&holder=p1`, reviewer))).toEqual([])
    expect(ids(await api.read<Rows>(`${asked}&holder=p1`, officer))).toEqual([applications[0]])
    expect(ids(await api.read<Rows>(`${asked}&sort=dates.submittedAt`, reviewer))).toEqual([])
    expect(ids(await api.read<Rows>(`${asked}&sort=sums.requested`, reviewer))).toEqual([applications[0]])
    expect(ids(await api.read<Rows>('/cases?procedure=contest&sort=sums.budget'))).toEqual([])
  })

  it('filters, sorts, counts and goes on page by page', async () => {
    const { t, contest, applications } = await filed(5)
    const named = await submitApplication(t, contest, ['q1'], { topic: 'Учёт звёзд', lot: 'speech' })
    const api = testApi(t)
    const asked = `/cases?procedure=application&parent=${contest}`
    expect(ids(await api.read<Rows>(`${asked}&text=звезд`, officer))).toEqual([named])
    expect(ids(await api.read<Rows>(`${asked}&lot=speech&number=6&state=submitted`, officer))).toEqual([
      named,
    ])
    expect(await api.read<Rows>(`${asked}&state=removed&state=withdrawn&total=true`, officer)).toMatchObject({
      items: [],
      total: 0,
    })
    const seen: unknown[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: Rows = await api.read<Rows>(
        `${asked}&sort=-number&limit=4&total=true${next && `&cursor=${next}`}`,
        officer,
      )
      expect(page.total).toBe(6)
      seen.push(...ids(page))
      next = page.next
    }
    expect(seen).toEqual([...applications, named].toReversed())
  })

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'limit=1&limit=2',
    'page=2',
    'procedure=ball',
    'sort=holder',
    'sort=sums.jury',
    'text=%00',
    'text=',
    'cursor=!',
    'cursor=eyJhIjoxfQ',
    'total=yes',
  ])('refuses ?%s', async (query) => {
    const api = testApi((await filed(1)).t)
    const answer = await api.get(`/cases?${query}`, officer)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ path: query.split('=')[0] }],
    })
  })

  it('refuses the cursor of another question', async () => {
    const api = testApi((await filed(3)).t)
    const { next } = await api.read<Rows>('/cases?procedure=application&limit=1', officer)
    expect((await api.get(`/cases?procedure=application&limit=1&cursor=${next}`, officer)).status).toBe(200)
    expect((await api.get(`/cases?limit=1&cursor=${next}`, officer)).status).toBe(422)
  })
})

describe('GET /cases/<procedure>/<case>', () => {
  it('shows fields, actions and tasks of the viewer; a hidden case is as unknown as none', async () => {
    const { t, contest } = await filed(1)
    const id = await prepare(t, contest, content([member('p8'), member('p9')]))
    const api = testApi(t)
    const path = `/cases/application/${id}`
    const seen = await api.read<Record<string, readonly Record<string, unknown>[]>>(path, asker('p8'))
    expect(seen).toMatchObject({ state: 'prepared', stateTitle: { ru: expect.any(String) }, version: 1 })
    expect(seen.actions!.map((a) => a.name)).toEqual(expect.arrayContaining(['sign', 'withdraw', 'revise']))
    expect(seen.actions!.find((a) => a.name === 'revise')).toMatchObject({ expectsVersion: true })
    expect(seen.tasks!.map((task) => task.holder)).toEqual(['p8', 'p9'])
    const told = async (name: string) => {
      const answer = await api.get(`/cases/application/${name}`, stranger)
      return [answer.status, [...answer.headers], (await answer.text()).replaceAll(name, '<case>')]
    }
    expect(await told(id)).toEqual(await told('application-999999'))
    for (const odd of ['a%00b', '..%2f..%2fetc', "x'--", '%ff', 'x'.repeat(500)])
      expect((await api.get(`/cases/application/${odd}`, officer)).status, odd).toBe(404)
    expect((await api.get(`/cases/contest/${id}`, officer)).status).toBe(404)
  })

  it('opens personal values for whoever may see them, and takes it down', async () => {
    const { t, applications } = await filed(1)
    const api = testApi(t)
    const path = `/cases/application/${applications[0]}`
    const field = async (key: string, who: Parameters<typeof api.read>[1]) =>
      (await api.read<{ fields: { key: string; value: unknown }[] }>(path, who)).fields.find(
        (f) => f.key === key,
      )
    expect((await field('members', officer))?.value).toMatchObject([
      { person: 'p1', name: 'Тензоров Пример p1' },
    ])
    expect(api.accessed.map(({ viewer, subject, field: name }) => [viewer, subject, name])).toEqual([
      ['officer-1', 'p1', 'files'],
      ['officer-1', 'p1', 'members'],
      ['officer-1', 'p1', 'contacts'],
      ['officer-1', 'p1', 'form'],
    ])
    expect(await field('contacts', auditor)).toBeUndefined()
    await t.engine.parts.vault.erase('fund', 'p1')
    expect((await field('members', officer))?.value).toMatchObject([{ person: 'p1', name: { erased: true } }])
  })

  it('shows nothing where the access log cannot be written', async () => {
    const { t, applications } = await filed(1)
    const api = testApi(t, { accessed: () => Promise.reject(new Error('disk full')) })
    const answer = await api.get(`/cases/application/${applications[0]}`, officer)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/Тензоров|disk/)
    expect(api.failures).toHaveLength(1)
  })
})

describe('the journal of a case', () => {
  const list = async (api: ReturnType<typeof testApi>, path: string, who: Parameters<typeof api.read>[1]) =>
    (await api.read<Rows>(path, who)).items.map((e) => `${e.seq} ${e.action} ${e.actor}`)

  it('tells an applicant nothing of experts, and everything to the officer', async () => {
    const { t, applications } = await inExpertise(1)
    const api = testApi(t)
    const id = applications[0]!
    const noConflict = { interest: false, creditor: 'none', intentAgreement: null }
    const entry = await t.open(
      'expert',
      null,
      'register',
      { person: 'e1', name: 'Экспертов Пример', lots: ['nlp'], skills: 'Язык' },
      { id: 'officer-1', roles: ['fund-officer'] },
    )
    await t.act(
      'application',
      id,
      'assign-expert',
      { expert: 'e1', entry: entry.id, conflict: noConflict },
      { id: 'officer-1', roles: ['fund-officer'] },
    )
    const path = `/cases/application/${id}/events`
    const own = await list(api, path, asker('p1'))
    expect(own.join()).toContain('sign p1')
    expect(own.join()).toContain('admit')
    expect(own.join()).not.toContain('assign-expert')
    expect((await list(api, path, officer)).join()).toContain('assign-expert officer-1')
    expect((await list(api, path, stranger)).join()).toMatch(/^\d+ admit null$/)
  })

  it('goes page by page', async () => {
    const { t, applications } = await filed(1)
    const api = testApi(t)
    const path = `/cases/application/${applications[0]}/events?limit=2`
    const first = await api.read<Rows>(path, officer)
    const rest = await api.read<Rows>(`${path}&cursor=${first.next}`, officer)
    expect([...first.items, ...rest.items].map((e) => e.seq)).toEqual([1, 2, 3])
    expect(rest.next).toBeNull()
  })

  it('explains published decisions to everybody, others to whoever oversees or did them', async () => {
    const { t, applications } = await inExpertise(1)
    const api = testApi(t)
    const path = `/cases/application/${applications[0]}/events`
    const { items } = await api.read<Rows>(path, officer)
    const seqOf = (action: string) => items.find((e) => e.action === action)!.seq
    const admitted = await api.read<{ findings: { message: { en: string } }[] }>(`${path}/${seqOf('admit')}`)
    expect(admitted.findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(admitted)).not.toContain('Тензоров')
    const mark = `${path}/${seqOf('mark-documents')}`
    expect((await api.get(mark, officer)).status).toBe(200)
    for (const who of [null, stranger, asker('p1')]) expect((await api.get(mark, who)).status).toBe(404)
    expect((await api.get(`${path}/${seqOf('sign')}`, asker('p1'))).status).toBe(200)
    for (const odd of ['0', '99', 'x', '-1', '1e3'])
      expect((await api.get(`${path}/${odd}`, officer)).status).toBe(404)
  })

  it('is public where the result is: the agreement of a winner shows no names', async () => {
    const { t, applications } = await published(1)
    const api = testApi(t)
    const [agreement] = await t.children(applications[0]!, 'agreement')
    const seen = await api.read<{ fields: { key: string }[]; deadlines: unknown[]; version: unknown }>(
      `/cases/agreement/${agreement}`,
    )
    expect(seen.fields.map((f) => f.key)).toEqual(expect.arrayContaining(['topic', 'lot']))
    expect(seen.fields.map((f) => f.key)).not.toContain('members')
    expect([seen.deadlines, seen.version]).toEqual([[], null])
    const text = await (await api.get(`/cases/agreement/${agreement}/events`)).text()
    expect(text).not.toMatch(/p1|officer-1/)
  })
})
