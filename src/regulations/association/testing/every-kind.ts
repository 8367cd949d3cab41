// data file: what opens a case of each kind
import type { Doing } from './bench.ts'
import { csr, file, forParty, foundedIn, joiner } from './world.ts'

const title = 'Пример'
const technology = 'nlp'

/** Openings by a Party, on 2024-04-01: of each kind one. */
const openings: Readonly<Record<string, readonly [action: string, input: object]>> = {
  withdrawal: ['notify', { exit: '2024-06-01', contracts: [] }],
  plan: ['draft-other', { title, items: [{ title, directions: [1], executor: 'A', until: '2024-06-01' }] }],
  amendment: ['propose', { title, text: 'Новый текст' }],
  project: ['propose', { title, territory: 'federation', code: null }],
  pilot: ['offer', { title, technology, days: 30, price: '0.00', paidAfterwards: false, metrics: ['время'] }],
  initiative: ['propose', { title, investment: false, contract: null, pledgesUntil: '2024-06-01' }],
  need: ['publish', { title, kind: 'need', technology, sector: 'связь', territory: '77' }],
  resource: ['list', { title, kind: 'software', terms: 'свободно' }],
  information: ['publish', { title, kind: 'analytical', confidential: false, text: 'Сводка', file: null }],
  knowledge: ['write', { title, technology, sector: 'связь', text: 'Как сделано', reviewDate: '2024-12-01' }],
  practice: ['submit', { title, problem: 'Долго', technology, evidence: file('e'), kit: 'Набор' }],
  standard: ['draft', { title, scope: 'Обращения', text: 'Требования' }],
  'draft-act': ['open', { title, level: 'federal', text: file('a'), due: '2024-06-01' }],
  proposal: ['file', { title, text: 'Предлагаем' }],
  event: [
    'announce',
    {
      title,
      start: '2024-06-01',
      end: '2024-06-02',
      place: 'Москва',
      categories: ['body', 'organisation', 'expert', 'ai-company'],
    },
  ],
  training: ['open', { title, kind: 'other', start: '2024-06-01' }],
  consultation: ['ask', { title, technology, text: 'Как разметить?' }],
  complaint: ['file', { title, against: 'A', principle: 1, facts: 'Сведения закрыты' }],
  work: ['open', { title, form: 'research', otherForm: null, participants: ['A', 'C'], under: null }],
  priority: ['propose', { title, horizon: 'short', technology, rationale: 'Нужно всем' }],
  'road-map': [
    'open',
    {
      title,
      kind: 'roadmap',
      level: 'region',
      milestones: [{ title, until: '2024-09-01', owner: 'A' }],
    },
  ],
}

/** One case of every kind under one ledger, for what walks all of them. @returns the case of the ledger */
export async function everyKind(t: Doing): Promise<string> {
  const ledger = await foundedIn(t)
  for (const [kind, [action, input]] of Object.entries(openings))
    await t.open(`association-${kind}`, ledger, action, input, forParty('C'))
  const meeting = { title, date: '2024-05-15', agenda: 'План' }
  await t.open('association-meeting', ledger, 'call', meeting, csr)
  const round = { title, period: '2024-H1', questionnaire: 'Сколько решений внедрено?' }
  await t.open('association-round', ledger, 'open', round, csr)
  const notice = {
    party: { id: 'F', name: 'Сторона F', office: 'директор' },
    category: { category: 'expert', fields: ['science'] },
    file: file('b'),
  }
  await t.open('association-accession', ledger, 'file-notice', notice, joiner)
  return ledger
}
