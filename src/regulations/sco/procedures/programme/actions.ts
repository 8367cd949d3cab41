import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import { partyCodes } from '../../parties.ts'
import { copies as copiesRule, partyCode, roster } from '../../rules/index.ts'
import {
  conflict,
  content,
  dateText,
  fileText,
  idText,
  partyFrom,
  partyRoles,
  someText,
  t,
  toAll,
} from '../shared/index.ts'
import { noProgramme, type ProgrammeFacts } from './facts.ts'
import { action } from './vocabulary.ts'

const afterCopies = {
  oneOf: ['copies-pending', 'copies-sent'] as const,
  choose: (sent: readonly string[]) =>
    partyCodes.every((party) => sent.includes(party))
      ? ('copies-sent' as const)
      : ('copies-pending' as const),
}
const states = ['copies-pending', 'copies-sent'] as const

/** The original comes into custody: one, held by the Secretariat (`sco:VI/5a`). The Chinese text may be loaded later. */
export const deposit = action({
  name: 'deposit',
  title: t('Принять подлинник на хранение', 'Take the original into custody', '接收正本保管'),
  clauses: ['sco:VI/5a', 'sco:VI/1', 'sco:VI/2'],
  by: ['sco-secretariat'],
  from: 'new',
  to: 'copies-pending',
  input: z.strictObject({
    holder: z.enum(['secretariat', 'ministry', 'other']),
    scan: fileText(),
    ru: fileText(),
    zh: fileText().nullable(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      input.holder === 'secretariat',
      'sco:VI/5a',
      'custody.holder',
      {},
      content('HOLDER', 'holder'),
    )
  },
  claims: () => [{ key: 'sco/original', mode: 'refuse' as const, clause: 'sco:VI/5a' as const }],
  effect: (_, { input, on }) => ({
    ...noProgramme,
    custody: { holder: 'secretariat' as const, scan: input.scan, on },
    versions: [{ number: 1, ru: input.ru, zh: input.zh, amendment: null, from: signedOn }],
  }),
})

/** Loads the text of a language: Russian and Chinese are authentic, any other is an informal translation (`sco:VI/1`). */
export const loadText = action({
  name: 'load-text',
  title: t('Загрузить текст', 'Load a text', '载入文本'),
  clauses: ['sco:VI/1'],
  by: ['sco-secretariat'],
  from: states,
  to: 'same',
  input: z.strictObject({
    language: z.string().regex(/^[a-z]{2}$/),
    authentic: z.boolean(),
    file: fileText(),
  }),
  guard(guard, { input }) {
    const isEqual = input.language === 'ru' || input.language === 'zh'
    guard.ensure(
      !input.authentic || isEqual,
      'sco:VI/1',
      'text.informal',
      { language: input.language },
      content('INFORMAL_ONLY', 'authentic'),
    )
  },
  effect: (facts, { input }) => {
    const { language, file } = input
    if (!input.authentic) return { ...facts, informal: [...facts.informal, { language, file }] }
    const versions = facts.versions.map((version, n) =>
      n === facts.versions.length - 1 ? { ...version, [language]: file } : version,
    )
    return { ...facts, versions }
  },
})

/** Sends a certified copy to a Party; there is no term, so nothing is overdue (`sco:VI/5b`). */
export const sendCopy = action({
  name: 'send-copy',
  title: t('Направить заверенную копию', 'Send a certified copy', '寄送核证副本'),
  clauses: ['sco:VI/5b'],
  by: ['sco-secretariat'],
  from: ['copies-pending'],
  to: {
    oneOf: afterCopies.oneOf,
    choose: ({ facts, input }) => afterCopies.choose([...facts.copies.map((c) => c.party), input.party]),
  },
  input: z.strictObject({ party: partyCode('sco:VI/5b'), certification: someText(100), on: dateText() }),
  guard(guard, { facts, input, on }) {
    const sent = facts.copies.map((copy) => copy.party)
    guard.ensure(
      !sent.includes(input.party),
      'sco:VI/5b',
      'copy.once',
      { party: input.party },
      conflict('COPY_SENT', 'party'),
    )
    guard.ensure(input.on <= on, 'sco:VI/5b', 'date.not-later', { date: input.on }, content('DATE', 'on'))
    guard.ensure(input.on >= signedOn, 'sco:VI/2', 'date.in-force', { date: input.on }, content('DATE', 'on'))
    guard.rule(copiesRule, { sent: [...partyCodes.filter((party) => sent.includes(party)), input.party] })
  },
  effect: (facts, { input }) => ({
    ...facts,
    copies: [
      ...facts.copies,
      { party: input.party, on: input.on, certification: input.certification, receivedOn: null },
    ],
  }),
})

/** A Party confirms that the copy came. */
export const receiveCopy = action({
  name: 'receive-copy',
  title: t('Подтвердить получение копии', 'Confirm the receipt of a copy', '确认收到副本'),
  clauses: ['sco:VI/5b'],
  by: partyRoles,
  from: states,
  to: 'same',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const mine = facts.copies.some((copy) => copy.party === partyFrom(actor))
    guard.ensure(mine, 'sco:VI/5b', 'copy.sent', {}, conflict('COPY_NOT_SENT'))
  },
  effect: (facts, { on, actor }) => ({
    ...facts,
    copies: facts.copies.map((copy) =>
      copy.party === partyFrom(actor) ? { ...copy, receivedOn: on } : copy,
    ),
  }),
})

