import { describe, it } from 'vitest'
import { company, file, party, readyProject } from '../../../regulations/sco/testing/index.ts'
import { carried, caseOf, programme, type Scenario } from './testing/index.ts'

const dataset = {
  title: 'Снимки рек',
  kind: 'изображения',
  size: '20 ГБ',
  licence: 'для исследований',
  personalData: false,
  jurisdiction: 'Таджикистан',
  train: file('train'),
  test: file('test'),
  lawful: null,
}

const scenarios: readonly Scenario[] = [
  [
    'SCO-018 sco:II/8 sco:III/5 a data set with personal data and no national confirmation',
    422,
    'NATIONAL_LAW_REQUIRED',
    ['lawful', 'sco:III/5'],
    async () =>
      (await programme()).open('dataset', 'register', { ...dataset, personalData: true }, party('tj')),
  ],
  [
    'SCO-019 sco:II/11 a juror scores the team of its own state',
    403,
    'JUROR_OWN_STATE',
    ['juror', 'sco:II/11'],
    async () => {
      const olympiad = {
        title: 'Олимпиада по ИИ',
        kind: 'olympiad',
        from: '2024-07-01',
        to: '2024-07-05',
        registrationTo: '2024-06-15',
        languages: ['русский'],
        rounds: 2,
      }
      const { act } = await (await programme()).opened('event', 'announce', olympiad)
      await caseOf(await act('register', { id: 'kz-1', title: 'Сборная' }, party('kz')))
      await caseOf(await act('appoint-juror', { person: 'j1', state: 'kz' }))
      await caseOf(await act('begin', {}))
      return act('score', { juror: 'j1', team: 'kz-1', round: 1, points: 10 })
    },
  ],
  [
    'SCO-104 sco:II/5 the quota of a training is used up',
    409,
    'QUOTA_USED',
    ['person', 'sco:II/5'],
    async () => {
      const course = {
        title: 'Глубокое обучение',
        kind: 'upskilling',
        language: 'русский',
        from: '2024-09-01',
        to: '2024-12-20',
        quotas: [{ party: 'uz', places: 2 }],
      }
      const { act } = await (await programme()).opened('training', 'announce', course)
      const nominate = (n: number) =>
        act('nominate', { person: `t-${n}`, name: `Слушатель Образцов ${n}` }, party('uz'))
      for (const n of [1, 2]) await caseOf(await nominate(n))
      return nominate(3)
    },
  ],
  [
    'SCO-105 sco:II/6 a partner that no Party vouched for',
    403,
    'PARTNER_NOT_VOUCHED',
    ['partner', 'sco:II/6'],
    async () => {
      const { b, on, opened } = await programme()
      const entry = { code: 'p-1', kind: 'legal', title: 'Лаборатория', personName: null, aiActivity: 'речь' }
      const { id } = await opened('partner', 'enter', entry, party('kz'))
      const project = await readyProject(b, ['ru', 'kz'], { kind: 'partnership' })
      const member = { id: 'lab', partner: id, sector: 'business', interests: 'рынок', rights: 'лицензия' }
      return on('project', project, party('kz')).act('add-member', member)
    },
  ],
  [
    'SCO-106 sco:II/8 somebody who submits a model asks for the test split',
    403,
    'TEST_SPLIT_CLOSED',
    ['split', 'sco:II/8'],
    async () => {
      const { act } = await (await programme()).opened('dataset', 'register', dataset, party('tj'))
      const card = { completeness: '99.5', duplicates: '0.2', labelAgreement: '0.91' }
      await caseOf(await act('check', card))
      await caseOf(await act('put-task', { id: 'flood', title: 'Паводок', metric: 'F1' }))
      await caseOf(await act('offer', {}))
      await caseOf(await act('ask-access', { purpose: 'submission' }, party('kz')))
      await caseOf(await act('decide-access', { party: 'kz', granted: true }))
      await caseOf(await act('download', { split: 'train' }, party('kz')))
      return act('download', { split: 'test' }, party('kz'))
    },
  ],
  [
    'SCO-107 sco:II/9 computing booked over its capacity',
    409,
    'OVER_CAPACITY',
    ['hours', 'sco:II/9'],
    async () => {
      const days = { from: '2024-06-03', to: '2024-06-05' }
      const cluster = { title: 'Кластер', capacity: 100, from: '2024-06-01', to: '2024-06-30' }
      const offer = { ...cluster, exclusive: false, conditions: 'для проектов' }
      const { act } = await (await programme()).opened('compute', 'offer', offer, party('cn'))
      await caseOf(await act('book', { ...days, hours: 90 }, party('kz')))
      return act('book', { ...days, hours: 20 }, party('uz'))
    },
  ],
  [
    'SCO-108 sco:II/10 a norm without its state',
    422,
    'INVALID_INPUT',
    ['state', 'sco:II/10'],
    async () => {
      const text = { act: 'Правила', topic: 'генерация', kind: 'law', status: 'in-force' }
      const norm = {
        ...text,
        language: 'китайский',
        summary: 'маркировка',
        source: 'https://norms.example/1',
      }
      return (await programme()).open('norm', 'enter', { ...norm, state: null }, party('cn'))
    },
  ],
  [
    'SCO-109 sco:II/1 a practice posted by a private company',
    403,
    'ROLE_NOT_ALLOWED',
    ['role', 'sco:II/1'],
    async () => {
      const card = { title: 'Практика', sector: 'медицина', technology: 'прогноз', effect: 'быстрее' }
      const practice = { ...card, language: 'ru', visibility: 'all-parties', readers: [] }
      const { open } = await programme()
      return open('practice', 'draft', practice, company)
    },
  ],
]

describe('scenarios of the SCO registers over HTTP', () => {
  it.each(scenarios)('%s: %i %s', carried)
})
