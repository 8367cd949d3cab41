import { type Bench, file, makeBench, party, workingGroup } from './bench.ts'
import { idea } from './project.ts'

const texts = { ru: file('ru'), zh: file('zh') }
const days = { from: '2024-06-01', to: '2024-06-30' }
const openings = {
  'sco-amendment': ['propose', { title: 'Направление', ...texts, admits: null }],
  'sco-project': ['propose', idea(['ru', 'cn'])],
  'sco-consultation': [
    'open',
    { subject: 'interpretation', clause: 'sco:II', description: 'объём', parties: ['ru', 'cn'] },
  ],
  'sco-issue': ['raise', { topic: 'Срок карты', level: 'working-group' }],
  'sco-practice': [
    'draft',
    {
      title: 'Практика',
      sector: 'медицина',
      technology: 'прогноз',
      effect: 'быстрее',
      language: 'ru',
      visibility: 'all-parties',
      readers: [],
    },
  ],
  'sco-accelerator': [
    'announce',
    { title: 'Старт', organisers: ['ru'], opens: days.from, closes: days.to, criteria: 'новизна', places: 1 },
  ],
  'sco-investment': [
    'request',
    { project: 'Чип', sum: '1.00', currency: 'CNY', stage: 'образец', contact: 'отдел' },
  ],
  'sco-training': [
    'announce',
    { title: 'Курс', kind: 'upskilling', language: 'русский', ...days, quotas: [] },
  ],
  'sco-partner': [
    'enter',
    { code: 'p', kind: 'legal', title: 'Лаборатория', personName: null, aiActivity: 'зрение' },
  ],
  'sco-norm': [
    'enter',
    {
      state: 'ru',
      act: 'Кодекс',
      topic: 'этика',
      kind: 'ethics',
      status: 'in-force',
      language: 'русский',
      summary: 'принципы',
      source: 'https://norms.example/2',
    },
  ],
  'sco-event': [
    'announce',
    { title: 'Форум', kind: 'forum', ...days, registrationTo: days.from, languages: ['русский'], rounds: 1 },
  ],
  'sco-dataset': [
    'register',
    {
      title: 'Снимки',
      kind: 'изображения',
      size: '1 ГБ',
      licence: 'открытая',
      personalData: false,
      jurisdiction: 'Россия',
      train: file('train'),
      test: null,
      lawful: null,
    },
  ],
  'sco-compute': ['offer', { title: 'Кластер', capacity: 10, ...days, exclusive: false, conditions: 'нет' }],
} as const

/** A bench with one case of every kind, each just opened. */
export async function everyKind(): Promise<Bench> {
  const b = await makeBench()
  await b.open('sco-roadmap', 'start', {}, workingGroup)
  for (const [procedure, [action, input]] of Object.entries(openings))
    await b.open(procedure, action, input, party('ru'))
  return b
}
