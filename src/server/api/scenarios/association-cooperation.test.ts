import { describe, it } from 'vitest'
import { csr, file, forParty, joiner } from '../../../regulations/association/testing/index.ts'
import { carried, caseOf, hub, type Scenario } from './testing/index.ts'

const pilot = {
  title: 'Пилот',
  technology: 'nlp',
  days: 30,
  price: '0.00',
  paidAfterwards: false,
  metrics: ['время'],
}
const passport = {
  title: 'Разбор обращений',
  effects: ['welfare'],
  tasks: ['T1'],
  directions: [2],
  technology: ['nlp'],
  stages: [{ title: 'Опыт', to: '2021-12-01' }],
  budgetSources: 'свои средства',
  principles: Array(7).fill('да'),
  negativeEffects: 'ошибки',
  reviewers: ['E'],
  components: 'открытый код',
  interests: ['а', 'б', 'в'],
  expected: [{ title: 'время', baseline: '10', target: '5', unit: 'минута' }],
  risks: [{ text: 'утечка', mitigation: 'доступ', owner: 'A' }],
  conformitySigned: true,
}
const event = {
  title: 'Форум',
  start: '2021-06-02',
  end: '2021-06-01',
  place: 'Москва',
  categories: ['body', 'organisation', 'expert', 'ai-company'],
}
const information = { title: 'Обзор', kind: 'analytical', confidential: false, text: 'Текст', file: null }
const own = forParty('C')

/** The passport of a project after its discussion, with a gap. */
const writing = (gap: object) => async () => {
  const idea = { title: 'Проект', territory: 'federation', code: null }
  const { act } = await (await hub()).opened('project', 'propose', idea)
  await caseOf(await act('discuss', {}, own))
  await caseOf(await act('comment', { opinion: 'полезно' }, forParty('E')))
  await caseOf(await act('end-discussion', {}, own))
  return act('write-passport', { passport: { ...passport, ...gap } }, own)
}
const opening = (kind: string, action: string, input: object) => async () =>
  (await hub()).open(kind, action, input)
/** A step on a case that Party C opened. */
const step =
  (
    kind: string,
    action: string,
    input: object,
    ...[name, sent, who]: readonly [name: string, sent: object, who?: typeof own]
  ) =>
  async () =>
    (await (await hub()).opened(kind, action, input)).act(name, sent, who)

