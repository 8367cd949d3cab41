import { describe, expect, it } from 'vitest'
import { decided, problemOf } from '../testing/index.ts'
import { contract } from './contract.ts'
import { counterparty } from './counterparty.ts'
import { deviation } from './deviation.ts'
import { diligence } from './diligence.ts'
import { flags } from './flags.ts'
import { prevails } from './prevails.ts'
import { record } from './record.ts'
import { use } from './use.ts'

const suitability = { nuclear: 'no', missile: 'no', chembio: 'no', militaryIntel: 'no' }
const yes = (flag: number) => ({ flag, answer: 'yes', note: 'видно из переписки' })
const checked = (flag: number, details: object, change: object = {}, readings = {}) =>
  decided(flags, { rows: [yes(flag)], details, equipment: true, suitability, ...change }, readings)

describe('the checklist (export:5.1/1)', () => {
  it.each<[string, number, object, string]>([
    ['export:app.5 both conditions', 5, { service: { objectivelyNecessary: true, othersBuy: true } }, 'yes'],
    [
      'export:app.5 others do not buy it',
      5,
      { service: { objectivelyNecessary: true, othersBuy: false } },
      'no',
    ],
    ['export:app.6 knows them', 6, { features: { unaware: false, stillWants: true } }, 'no'],
    ['export:app.6 unaware and wants it', 6, { features: { unaware: true, stillWants: true } }, 'yes'],
    ['export:app.7 justified', 7, { confidentiality: { justified: true } }, 'no'],
    ['export:app.8 not obvious', 8, { modification: { obvious: false, certain: false } }, 'no'],
    ['export:app.9 a box alone', 9, { address: { poBox: true, street: false } }, 'yes'],
    ['export:app.9 a box beside a street', 9, { address: { poBox: true, street: true } }, 'ask'],
    ['export:app.10 a supply contract', 10, { development: { contract: false } }, 'no'],
    [
      'export:app.16 any of three',
      16,
      { place: { controlled: false, hardAccess: true, unusual: false } },
      'yes',
    ],
    [
      'export:app.18 one piece with papers',
      18,
      { sample: { pieces: 1, techDocs: true, longTraining: false } },
      'yes',
    ],
    [
      'export:app.18 one piece alone',
      18,
      { sample: { pieces: 1, techDocs: false, longTraining: false } },
      'no',
    ],
    ['export:app.18 two pieces', 18, { sample: { pieces: 2, techDocs: true, longTraining: true } }, 'n/a'],
    [
      'export:app.22 no AI research',
      22,
      { military: { aiResearch: false, client: 'military', part: 'direct' } },
      'no',
    ],
  ])('%s', (_, flag, details, verdict) => {
    expect(checked(flag, details).answers[flag]).toBe(verdict)
  })
  it('12, 15 and 18 are not about a delivery without equipment', () => {
    for (const flag of [12, 15, 18]) expect(checked(flag, {}, { equipment: false }).answers[flag]).toBe('n/a')
  })
  it('an indirect part counts in 19 and 20, in 21 and 22 by the reading (export:app.19, export:app.22)', () => {
    const part = 'indirect'
    expect(checked(19, { nuclear: { activities: ['v'], part } }).yes).toEqual([19])
    const military = { military: { aiResearch: true, client: 'special-service', part } }
    expect(checked(22, military).yes).toEqual([])
    expect(checked(22, military, {}, { 'flags.indirect': 'any' }).yes).toEqual([22])
  })
  it.each([
    'export:app.19/a',
    'export:app.19/b',
    'export:app.19/v',
    'export:app.19/g',
    'export:app.19/d',
    'export:app.21/a',
    'export:app.21/b',
    'export:app.21/v',
    'export:app.21/g',
    'export:app.21/d',
    'export:app.21/e',
    'export:app.21/zh',
    'export:app.21/z',
  ])('%s counts where the note holds, else is kept as information', (clause) => {
    const [, flag, activity] = /app\.(\d+)\/(\w+)/.exec(clause)!
    const n = Number(flag)
    const field = n === 19 ? 'nuclear' : 'chembio'
    const details = { [field]: { activities: [activity], part: 'direct' } }
    const open = { suitability: { ...suitability, [field]: 'yes' } }
    expect(checked(n, details, open)).toMatchObject({ yes: [n], activeFlags: [n], inactiveFlags: [] })
    expect(checked(n, details)).toMatchObject({ yes: [n], activeFlags: [], inactiveFlags: [n] })
  })
  it('needs a note to yes, the own questions of a flag, one row a flag, and all 22 rows (export:app)', () => {
    const bare = decided(flags, {
      rows: [
        { flag: 1, answer: 'yes', note: '' },
        { flag: 5, answer: 'yes', note: 'x' },
        { flag: 1, answer: 'no' },
      ],
      details: {},
      equipment: false,
      suitability,
    })
    expect([...bare.errors].sort()).toEqual(['DETAILS_REQUIRED', 'FLAG_TWICE'])
    const noted = decided(flags, {
      rows: [{ flag: 1, answer: 'yes', note: ' ' }],
      details: {},
      equipment: false,
      suitability,
    })
    expect(noted).toMatchObject({ errors: ['NOTE_REQUIRED'], complete: false })
    expect(noted.unknown).toHaveLength(18)
    const rows = Array.from({ length: 22 }, (_, i) => ({ flag: i + 1, answer: 'no' }))
    expect(decided(flags, { rows, details: {}, equipment: false, suitability })).toMatchObject({
      complete: true,
      errors: [],
    })
  })
  it('8 calls for an assessment of 4.2, or of 4.1 where it is certain (export:app.8)', () => {
    expect(checked(8, { modification: { obvious: true, certain: false } }).proposals).toEqual(['4.2'])
    expect(checked(8, { modification: { obvious: true, certain: true } }).proposals).toEqual(['4.1'])
  })
})

