import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../kernel/index.ts'
import { type PartyCode, partyCodes } from '../parties.ts'
import { amendment as rule } from '../rules/index.ts'
import {
  common,
  conflict,
  content,
  fileText,
  forbidden,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
  toAll,
} from './shared/index.ts'

/** The answer of a Party to one version of the text; a silent Party has none. */
interface Answer {
  readonly party: PartyCode
  readonly answer: 'agree' | 'disagree'
  readonly version: number
  readonly reason: string | null
  readonly on: IsoDate
}
export interface AmendmentFacts {
  readonly title: string
  readonly author: PartyCode | null
  readonly version: number
  readonly ru: string | null
  readonly zh: string | null
  readonly admits: string | null
  readonly answers: readonly Answer[]
}
const initial: AmendmentFacts = {
  title: '',
  author: null,
  version: 0,
  ru: null,
  zh: null,
  admits: null,
  answers: [],
}

const words = vocabulary<AmendmentFacts>()({
  ...common,
  id: 'sco-amendment',
  title: t('Изменение Программы', 'Amendment of the programme', '修改《纲要》'),
  states: {
    pending: { title: t('ждёт ответов', 'awaits answers', '待答复'), owner: partyRoles },
    adopted: { title: t('принято', 'adopted', '已通过'), owner: [], final: true },
    withdrawn: { title: t('отозвано', 'withdrawn', '已撤回'), owner: [], final: true },
  },
  initial,
})

const texts = { ru: fileText().nullable(), zh: fileText().nullable() }
const standing = ({ answers, version }: AmendmentFacts) => answers.filter((one) => one.version === version)

/** Answers of the eight as the rule takes them; one voice a Party (`sco:III/3`). */
function rulingFacts(facts: AmendmentFacts, next: { party: PartyCode; answer: string }) {
  const of = (answer: string) =>
    partyCodes.filter((party) =>
      party === next.party
        ? next.answer === answer
        : standing(facts).some((one) => one.party === party && one.answer === answer),
    )
  const agree = of('agree')
  const against = of('disagree')
  const silent = partyCodes.filter((party) => !agree.includes(party) && !against.includes(party))
  return { agree, against, silent, languages: ['ru', 'zh'] }
}

const propose = words.action({
  name: 'propose',
  title: t('Предложить изменение', 'Propose an amendment', '提出修改'),
  clauses: ['sco:VI/4', 'sco:VI/1'],
  by: partyRoles,
  from: 'new',
  to: 'pending',
  input: z.strictObject({
    title: someText(300),
    ...texts,
    /** The code of a body that the amendment admits as a Party. */
    admits: z
      .string()
      .regex(/^[a-z]{2}$/)
      .nullable(),
  }),
  guard(guard, { input }) {
    for (const language of ['ru', 'zh'] as const)
      guard.ensure(
        input[language] !== null,
        'sco:VI/1',
        'text.bilingual',
        {},
        content('BILINGUAL_REQUIRED', language),
      )
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, author: partyFrom(actor), version: 1 }),
  notices: () => toAll('amendment.proposed'),
})