/** A Party tells that its body was renamed or merged: the Party stays, the history grows (`sco:pre.1`). */
export const renameBody = action({
  name: 'rename-body',
  title: t('Сообщить о преемнике органа', 'Tell of a successor body', '通报继任机构'),
  clauses: ['sco:pre.1'],
  by: partyRoles,
  from: states,
  to: 'same',
  input: z.strictObject({
    body: z.strictObject({ ru: someText(300), en: someText(300) }),
    from: dateText(),
    act: fileText(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      input.from >= signedOn,
      'sco:VI/2',
      'date.in-force',
      { date: input.from },
      content('BEFORE_SIGNING', 'from'),
    )
  },
  effect: (facts, { input, actor }) => {
    const party = partyFrom(actor)
    return { ...facts, bodies: { ...facts.bodies, [party]: [...facts.bodies[party], input] } }
  },
})

/** One more Party: only by an amendment that all eight adopted (`sco:VI/4`). */
export const addParty = action({
  name: 'add-party',
  title: t('Внести новую Сторону', 'Enter a new Party', '增加一方'),
  clauses: ['sco:VI/4', 'sco:pre.1', 'sco:sign.ru'],
  by: ['sco-secretariat'],
  from: states,
  to: 'same',
  input: z.strictObject({
    code: z.string().regex(/^[a-z]{2}$/),
    kind: z.enum(['authorised-body', 'state', 'company']),
    body: someText(300),
    amendment: idText().nullable(),
  }),
  needs: {
    adopted: indexNeed(
      ({ input }) => {
        const { amendment } = input as { amendment: string | null }
        return {
          procedure: 'sco-amendment',
          cases: amendment === null ? [] : [amendment],
          states: ['adopted'],
        }
      },
      (rows) => rows.map((row) => String(row.marks.admits ?? '')),
    ),
  },
  guard(guard, { facts, input, needs }) {
    guard.ensure(
      input.kind === 'authorised-body',
      'sco:pre.1',
      'party.body',
      {},
      content('NOT_A_BODY', 'kind'),
    )
    const isAdopted = needs.adopted.includes(input.code)
    const isKnown =
      partyCodes.some((party) => party === input.code) || facts.added.some(({ code }) => code === input.code)
    guard.rule(roster, { add: input.code, adoptedAmendment: isAdopted })
    guard.ensure(!isKnown, 'sco:pre.1', 'thing.once', { id: input.code }, conflict('PARTY_KNOWN', 'code'))
    guard.ensure(isAdopted, 'sco:VI/4', 'roster.ninth', {}, conflict('NINTH_PARTY', 'code'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    added: [...facts.added, { code: input.code, body: input.body, amendment: input.amendment ?? '' }],
  }),
})

/** An amendment that all eight adopted becomes a version; the earlier one stays, and copies go out anew (`sco:VI/4`, `sco:VI/5b`). */
export const amended = action({
  name: 'amended',
  title: t('Изменение вступило в силу', 'An amendment took force', '修改生效'),
  clauses: ['sco:VI/4', 'sco:VI/5b'],
  by: ['system'],
  from: states,
  to: 'copies-pending',
  input: z.strictObject({ amendment: idText(), ru: fileText(), zh: fileText() }),
  effect: (facts, { input, on }): ProgrammeFacts => ({
    ...facts,
    versions: [
      ...facts.versions,
      { number: facts.versions.length + 1, ru: input.ru, zh: input.zh, amendment: input.amendment, from: on },
    ],
    copies: [],
    earlierCopies: [...facts.earlierCopies, ...facts.copies],
  }),
  notices: () => toAll('amendment.adopted'),
})

/** A place where the two texts differ: no language prevails, the Parties consult (`sco:VI/1`, `sco:VI/3`). */
export const reportDivergence = action({
  name: 'report-divergence',
  title: t('Сообщить о расхождении текстов', 'Report that the texts differ', '报告文本歧异'),
  clauses: ['sco:VI/1', 'sco:VI/3'],
  by: partyRoles,
  from: states,
  to: 'same',
  input: z.strictObject({
    clause: idText(),
    description: someText(),
    parties: z.array(partyCode()).min(2).max(8),
  }),
  guard(guard, { input, actor }) {
    guard.ensure(
      input.parties.includes(partyFrom(actor)),
      'sco:VI/3',
      'party.included',
      {},
      content('OWN_PARTY', 'parties'),
    )
  },
  effect: (facts) => facts,
  children: ({ file, input, actor }) => [
    {
      child: 'consultation',
      procedure: 'sco-consultation',
      case: null,
      parent: file.id,
      action: 'open-divergence',
      input: { ...input, opener: partyFrom(actor) },
    },
  ],
  notices: () => toAll('consultation.opened'),
})

/** The Secretariat keeps the list of acts the programme goes by; an act whose period ended stays (`sco:pre.2`, `sco:pre.3`). */
export const recordAct = action({
  name: 'record-act',
  title: t('Внести акт-ориентир', 'Enter an act it is guided by', '登记依据文件'),
  clauses: ['sco:pre.2', 'sco:pre.3'],
  by: ['sco-secretariat'],
  from: states,
  to: 'same',
  input: z.strictObject({ title: someText(300), dated: dateText(), to: dateText().nullable() }),
  effect: (facts, { input }) => ({ ...facts, acts: [...facts.acts, input] }),
})