const scenarios: readonly Scenario[] = [
  [
    'ASC-019 association:3.1/10 association:6.2/1 a pilot for a price',
    422,
    'PILOT_MUST_BE_FREE',
    ['price', 'association:3.1/10'],
    opening('pilot', 'offer', { ...pilot, price: '1000.00' }),
  ],
  [
    'association:6.2/1 a pilot for a kopeck',
    422,
    'PILOT_MUST_BE_FREE',
    ['price', 'association:3.1/10'],
    opening('pilot', 'offer', { ...pilot, price: '0.01' }),
  ],
  [
    'ASC-103 association:2.1 a project without an effect on the goal',
    422,
    'PASSPORT_INCOMPLETE',
    ['passport.effects', 'association:2.1'],
    writing({ effects: [] }),
  ],
  [
    'ASC-104 association:2.3/6 a risk without its mitigation',
    422,
    'PASSPORT_INCOMPLETE',
    ['passport.risks', 'association:2.3/6'],
    writing({ risks: [{ text: 'утечка', mitigation: null, owner: 'A' }] }),
  ],
  [
    'ASC-106 association:2.3/2 a passport that no expert reviewed',
    422,
    'PASSPORT_INCOMPLETE',
    ['passport.reviewers', 'association:2.3/2'],
    writing({ reviewers: [] }),
  ],
  [
    'ASC-114 association:3.1/7 a standard adopted without its comment window',
    422,
    'NO_COMMENT_WINDOW',
    ['', 'association:3.1/7'],
    step('standard', 'draft', { title: 'Модель', scope: 'связь', text: 'Текст' }, 'adopt', {}, csr),
  ],
  [
    'ASC-116 association:3.1/9 a proposal rejected without a reason',
    422,
    'INVALID_INPUT',
    ['reason', 'association:3.1/9'],
    step('proposal', 'file', { title: 'Мысль', text: 'Текст' }, 'reject', { reason: null }, csr),
  ],
  [
    'ASC-117 association:3.1/12 association:6.4 an investment without a contract of its own',
    422,
    'CONTRACT_REQUIRED',
    ['contract', 'association:6.4'],
    step(
      'initiative',
      'propose',
      { title: 'Почин', investment: true, contract: null, pledgesUntil: '2021-05-01' },
      'launch',
      { contract: null },
      own,
    ),
  ],
  [
    'ASC-120 association:3.1/19 training of somebody who is no Party',
    403,
    'ROLE_NOT_ALLOWED',
    ['role', 'association:3.1/19'],
    step(
      'training',
      'open',
      { title: 'Курс', kind: 'qualified-customer', start: '2021-05-01' },
      'enrol',
      { learner: 'x' },
      joiner,
    ),
  ],
  [
    'ASC-120 association:3.1/19 training of somebody in the role who acts for no Party',
    403,
    'NOT_A_PARTY',
    ['', 'association:3.1/19'],
    step(
      'training',
      'open',
      { title: 'Курс', kind: 'qualified-customer', start: '2021-05-01' },
      'enrol',
      { learner: 'x' },
      { id: 'nobody', roles: ['association-party'] },
    ),
  ],
  [
    'ASC-124 association:3.2/2 a confidential file in the open channel',
    422,
    'NOT_CONFIDENTIAL_CHANNEL',
    ['confidential', 'association:3.2/2'],
    opening('information', 'publish', { ...information, confidential: true, file: file('a') }),
  ],
  [
    'ASC-126 association:3.3/4 an event that ends before it starts',
    422,
    'EVENT',
    ['end', 'association:3.3/4'],
    opening('event', 'announce', event),
  ],
  [
    'ASC-129 association:3.4 a resource without the consent of its owner',
    403,
    'CONSENT_REQUIRED',
    ['', 'association:3.4'],
    step('resource', 'list', { title: 'Данные', kind: 'database', terms: 'по соглашению' }, 'use', {}),
  ],
  [
    'ASC-133 association:4.6 a logo without written consent',
    403,
    'CONSENT_REQUIRED',
    ['', 'association:4.6'],
    step('resource', 'list', { title: 'Знак', kind: 'trade-mark', terms: 'по соглашению' }, 'use', {}),
  ],
  [
    'ASC-134 association:5.2/8 an item of the knowledge base without its day of review',
    422,
    'INVALID_INPUT',
    ['reviewDate', 'association:5.2/8'],
    opening('knowledge', 'write', {
      title: 'Статья',
      technology: 'nlp',
      sector: 'связь',
      text: 'Текст',
      reviewDate: null,
    }),
  ],
  [
    'ASC-137 association:6.3 a letter on behalf of the association',
    422,
    'OWN_NAME_ONLY',
    ['author', 'association:6.3'],
    async () => {
      const draft = { title: 'Проект', level: 'municipal', text: file('b'), due: '2021-03-20' }
      const { act } = await (await hub()).opened('draft-act', 'open', draft)
      await caseOf(await act('summarise', { table: file('c') }, csr))
      return act('send', { to: 'совет', author: 'association' }, own)
    },
  ],
  [
    'ASC-143 association:4.3/1 a pledge after the last day',
    409,
    'PLEDGE_TOO_LATE',
    ['', 'association:4.3/1'],
    async () => {
      const { t, opened } = await hub()
      const idea = { title: 'Почин', investment: false, contract: null, pledgesUntil: '2021-05-01' }
      const { act } = await opened('initiative', 'propose', idea)
      await t.moveTo('2021-05-01')
      await caseOf(await act('pledge', { what: 'помощь' }))
      await t.moveTo('2021-05-02')
      return act('pledge', { what: 'помощь' })
    },
  ],
]

describe('scenarios of the association over HTTP: cooperation', () => {
  it.each(scenarios)('%s: %i %s', carried)
})
