import { z } from 'zod'
import {
  addMonths,
  compareFractions,
  decimal,
  decimalText,
  fraction,
  kopecks,
} from '../../../../kernel/index.ts'
import { documents } from '../../parameters.ts'
import { agreementDecision, grounds, sumText } from '../../rules/index.ts'
import { conflict, content, dateText, fileText, ministry, official, organisation, t } from '../shared.ts'
import { type AgreementFacts, words } from './vocabulary.ts'

const certified = ['15.a', '15.b']
const paper = z.strictObject({
  document: z.enum(documents),
  file: fileText(),
  certified: z.boolean(),
  asOf: dateText().nullable(),
  signer: z.enum(['head', 'chief-accountant', 'authorised', 'other']),
  /** The last day of the head's authority, where the paper sets one. */
  until: dateText().nullable(),
})

/** The first day of the month before the planned one (`subsidy:16`). */
const checkDay = (month: string) => addMonths(`${month}-01`, -1)

export const submit = words.action({
  name: 'submit',
  title: t('Подать документы', 'Submit the documents'),
  clauses: [
    'subsidy:15',
    'subsidy:4',
    'subsidy:15.a',
    'subsidy:15.b',
    'subsidy:15.v',
    'subsidy:15.g',
    'subsidy:15.d',
    'subsidy:15.e',
    'subsidy:15.zh',
    'subsidy:15.z',
    'subsidy:17',
    'subsidy:18/1',
  ],
  by: organisation,
  from: 'new',
  to: 'review',
  input: z.strictObject({
    /** The month in which the agreement is planned. */
    month: z.string().regex(/^2\d\d\d-(0[1-9]|1[0-2])$/),
    papers: z.array(paper).max(8),
  }),
  effect: (facts, { input }) => ({
    ...facts,
    month: input.month,
    papers: input.papers.map(({ document, file, ...is }) => ({
      document,
      file,
      sound: certified.includes(document)
        ? is.certified && (is.until === null || is.until >= `${input.month}-01`)
        : is.asOf === checkDay(input.month) && is.signer !== 'other',
    })),
  }),
  starts: { review: ({ on }) => ({ from: on }) },
})

export const checkRequirements = words.action({
  name: 'check-requirements',
  title: t('Проверить требования', 'Check the requirements'),
  clauses: [
    'subsidy:16',
    'subsidy:16/1',
    'subsidy:16/2',
    'subsidy:16/3',
    'subsidy:16/4',
    'subsidy:16/5',
    'subsidy:16/6',
  ],
  by: ministry,
  from: ['review'],
  to: 'same',
  input: z.strictObject({
    asOf: dateText(),
    taxDebt: sumText(),
    overdue: sumText(),
    reorganisation: z.boolean(),
    liquidation: z.boolean(),
    bankruptcy: z.boolean(),
    suspended: z.boolean(),
    disqualified: z.boolean(),
    foreign: z.boolean(),
    /** Percent. */
    offshoreShare: decimalText(),
    otherFunding: z.boolean(),
  }),
  guard(guard, { facts, input }) {
    guard.ensure(facts.failed === null, 'subsidy:16', 'package.once', {}, conflict('CHECKED_ALREADY'))
    const date = checkDay(facts.month)
    guard.ensure(input.asOf === date, 'subsidy:16', 'package.day', { date }, content('AS_OF', 'asOf'))
    const share = decimal(input.offshoreShare)
    const isShare = compareFractions(share, fraction(0n)) >= 0 && compareFractions(share, fraction(100n)) <= 0
    guard.ensure(isShare, 'subsidy:16/5', 'package.share', {}, content('SHARE', 'offshoreShare'))
  },
  effect: (facts, { input }) => {
    const fails = {
      '16/1': kopecks(input.taxDebt) > 0n,
      '16/2': kopecks(input.overdue) > 0n,
      '16/3': input.reorganisation || input.liquidation || input.bankruptcy || input.suspended,
      '16/4': input.disqualified,
      '16/5': input.foreign || compareFractions(decimal(input.offshoreShare), fraction(50n)) > 0,
      '16/6': input.otherFunding,
    }
    return { ...facts, failed: Object.entries(fails).flatMap(([key, bad]) => (bad ? [key] : [])) }
  },
})

const found = (facts: AgreementFacts, falseInfo: boolean) => ({
  missing: documents.filter((one) => facts.papers.every(({ document }) => document !== one)),
  defective: documents.filter((one) =>
    facts.papers.some(({ document, sound }) => document === one && !sound),
  ),
  failedRequirements: (facts.failed ?? []) as ('16/1' | '16/2')[],
  falseInfo,
})

export const decide = words.action({
  name: 'decide',
  title: t('Решить о соглашении', 'Decide on the agreement'),
  clauses: [
    'subsidy:18/2',
    'subsidy:18/3',
    'subsidy:19',
    'subsidy:19.a',
    'subsidy:19.b',
    'subsidy:19.v',
    'subsidy:19.g',
  ],
  by: official,
  from: ['review'],
  to: {
    oneOf: ['drafting', 'refusing'],
    choose: ({ input }) => (input.decision === 'conclude' ? 'drafting' : 'refusing'),
  },
  input: z.strictObject({
    decision: z.enum(['conclude', 'refuse']),
    grounds: z.array(z.enum(grounds)).max(4),
    /** What shows that information is false. */
    evidence: fileText().nullable(),
  }),
  guard(guard, { facts, input }) {
    guard.ensure(facts.failed !== null, 'subsidy:16', 'decision.checked', {}, conflict('CHECK_FIRST'))
    const isFalse = input.grounds.includes('subsidy:19.g')
    const value = guard.rule(agreementDecision, found(facts, isFalse))
    const open = value.grounds
    if (input.decision === 'conclude') {
      const isClear = open.length === 0
      guard.ensure(
        isClear,
        'subsidy:18/2',
        'decision.open',
        { grounds: open },
        conflict('OPEN_GROUND', 'decision'),
      )
      return
    }
    guard.ensure(
      input.grounds.length > 0,
      'subsidy:19',
      'decision.ground',
      {},
      content('NO_GROUND', 'grounds'),
    )
    const isFound =
      open.every((one) => input.grounds.includes(one)) && input.grounds.every((one) => open.includes(one))
    guard.ensure(
      isFound,
      'subsidy:19',
      'decision.found',
      { grounds: open },
      content('GROUNDS_DIFFER', 'grounds'),
    )
    const isBacked = !isFalse || input.evidence !== null
    guard.ensure(isBacked, 'subsidy:19.g', 'decision.evidence', {}, content('EVIDENCE_REQUIRED', 'evidence'))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    decision: { decision: input.decision, grounds: input.grounds, on },
  }),
  starts: { notice: ({ on }) => ({ from: on }) },
  stops: { review: () => '*' },
})

export const notify = words.action({
  name: 'notify',
  title: t('Уведомить о решении', 'Give notice of the decision'),
  clauses: ['subsidy:18/3'],
  by: ministry,
  from: ['drafting', 'refusing'],
  to: {
    oneOf: ['drafting', 'refused'],
    choose: ({ file }) => (file.state === 'drafting' ? 'drafting' : 'refused'),
  },
  input: z.strictObject({ notice: fileText() }),
  effect: (facts) => facts,
  stops: { notice: () => '*' },
})
