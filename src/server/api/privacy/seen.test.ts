import { describe, expect, it } from 'vitest'
import { filed, inExpertise, reviewTwice } from '../../../regulations/kod-ai/testing/index.ts'
import { accessLog } from './index.ts'
import { as, privacyBench } from './testing/index.ts'

/** Whoever signs in is an applicant too: it is not as such that an officer sees the data. */
const officer = as('officer-1', 'applicant', 'fund-officer')
const applicant = as('p1', 'applicant')
const auditor = as('auditor-1', 'auditor')
interface Page {
  readonly items: readonly {
    readonly viewer: string | null
    readonly roles: { id: string; title: { ru: string } }[]
    readonly fields: { field: string; title: { ru: string }; times: number }[]
    readonly [key: string]: unknown
  }[]
  readonly next: string | null
}

describe('who saw my data', () => {
  it('tells role, office, organisation, case and fields, and never who it was', async () => {
    const { t, applications } = await filed(1)
    const b = privacyBench(t)
    b.capacities.set('officer-1', {
      offices: [{ ru: 'Отдел приёма', en: 'Intake' }],
      organisations: ['ООО Пример'],
    })
    for (let n = 0; n < 2; n++)
      expect((await b.look(officer, 'application', applications[0]!)).status).toBe(200)
    await b.look(applicant, 'application', applications[0]!)
    const page = await b.read<Page>(applicant, '/seen')
    expect(page.items).toHaveLength(1)
    expect(page.items[0]).toMatchObject({
      on: '2024-04-22',
      kind: 'case',
      case: { id: applications[0], procedure: 'application' },
      viewer: null,
      offices: [{ ru: 'Отдел приёма' }],
      organisations: ['ООО Пример'],
    })
    expect(page.items[0]?.fields.map(({ field, times }) => [field, times])).toEqual([
      ['contacts', 2],
      ['files', 2],
      ['form', 2],
      ['members', 2],
    ])
    expect(page.items[0]?.fields[1]?.title.ru).toMatch(/[а-яё]/)
    expect(page.items[0]?.roles).toEqual([
      { id: 'fund-officer', title: { ru: 'Сотрудник Фонда', en: 'Fund officer' } },
    ])
    expect(JSON.stringify(page)).not.toContain('officer-1')
  })

  it('names viewers to an auditor only', async () => {
    const { t, applications } = await filed(1)
    const b = privacyBench(t)
    await b.look(officer, 'application', applications[0]!)
    const named = await b.read<Page>(auditor, '/people/p1/seen')
    expect(named.items.map(({ viewer }) => viewer)).toEqual(['officer-1'])
    expect((await b.ask(officer, 'GET', '/people/p1/seen')).status).toBe(403)
    expect((await b.read<Page>(auditor, '/seen')).items).toEqual([])
  })

  it('is paged by days, since a day, of a case', async () => {
    const { t, applications } = await filed(1)
    const b = privacyBench(t)
    for (const day of ['2024-04-23', '2024-04-24', '2024-04-25']) {
      await t.moveTo(day)
      await b.look(officer, 'application', applications[0]!)
    }
    const first = await b.read<Page>(applicant, '/seen?days=2')
    expect(first.items.map(({ on }) => on)).toEqual(['2024-04-25', '2024-04-24'])
    const rest = await b.read<Page>(applicant, `/seen?days=2&before=${first.next}`)
    expect([rest.items.map(({ on }) => on), rest.next]).toEqual([['2024-04-23'], null])
    const since = await b.read<Page>(applicant, '/seen?since=2024-04-25')
    expect(since.items).toHaveLength(1)
    expect((await b.read<Page>(applicant, '/seen?case=other')).items).toEqual([])
    for (const wrong of [
      'days=0',
      'days=367',
      'since=2024-02-30',
      'what=1',
      'since=2024-04-25&since=2024-04-26',
    ])
      expect([wrong, (await b.ask(applicant, 'GET', `/seen?${wrong}`)).status]).toEqual([wrong, 422])
  })

  it('shows nothing of a case where the log cannot be written', async () => {
    const { t, applications } = await filed(1)
    const b = privacyBench(t)
    const { store } = b.privacy
    Object.assign(store, { note: () => Promise.reject(new Error('disk full')) })
    const answer = await b.look(officer, 'application', applications[0]!)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/Тензоров|disk/)
    expect(b.failures).toHaveLength(1)
  })

  it('takes down what accounts and files show', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    const log = accessLog(b.privacy)
    const seen = { tenant: 'fund', viewer: 'admin-1', roles: ['administrator'] }
    await log.people({ ...seen, people: ['p1', 'p2', 'admin-1'], fields: ['mail', 'name'] })
    await log.files({ ...seen, subject: 'p1', file: 'f-1', sha256: 'a'.repeat(64), what: 'content' })
    const page = await b.read<Page>(applicant, '/seen')
    expect(
      page.items.map(({ kind, file, fields }) => [kind, file, fields.map(({ title }) => title.ru)]),
    ).toEqual([
      ['account', null, ['адрес почты', 'имя']],
      ['file', 'f-1', ['содержание файла']],
    ])
  })
})

describe('noninterference of the log', () => {
  it('answers the same whoever of one role looked, one person or several, and whatever happened to others', async () => {
    const answers: string[] = []
    for (const viewers of [
      ['officer-1', 'officer-1'],
      ['officer-2', 'officer-3'],
    ]) {
      const { t, applications } = await filed(2)
      const b = privacyBench(t)
      for (const viewer of viewers) await b.look(as(viewer, 'fund-officer'), 'application', applications[0]!)
      if (viewers[0] === 'officer-2') {
        await b.look(officer, 'application', applications[1]!)
        await b.look(as('auditor-9', 'auditor'), 'application', applications[1]!)
      }
      answers.push(await (await b.ask(applicant, 'GET', '/seen')).text())
      answers.push(await (await b.ask(applicant, 'GET', '/export')).text())
    }
    expect(answers[2]).toBe(answers[0])
    expect(answers[3]).toBe(answers[1])
    expect(JSON.parse(answers[0]!).items[0].fields[0].times).toBe(2)
  })

  it('tells an applicant nothing by which experts could be told apart', async () => {
    const { t, applications } = await inExpertise(1)
    await reviewTwice(t, applications[0]!, [
      [5, 4, 4],
      [4, 4, 4],
    ])
    const b = privacyBench(t)
    for (const review of await t.children(applications[0]!, 'review'))
      for (const expert of ['expert-1', 'expert-2']) await b.look(as(expert, 'expert'), 'review', review)
    const text = JSON.stringify(await b.read(applicant, '/seen'))
    expect(text).not.toMatch(/expert-\d/)
  })
})