describe('uses (export:2.1/4, export:2.1/5, export:2.2)', () => {
  it.each([
    ['development', 'nuclear', null, 'wmd'],
    ['maintenance', 'toxin', null, 'wmd'],
    ['operation', 'carrier', null, 'wmd-delivery'],
    ['training', 'chemical', null, 'other-military'],
    ['research', 'uav', true, 'wmd-delivery'],
    ['research', 'uav', false, 'none'],
    ['research', 'uav', null, null],
    ['manufacture', 'conventional', null, 'conventional-arms'],
    ['operation', 'conventional', null, 'other-military'],
    ['maintenance', 'conventional', null, 'other-military'],
    ['preparation', 'terror', null, 'terror-preparation'],
    ['commission', 'terror', null, 'terror'],
    ['operation', 'civil', null, 'none'],
  ])('%s of %s is %s', (activity, object, canCarry, expected) => {
    expect(decided(use, { activity, object, canCarry }).use).toBe(expected)
  })
})

describe('counterparties (export:2.1/2)', () => {
  const someone = (change: object) =>
    decided(counterparty, {
      kind: 'company',
      country: 'RU',
      citizenships: [],
      foreignOwner: false,
      ...change,
    })
  it.each<[string, object, string | null, boolean]>([
    ['founded abroad', { country: 'KZ' }, 'company-abroad', true],
    ['Russian with a foreign owner: the end user is asked', { foreignOwner: true }, 'russian-company', true],
    ['Russian', {}, 'russian-company', false],
    ['of two citizenships', { kind: 'person', citizenships: ['RU', 'FR'] }, 'foreign-citizen', true],
    ['a Russian citizen', { kind: 'person', citizenships: ['RU'] }, 'russian-citizen', false],
    ['stateless', { kind: 'person' }, 'stateless', true],
    ['a state', { kind: 'state', country: 'IN' }, 'foreign-state', true],
    ['an international organisation', { kind: 'international-organisation' }, 'not-covered', true],
    ['of an unknown country', { country: null }, null, true],
  ])('%s', (_, change, type, askEndUser) => {
    expect(someone(change)).toMatchObject({ type, askEndUser })
  })
  it('refuses a country that is no code', () => {
    const problem = problemOf(counterparty, {
      kind: 'company',
      country: 'Китай',
      citizenships: [],
      foreignOwner: false,
    })
    expect(problem).toMatchObject({
      code: 'INVALID_INPUT',
      items: [{ path: 'country', clause: 'export:2.1/2' }],
    })
  })
})