const answer = words.action({
  name: 'answer',
  title: t('Ответить за Сторону', 'Answer for the Party', '代表本方答复'),
  clauses: ['sco:VI/4', 'sco:III/3'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['pending'],
  to: {
    oneOf: ['pending', 'adopted'],
    choose: ({ facts, input, actor }) =>
      rulingFacts(facts, { party: partyFrom(actor), answer: input.answer }).agree.length === partyCodes.length
        ? 'adopted'
        : 'pending',
  },
  // What goes beyond one voice a Party (weights, further voices) is refused under the clause of equality.
  input: z
    .strictObject({
      answer: z.enum(['agree', 'disagree']).meta({ clause: 'sco:VI/4' }),
      /** The version of the text that was read. */
      version: z.number().int().min(1).max(10_000).meta({ clause: 'sco:VI/4' }),
      reason: someText().nullable().meta({ clause: 'sco:VI/4' }),
      /** Takes back the earlier answer of the same Party. */
      replaces: z.boolean(),
    })
    .meta({ clause: 'sco:III/3' }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    guard.ensure(
      input.version === facts.version,
      'sco:VI/4',
      'text.version',
      { version: facts.version },
      conflict('TEXT_CHANGED', 'version'),
    )
    const has = standing(facts).some((one) => one.party === party)
    guard.ensure(
      !has || input.replaces,
      'sco:III/3',
      'party.not-yet',
      { party },
      conflict('ALREADY_ANSWERED', 'replaces'),
    )
    guard.rule(rule, rulingFacts(facts, { party, answer: input.answer }))
  },
  effect: (facts, { input, on, actor }) => {
    const party = partyFrom(actor)
    const others = facts.answers.filter((one) => one.party !== party || one.version !== facts.version)
    const { answer, version, reason } = input
    return { ...facts, answers: [...others, { party, answer, version, reason, on }] }
  },
  children: ({ facts, file, input, actor }) =>
    file.parent !== null &&
    rulingFacts(facts, { party: partyFrom(actor), answer: input.answer }).agree.length === partyCodes.length
      ? [
          {
            child: 'amended',
            procedure: 'sco-programme',
            case: file.parent,
            action: 'amended',
            input: { amendment: file.id, ru: facts.ru, zh: facts.zh },
          },
        ]
      : [],
})

const revise = words.action({
  name: 'revise',
  title: t('Переделать текст', 'Revise the text', '修订文本'),
  clauses: ['sco:VI/4', 'sco:VI/1'],
  by: partyRoles,
  from: ['pending'],
  to: 'same',
  input: z.strictObject(texts),
  guard(guard, { facts, input, actor }) {
    const isAuthor = partyFrom(actor) === facts.author
    guard.ensure(isAuthor, 'sco:VI/4', 'party.own', { party: facts.author }, forbidden('NOT_THE_AUTHOR'))
    for (const language of ['ru', 'zh'] as const)
      guard.ensure(
        input[language] !== null,
        'sco:VI/1',
        'text.bilingual',
        {},
        content('BILINGUAL_REQUIRED', language),
      )
  },
  effect: (facts, { input }) => ({ ...facts, ...input, version: facts.version + 1 }),
  notices: () => toAll('amendment.lapsed'),
})

const withdraw = words.action({
  name: 'withdraw',
  title: t('Отозвать предложение', 'Withdraw the proposal', '撤回提案'),
  clauses: ['sco:VI/4'],
  by: partyRoles,
  from: ['pending'],
  to: 'withdrawn',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const isAuthor = partyFrom(actor) === facts.author
    guard.ensure(isAuthor, 'sco:VI/4', 'party.own', { party: facts.author }, forbidden('NOT_THE_AUTHOR'))
  },
  effect: (facts) => facts,
})

/** An amendment: two equal texts and the consent of all eight; one that is against or silent keeps it pending (`sco:VI/4`). */
export const amendment = words.procedure({
  actions: [propose, answer, revise, withdraw],
  tasks: ({ facts, state }) =>
    state === 'pending'
      ? partyCodes
          .filter((party) => standing(facts).every((one) => one.party !== party))
          .map((party) => ({
            key: `answer-${party}`,
            title: t('Ответить на изменение', 'Answer the amendment', '答复修改'),
            role: `sco-party-${party}` as const,
            holder: null,
            clause: 'sco:VI/4' as const,
            deadline: null,
          }))
      : [],
  row: ({ facts }) => ({ ...plainRow(facts.title), marks: { admits: facts.admits } }),
  visibility: {
    title: shown(t('Предмет', 'Subject', '主题'), 'sco:VI/4', (f) => f.title, { columns: ['title'] }),
    author: shown(t('Автор', 'Author', '提案方'), 'sco:VI/4', (f) => f.author),
    texts: shown(t('Тексты', 'Texts', '文本'), 'sco:VI/1', ({ version, ru, zh }) => [
      { version, language: 'ru', authentic: true, file: ru },
      { version, language: 'zh', authentic: true, file: zh },
    ]),
    admits: shown(t('Новая Сторона', 'New Party', '新增方'), 'sco:VI/4', (f) => f.admits),
    answers: shown(t('Ответы Сторон', 'Answers of the Parties', '各方答复'), 'sco:VI/4', (facts) =>
      partyCodes.map((party) => {
        const one = standing(facts).find((a) => a.party === party)
        return { party, answer: one?.answer ?? 'no-answer', on: one?.on ?? null, reason: one?.reason ?? null }
      }),
    ),
    lapsed: shown(t('Прежние ответы', 'Earlier answers', '失效答复'), 'sco:VI/4', (facts) =>
      facts.answers.filter((one) => one.version !== facts.version),
    ),
  },
})
