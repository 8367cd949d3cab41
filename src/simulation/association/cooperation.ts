// data file: what Parties do together, kind by kind
import { fileOf } from '../files.ts'
import type { Random } from '../random.ts'
import { type Cast, type Kind, mostly, rarely, refused, sometimes, steps } from '../usual.ts'

/** Who takes part: the Party that opened the case, two others, one of experts, CSR. */
export type Together = Readonly<Record<'owner' | 'other' | 'third' | 'expert' | 'csr', Cast[string]>>

const technology = (random: Random) =>
  random.pick(['vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'])
const step = steps<Together>()

export const kinds: readonly Kind<Together>[] = [
  {
    procedure: 'association-pilot',
    opens: step(0, 'offer', 'owner', (random) => ({
      title: 'Безвозмездный пилот',
      technology: technology(random),
      days: random.between(10, 120),
      price: '0.00',
      paidAfterwards: false,
      metrics: ['время'],
    })),
    steps: [
      step(5, 'decline', 'other', {}, rarely),
      step(3, 'accept', 'other'),
      step(4, 'start', 'other', {}, refused),
      step(4, 'start', 'owner'),
      step(40, 'evaluate', 'other', { results: [{ metric: 'время', result: 'вдвое' }] }),
      step(3, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-initiative',
    opens: step(0, 'propose', 'owner', (random, day) => ({
      title: 'Общая разметка',
      investment: random.chance(300),
      contract: null,
      pledgesUntil: day(10),
    })),
    steps: [
      step(3, 'pledge', 'other', { what: 'разметчики' }),
      step(30, 'pledge', 'third', { what: 'серверы' }, refused),
      step(2, 'launch', 'owner', { contract: '12' }),
      step(60, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-need',
    opens: step(0, 'publish', 'owner', (random) => ({
      title: 'Нужен разбор обращений',
      kind: random.pick(['need', 'offer']),
      technology: technology(random),
      sector: 'связь',
      territory: '77',
    })),
    steps: [
      step(4, 'express-interest', 'other', { note: 'можем' }),
      step(0, 'express-interest', 'other', { note: 'ещё' }, refused),
      step(2, 'express-interest', 'owner', { note: 'своё' }, refused),
      step(5, 'express-interest', 'third', { note: 'и мы' }),
      step(6, 'decline', 'owner', (_, __, { other }) => ({ party: other.id }), rarely),
      step(20, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-resource',
    opens: step(0, 'list', 'owner', (random) => ({
      title: 'Набор обращений',
      kind: random.pick(['database', 'software', 'trade-mark', 'name']),
      terms: 'по соглашению',
    })),
    steps: [
      step(4, 'use', 'other', {}, refused),
      step(2, 'request', 'other', { purpose: 'доклад' }),
      step(6, 'consent', 'owner', (_, __, { other }) => ({
        party: other.id,
        consent: fileOf('consent'),
        agreement: '7',
      })),
      step(2, 'use', 'other'),
      step(120, 'retire', 'owner', {}, sometimes),
    ],
  },
  {
    procedure: 'association-information',
    opens: step(0, 'publish', 'owner', (random) => ({
      title: 'Обзор решений',
      kind: random.pick(['analytical', 'advisory', 'reference', 'methodical']),
      confidential: false,
      text: 'Сводка',
      file: null,
    })),
    steps: [step(100, 'withdraw', 'owner', {}, sometimes)],
  },
  {
    procedure: 'association-knowledge',
    opens: step(0, 'write', 'owner', (random, day) => ({
      title: 'Как размечали обращения',
      technology: technology(random),
      sector: 'связь',
      text: 'Порядок работы',
      reviewDate: day(90),
    })),
    steps: [
      step(3, 'publish', 'owner'),
      step(95, 'mark-outdated', 'csr'),
      step(10, 'renew', 'owner', (_, day) => ({ text: 'Порядок уточнён', reviewDate: day(120) }), mostly),
      step(60, 'archive', 'owner', {}, sometimes),
    ],
  },
  {
    procedure: 'association-practice',
    opens: step(0, 'submit', 'owner', (random) => ({
      title: 'Разбор за час',
      problem: 'очередь',
      technology: technology(random),
      evidence: fileOf('practice'),
      kit: 'описание',
    })),
    steps: [
      step(5, 'review', 'owner', { opinion: 'верно', effectShown: true }, refused),
      step(5, 'review', 'expert', { opinion: 'верно', effectShown: true }),
      step(4, 'reject', 'csr', { reason: 'мало данных' }, rarely),
      step(4, 'recognise', 'csr'),
      step(30, 'replicate', 'other', { result: 'получилось' }),
      step(90, 'archive', 'owner', {}, sometimes),
    ],
  },
  {
    procedure: 'association-standard',
    opens: step(0, 'draft', 'owner', { title: 'Типовая модель', scope: 'обращения', text: 'Требования' }),
    steps: [
      step(2, 'adopt', 'csr', {}, refused),
      step(2, 'open-comments', 'owner', (_, day) => ({ until: day(15) })),
      step(5, 'comment', 'other', { text: 'уточнить' }),
      step(2, 'adopt', 'csr', {}, refused),
      step(20, 'adopt', 'csr'),
      step(10, 'apply', 'third'),
      step(150, 'supersede', 'csr', { by: 'Новая модель' }, sometimes),
    ],
  },
  {
    procedure: 'association-draft-act',
    opens: step(0, 'open', 'owner', (random, day) => ({
      title: 'Проект порядка',
      level: random.pick(['federal', 'regional', 'municipal']),
      text: fileOf('act'),
      due: day(25),
    })),
    steps: [
      step(6, 'opine', 'other', {
        article: '1',
        remark: 'нет определения',
        proposal: 'дать',
        verdict: 'support-with-remarks',
      }),
      step(6, 'opine', 'third', { article: '2', remark: 'нет', proposal: null, verdict: 'support' }),
      step(9, 'summarise', 'csr', { table: fileOf('table') }),
      step(2, 'send', 'owner', { to: 'министерство', author: 'association' }, refused),
      step(2, 'send', 'owner', (_, __, { owner }) => ({ to: 'министерство', author: owner.id })),
      step(40, 'record-outcome', 'owner', { outcome: 'учтён' }, mostly),
    ],
  },
  {
    procedure: 'association-proposal',
    opens: step(0, 'file', 'owner', { title: 'Общий словарь', text: 'Предлагаем' }),
    steps: [
      step(3, 'support', 'other', { comment: null }),
      step(9, 'reject', 'csr', { reason: 'уже в плане' }, sometimes),
      step(3, 'plan', 'csr', { plan: 'план полугодия' }, mostly),
    ],
  },
  {
    procedure: 'association-event',
    opens: step(0, 'announce', 'owner', (_, day) => ({
      title: 'Форум',
      start: day(30),
      end: day(31),
      place: 'Москва',
      categories: ['body', 'organisation', 'expert', 'ai-company'],
    })),
    steps: [
      step(4, 'register', 'other', { people: 2 }),
      step(0, 'register', 'other', { people: 2 }, refused),
      step(5, 'cancel', 'owner', { reason: 'нет зала' }, rarely),
      step(35, 'hold', 'owner'),
    ],
  },
  {
    procedure: 'association-training',
    opens: step(0, 'open', 'owner', (random, day) => ({
      title: 'Квалифицированный заказчик',
      kind: random.pick(['qualified-customer', 'other']),
      start: day(20),
    })),
    steps: [
      step(4, 'enrol', 'other', (_, __, { other }) => ({ learner: `слушатель ${other.id}` })),
      step(0, 'enrol', 'other', (_, __, { other }) => ({ learner: `слушатель ${other.id}` }), refused),
      step(40, 'grade', 'owner', (random, _, { other }) => ({
        learner: `слушатель ${other.id}`,
        passed: random.chance(850),
      })),
      step(3, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-consultation',
    opens: step(0, 'ask', 'owner', (random) => ({
      title: 'Как разметить?',
      technology: technology(random),
      text: 'Как?',
    })),
    steps: [
      step(3, 'assign', 'csr', (_, __, { expert }) => ({ executor: expert.id })),
      step(12, 'answer', 'csr', { answer: 'так' }),
      step(4, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-complaint',
    opens: step(0, 'file', 'owner', (random, _, { other }) => ({
      title: 'О принципе',
      against: other.id,
      principle: random.between(1, 7),
      facts: 'случай',
    })),
    steps: [
      step(4, 'explain', 'third', { explanation: 'не знаю' }, refused),
      step(4, 'explain', 'other', { explanation: 'было так' }, mostly),
      step(10, 'discuss', 'csr'),
      step(10, 'note', 'csr', { outcome: 'обсуждено' }, mostly),
    ],
  },
  {
    procedure: 'association-work',
    opens: step(0, 'open', 'owner', (_, __, { owner, other }) => ({
      title: 'Обзор практик',
      form: 'research',
      otherForm: null,
      participants: [owner.id, other.id],
      under: null,
    })),
    steps: [
      step(10, 'close', 'owner', {}, refused),
      step(30, 'deliver', 'owner', { result: fileOf('work'), publish: true }),
      step(5, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'association-priority',
    opens: step(0, 'propose', 'owner', (random) => ({
      title: 'Речь',
      horizon: random.pick(['long', 'medium', 'short']),
      technology: technology(random),
      rationale: 'нужно всем',
    })),
    steps: [
      step(4, 'voice', 'other', { voice: 'support', replaces: false }),
      step(0, 'voice', 'other', { voice: 'object', replaces: false }, refused),
      step(3, 'voice', 'third', { voice: 'object', replaces: false }),
      step(14, 'publish', 'csr', {}, mostly),
      step(120, 'archive', 'csr', {}, sometimes),
    ],
  },
  {
    procedure: 'association-road-map',
    opens: step(0, 'open', 'owner', (random, day, { owner }) => ({
      title: 'Карта внедрения',
      kind: random.pick(['concept', 'roadmap', 'programme']),
      level: 'region',
      milestones: [{ title: 'Опыт', until: day(60), owner: owner.id }],
    })),
    steps: [
      step(6, 'comment', 'other', { opinion: 'добавить обучение' }),
      step(6, 'finish', 'owner', {}, refused),
      step(40, 'reach', 'owner', { milestone: 1 }),
      step(6, 'finish', 'owner', {}, mostly),
    ],
  },
]