describe('what holds', () => {
  const says = (...list: object[]) => decided(prevails, { says: list })
  it('the declaration over the Code, the Law over both (export:1.6/2, export:1.6/1)', () => {
    const both = [
      { source: 'code', text: 'A' },
      { source: 'declaration', text: 'B' },
    ]
    expect(says(...both)).toMatchObject({ prevails: 'declaration', text: 'B' })
    expect(says(...both, { source: 'law-183fz', text: 'C' }).prevails).toBe('law-183fz')
    expect(says({ source: 'code', text: 'A' }).prevails).toBe('code')
  })
  it('a local act may be stricter, never weaker (export:1.7)', () => {
    const declaration = { source: 'declaration', text: 'B' }
    const act = (effect: string) => ({ source: 'local-act', text: 'L', effect })
    expect(says(declaration, act('stricter'))).toMatchObject({ prevails: 'local-act', warnings: [] })
    expect(says(declaration, act('weaker'))).toEqual({
      prevails: 'declaration',
      text: 'B',
      outcomeChanged: false,
      warnings: ['LOCAL_ACT_WEAKENS'],
    })
    expect(says(act('weaker'))).toMatchObject({ prevails: null, outcomeChanged: false })
  })
})

describe('the record, the check, the terms', () => {
  it('a record has four parts (export:5.3, export:5.3/1, export:5.3/2, export:5.3/3, export:5.3/4)', () => {
    const whole = { documents: 1, counterparty: true, endUser: true, subject: true, identification: true }
    const missing = (change: object) => decided(record, { ...whole, ...change }).missing
    expect(missing({})).toEqual([])
    expect(missing({ documents: 0 })).toEqual(['documents'])
    expect(missing({ endUser: false })).toEqual(['parties'])
    expect(missing({ subject: false, identification: false })).toEqual(['subject', 'identification'])
    expect(problemOf(record, { ...whole, documents: -1 })?.code).toBe('INVALID_INPUT')
  })
  it('a check is incomplete until every side is known (export:3.2)', () => {
    const all = { owners: 'a', activity: 'b', endUser: 'c', endUse: 'd', sanctions: 'нет' }
    expect(decided(diligence, all)).toEqual({ complete: true, missing: [] })
    expect(decided(diligence, { ...all, endUse: null, sanctions: ' ' }).missing).toEqual([
      'endUse',
      'sanctions',
    ])
  })
  it('three bans or a reason (export:5.2, export:5.2/1, export:5.2/2, export:5.2/3)', () => {
    const terms = {
      included: ['wmd', 'terror', 'military'],
      coversEndUser: true,
      militaryUseAllowed: false,
      omissionReason: null,
    }
    const of = (change: object) => decided(contract, { ...terms, ...change })
    expect(of({})).toEqual({ complete: true, missing: [], errors: [] })
    expect(of({ included: ['wmd'] })).toMatchObject({
      missing: ['terror', 'military'],
      errors: ['OMISSION_REASON_REQUIRED'],
    })
    expect(of({ included: ['wmd'], omissionReason: 'типовой договор' }).errors).toEqual([])
    expect(of({ militaryUseAllowed: true }).errors).toEqual(['CONFLICT_5_2'])
    expect(of({ coversEndUser: false }).errors).toEqual(['END_USER_NOT_COVERED'])
  })
})

describe('deviations (export:1.4)', () => {
  const harm = { outcome: 'refuse', code: 'CERTAIN_OTHER_HARM', signer: 'директор', reason: 'ошибка данных' }
  const of = (change: object, readings = {}) => decided(deviation, { ...harm, ...change }, readings)
  it('are recorded under a signature with a reason, and are no offence (export:4.4)', () => {
    expect(of({})).toEqual({
      accepted: true,
      state: 'deviation-recorded',
      legalOffence: false,
      strength: 'intends',
      errors: [],
    })
    expect(of({ signer: null }).errors).toEqual(['SIGNER_REQUIRED'])
    expect(of({ reason: '  ' }).errors).toEqual(['REASON_REQUIRED'])
  })
  it('never from the law, nor from 4.1 by the default reading', () => {
    expect(of({ outcome: 'statutory-route', code: 'CONTROLLED_LIST' }).errors).toEqual(['LAW_ABOVE'])
    expect(of({ code: 'LAW_BLOCK' }).errors).toEqual(['LAW_ABOVE'])
    const known = { code: 'CERTAIN_WMD_OR_TERROR' }
    expect(of(known).errors).toEqual(['NOT_DEVIABLE'])
    expect(of(known, { 'deviation.reach': 'all' }).errors).toEqual([])
    expect(
      of(
        { outcome: 'hold-permit-required', code: 'PERMIT_NOT_GRANTED' },
        { 'deviation.reach': 'intends-only' },
      ).errors,
    ).toEqual(['NOT_DEVIABLE'])
    expect(of({ outcome: 'allowed', code: null }).errors).toEqual(['NOTHING_TO_DEVIATE'])
  })
})
