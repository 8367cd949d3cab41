// data file: the registers of the programme, kind by kind
import { fileOf } from '../files.ts'
import { type Cast, type Kind, mostly, rarely, refused, sometimes, steps } from '../usual.ts'

/** Who takes part: the Party that opened the case, two others. */
export type Together = Readonly<Record<'owner' | 'other' | 'third', Cast[string]>>

const step = steps<Together>()

export const kinds: readonly Kind<Together>[] = [
  {
    procedure: 'sco-practice',
    opens: step(0, 'draft', 'owner', (random, _, { other }) => ({
      title: 'Диспетчер скорой помощи',
      sector: 'медицина',
      technology: 'прогноз вызовов',
      effect: 'быстрее на пять минут',
      language: random.pick(['ru', 'zh']),
      visibility: 'selected',
      readers: [other.id],
    })),
    steps: [
      step(2, 'publish', 'other', {}, refused),
      step(2, 'publish', 'owner'),
      step(9, 'comment', 'other', { text: 'интересно', asksContact: true }),
      step(3, 'comment', 'third', { text: 'и нам', asksContact: false }, refused),
      step(200, 'archive', 'owner', {}, sometimes),
    ],
  },
  {
    procedure: 'sco-accelerator',
    opens: step(0, 'announce', 'owner', (_, day, { owner, other }) => ({
      title: 'Старт',
      organisers: [owner.id, other.id],
      opens: day(15),
      closes: day(45),
      criteria: 'новизна',
      places: 1,
    })),
    steps: [
      step(3, 'open-call', 'owner', {}, refused),
      step(6, 'consent', 'other'),
      step(25, 'open-call', 'owner'),
      step(6, 'apply', 'third', { id: 'a', idea: 'зрение' }),
      step(2, 'apply', 'other', { id: 'b', idea: 'речь' }),
      step(1, 'apply', 'third', { id: 'a', idea: 'зрение' }, refused),
      step(40, 'apply', 'third', { id: 'c', idea: 'поздно' }, refused),
      step(4, 'move-team', 'owner', { id: 'a', state: 'selected' }),
      step(1, 'move-team', 'owner', { id: 'b', state: 'selected' }),
      step(20, 'move-team', 'owner', { id: 'a', state: 'in-programme' }),
      step(60, 'move-team', 'owner', { id: 'a', state: 'graduated' }),
      step(9, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'sco-investment',
    opens: step(0, 'request', 'owner', (random) => ({
      project: 'Чип',
      sum: `${random.between(1, 900)}000000.00`,
      currency: 'CNY',
      stage: 'опытный образец',
      contact: 'отдел сотрудничества',
    })),
    steps: [
      step(10, 'show-interest', 'other', { text: 'интересно' }, mostly),
      step(2, 'agree-outside', 'other', { outcome: 'договор' }, refused),
      step(20, 'agree-outside', 'owner', { outcome: 'договор' }),
      step(60, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'sco-training',
    opens: step(0, 'announce', 'owner', (_, day, { other }) => ({
      title: 'Глубокое обучение',
      kind: 'upskilling',
      language: 'русский',
      from: day(30),
      to: day(90),
      quotas: [{ party: other.id, places: 1 }],
    })),
    steps: [
      step(5, 'nominate', 'other', (_, __, { other }) => ({
        person: `trainee-${other.id}`,
        name: 'Слушатель Образцов',
      })),
      step(2, 'nominate', 'other', (_, __, { other }) => ({
        person: `trainee-${other.id}-2`,
        name: 'Слушатель Лишний',
      })),
      step(2, 'nominate', 'third', (_, __, { third }) => ({
        person: `trainee-${third.id}`,
        name: 'Слушатель Чужой',
      })),
      step(30, 'begin', 'owner'),
      step(60, 'certify', 'owner', (_, __, { other }) => ({
        person: `trainee-${other.id}`,
        certificate: 'С-1',
      })),
      step(9, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'sco-norm',
    opens: step(0, 'enter', 'owner', (random, _, { owner }) => ({
      state: owner.id,
      act: 'Правила (вымышлены)',
      topic: random.pick(['генерация', 'распознавание', 'этика']),
      kind: random.pick(['law', 'ethics']),
      status: 'draft',
      language: 'русский',
      summary: 'маркировка ответов',
      source: 'https://norms.example/1',
    })),
    steps: [
      step(3, 'remove', 'other', { reason: 'нет' }, refused),
      step(60, 'update', 'owner', {
        act: 'Правила (вымышлены)',
        topic: 'генерация',
        kind: 'law',
        status: 'in-force',
        language: 'русский',
        summary: 'маркировка ответов',
        source: 'https://norms.example/2',
      }),
      step(300, 'remove', 'owner', { reason: 'утратили силу' }, sometimes),
    ],
  },
  {
    procedure: 'sco-event',
    opens: step(0, 'announce', 'owner', (random, day) => ({
      title: 'Олимпиада по ИИ',
      kind: random.pick(['olympiad', 'contest']),
      from: day(40),
      to: day(45),
      registrationTo: day(30),
      languages: ['русский', 'китайский'],
      rounds: 2,
    })),
    steps: [
      step(5, 'register', 'other', (_, __, { other }) => ({ id: `${other.id}-1`, title: 'Сборная' })),
      step(5, 'register', 'third', (_, __, { third }) => ({ id: `${third.id}-1`, title: 'Сборная' })),
      step(2, 'appoint-juror', 'owner', (_, __, { other }) => ({ person: 'juror-1', state: other.id })),
      step(5, 'cancel', 'owner', { reason: 'нет команд' }, rarely),
      step(40, 'begin', 'owner'),
      step(2, 'score', 'owner', (random, _, { third }) => ({
        juror: 'juror-1',
        team: `${third.id}-1`,
        round: 1,
        points: random.between(1, 10),
      })),
      step(
        0,
        'score',
        'owner',
        (_, __, { other }) => ({
          juror: 'juror-1',
          team: `${other.id}-1`,
          round: 1,
          points: 10,
        }),
        refused,
      ),
      step(5, 'finish', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'sco-dataset',
    opens: step(0, 'register', 'owner', (_, __, { owner }) => ({
      title: 'Снимки рек',
      kind: 'изображения',
      size: '20 ГБ',
      licence: 'для исследований',
      personalData: false,
      jurisdiction: owner.id.toUpperCase(),
      train: fileOf('train'),
      test: fileOf('test'),
      lawful: null,
    })),
    steps: [
      step(2, 'offer', 'owner', {}, refused),
      step(5, 'check', 'owner', { completeness: '99.5', duplicates: '0.2', labelAgreement: '0.91' }),
      step(1, 'put-task', 'owner', { id: 'flood', title: 'Паводок', metric: 'F1' }),
      step(2, 'offer', 'owner'),
      step(4, 'ask-access', 'other', { purpose: 'submission' }),
      step(4, 'decide-access', 'owner', (_, __, { other }) => ({ party: other.id, granted: true })),
      step(1, 'download', 'other', { split: 'test' }, refused),
      step(1, 'download', 'other', { split: 'train' }),
      step(20, 'submit-model', 'other', (_, __, { other }) => ({
        id: `${other.id}-1`,
        task: 'flood',
        model: fileOf('model'),
      })),
      step(2, 'record-run', 'owner', (_, __, { other }) => ({ id: `${other.id}-1`, metric: '0.87' })),
      step(200, 'withdraw', 'owner', { reason: 'новая версия' }, sometimes),
    ],
  },
  {
    procedure: 'sco-compute',
    opens: step(0, 'offer', 'owner', (_, day) => ({
      title: 'Кластер',
      capacity: 100,
      from: day(10),
      to: day(60),
      exclusive: false,
      conditions: 'для проектов Программы',
    })),
    steps: [
      step(4, 'book', 'other', (_, day) => ({ from: day(12), to: day(14), hours: 90 })),
      step(1, 'book', 'third', (_, day) => ({ from: day(10), to: day(14), hours: 90 })),
      step(3, 'cancel-booking', 'other', { booking: 1 }, rarely),
      step(80, 'close', 'owner', {}, mostly),
    ],
  },
  {
    procedure: 'sco-partner',
    opens: step(0, 'enter', 'owner', (random) => ({
      code: `person-${random.between(1, 1_000_000)}`,
      kind: 'natural',
      title: null,
      personName: 'Образцов Пример',
      aiActivity: 'речь',
    })),
    steps: [
      step(4, 'vouch', 'other', { grounds: 'знаем' }, refused),
      step(4, 'vouch', 'owner', { grounds: 'работаем вместе' }),
      step(90, 'take-back', 'owner', { reason: 'ушёл' }, { chance: 300 }),
      step(5, 'remove', 'owner', { reason: 'ушёл' }, { chance: 300 }),
    ],
  },
]
