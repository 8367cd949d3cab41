import { describe, expect, it } from 'vitest'
import { exportDeclaration } from '../index.ts'
import { decided, problemOf, ruled } from '../testing/index.ts'
import { decide } from './decide.ts'

const clean = {
  counterparty: 'company-abroad',
  transferMode: 'software-copy',
  canModifyWithoutApproval: true,
  inControlledList: false,
  purpose: 'civil',
  knowledge: [] as object[],
  fstecNotice: null,
  permit: 'none',
  flags: [] as number[],
  suitability: { nuclear: 'no', missile: 'no', chembio: 'no', militaryIntel: 'no' },
  flagDecision: null,
  suspicious: false,
}
const facts = (change: object = {}) => ({ ...clean, ...change })
const value = (change: object = {}, readings = {}) => decided(decide, facts(change), readings)
const certain = (use: string) => ({ use, certainty: 'certain' })
const concern = (use: string) => ({ use, certainty: 'suspicion', grounds: 'записка' })
const harm = { use: 'harm-other', certainty: 'certain', facts: ['акт проверки'], victim: 'KZ' }

describe('what must be known first', () => {
  it.each<[string, object, string, string]>([
    ['no mode of transfer export:2.1/1', { transferMode: null }, 'FACTS_INCOMPLETE', 'transferMode'],
    ['no list check export:1.3/1', { inControlledList: null }, 'IDENTIFICATION_REQUIRED', 'inControlledList'],
    [
      'the label alone export:2.1/1a',
      { transferMode: 'remote-access', canModifyWithoutApproval: null },
      'MODIFY_ANSWER_REQUIRED',
      'canModifyWithoutApproval',
    ],
    [
      'a blank ground export:4.2',
      { knowledge: [certain('wmd'), { use: 'terror', certainty: 'suspicion', grounds: ' ' }] },
      'GROUNDS_REQUIRED',
      'knowledge.1.grounds',
    ],
  ])('%s', (_, change, code, path) => {
    const problem = problemOf(decide, facts(change))
    expect(problem).toMatchObject({ code, kind: 'content', items: [{ path }] })
    expect(problem!.items[0]!.remedy?.ru).toBeTruthy()
  })
  it('tells every gap under the code of the first', () => {
    const problem = problemOf(decide, facts({ transferMode: null, inControlledList: null }))
    expect([problem?.code, problem?.items.map((i) => i.clause)]).toEqual([
      'FACTS_INCOMPLETE',
      ['export:2.1/1', 'export:1.3/1'],
    ])
  })
  it('asks no grounds of a suspected other harm, and no modify answer but of remote access', () => {
    expect(value({ knowledge: [{ use: 'harm-other', certainty: 'suspicion' }] }).outcome).toBe(
      'hold-additional-checks',
    )
    expect(value({ canModifyWithoutApproval: null }).outcome).toBe('allowed')
  })
  it('refuses flags 0 and 23, and a counterparty of no kind', () => {
    for (const change of [{ flags: [0] }, { flags: [23] }, { counterparty: 'friend' }, { permit: 'yes' }])
      expect(problemOf(decide, facts(change))?.code).toBe('INVALID_INPUT')
  })
})

describe('the order of outcomes', () => {
  it.each<[string, object, string, string | undefined]>([
    ['allowed', {}, 'allowed', undefined],
    [
      'a Russian company before the list',
      { counterparty: 'russian-company', inControlledList: true },
      'not-export',
      'NOT_FOREIGN_COUNTERPARTY',
    ],
    [
      'the list before the purpose export:1.3/2',
      { inControlledList: true, purpose: 'military' },
      'statutory-route',
      'CONTROLLED_LIST',
    ],
    [
      'not civil before no transfer',
      { purpose: 'military', transferMode: 'remote-access', canModifyWithoutApproval: false },
      'statutory-route',
      'NOT_CIVIL',
    ],
    [
      'no transfer before section 4',
      { transferMode: 'remote-access', canModifyWithoutApproval: false, knowledge: [certain('wmd')] },
      'not-export',
      'NOT_TRANSFER',
    ],
    ['4.1 before 4.4', { knowledge: [harm, certain('wmd-delivery')] }, 'refuse', 'CERTAIN_WMD_OR_TERROR'],
    [
      'a granted permit lifts no 4.1',
      { knowledge: [certain('terror-preparation')], permit: 'granted' },
      'refuse',
      'CERTAIN_WMD_OR_TERROR',
    ],
    [
      '4.4 before the choice',
      { knowledge: [harm], flags: [1], flagDecision: 'refuse' },
      'refuse',
      'CERTAIN_OTHER_HARM',
    ],
    [
      'the choice before the permit',
      { knowledge: [concern('wmd')], flags: [1], flagDecision: 'refuse' },
      'refuse',
      'BY_CHOICE_5_1',
    ],
    [
      'the permit before an undecided flag',
      { knowledge: [concern('terror')], flags: [1] },
      'hold-permit-required',
      'PERMIT_NOT_GRANTED',
    ],
    [
      'an undecided flag before checks',
      { flags: [1], suspicious: true },
      'choose-refuse-or-section4',
      'FLAG_DECISION_REQUIRED',
    ],
    [
      'checks before a granted permit',
      { knowledge: [concern('terror')], permit: 'granted', suspicious: true },
      'hold-additional-checks',
      undefined,
    ],
    [
      'with a permit, flags or not',
      { knowledge: [concern('terror')], permit: 'granted', flags: [2] },
      'allowed-with-permit',
      undefined,
    ],
    ['after an assessment', { flags: [2], flagDecision: 'section4' }, 'allowed-after-assessment', undefined],
    ['a choice without a flag does nothing', { flagDecision: 'refuse' }, 'allowed', undefined],
  ])('%s', (_, change, outcome, code) => {
    const decision = value(change)
    expect([decision.outcome, decision.code]).toEqual([outcome, code])
    expect(decision.shipAllowed).toBe(outcome === 'not-export' ? null : outcome.startsWith('allowed'))
  })

  it.each(['none', 'applied', 'refused', 'expired', 'revoked'])(
    'a permit "%s" is none (export:4.2/4)',
    (permit) => {
      expect(value({ knowledge: [concern('other-military')], permit }).code).toBe('PERMIT_NOT_GRANTED')
    },
  )
  it('a law block stands above all (export:1.2/2)', () => {
    expect(value({ lawBlocked: true })).toMatchObject({
      outcome: 'refuse',
      code: 'LAW_BLOCK',
      shipAllowed: false,
    })
    expect(value({ lawBlocked: true, counterparty: 'russian-company' }).outcome).toBe('refuse')
  })
})

describe('flags', () => {
  it('are told ascending and once; 12, 15 and 18 need equipment (export:app.12, export:app.15, export:app.18)', () => {
    expect(value({ flags: [18, 3, 15, 12, 3] })).toMatchObject({
      activeFlags: [3],
      inactiveFlags: [12, 15, 18],
    })
    expect(value({ flags: [18, 15, 12], transferMode: 'equipment' }).activeFlags).toEqual([12, 15, 18])
  })
  it('19 to 22 count under their own note only (export:app.19/n, export:app.20/n, export:app.21/n, export:app.22/n)', () => {
    const suitability = { nuclear: 'yes', missile: 'no', chembio: 'unknown', militaryIntel: 'yes' }
    const decision = value({ flags: [22, 21, 20, 19], suitability, flagDecision: 'section4' })
    expect(decision).toMatchObject({
      outcome: 'hold-additional-checks',
      activeFlags: [19, 22],
      inactiveFlags: [20],
    })
  })
  it('never refuse by themselves (export:app)', () => {
    const all = Array.from({ length: 22 }, (_, i) => i + 1)
    const suitability = { nuclear: 'yes', missile: 'yes', chembio: 'yes', militaryIntel: 'yes' }
    expect(value({ flags: all, suitability, transferMode: 'equipment' })).toMatchObject({
      outcome: 'choose-refuse-or-section4',
      activeFlags: all,
    })
  })
})

describe('warnings and readings', () => {
  it('refer to the law where a known purpose meets no transfer (export:3.1/2)', () => {
    const remote = { transferMode: 'remote-access', canModifyWithoutApproval: false }
    expect(value({ ...remote, knowledge: [certain('terror')] }).warnings).toEqual(['REFER_TO_LAW_183FZ'])
    expect(value({ ...remote, knowledge: [concern('terror')] }).warnings).toEqual([])
  })
  it('ask a specialist of a locked delivery that is no remote access (export:2.1/1a)', () => {
    expect(value({ transferMode: 'equipment', canModifyWithoutApproval: false }).warnings).toEqual([
      'ASK_SPECIALIST',
    ])
  })
  it('certain military use: a permit with a warning, or refusal by policy (export:4.2/2)', () => {
    const change = { knowledge: [certain('conventional-arms')], permit: 'granted' }
    expect(value(change)).toMatchObject({ outcome: 'allowed-with-permit', warnings: ['CONFLICT_5_2_3'] })
    expect(value(change, { 'military.certain': 'refuse' })).toMatchObject({
      outcome: 'refuse',
      code: 'CERTAIN_MILITARY',
    })
  })
  it('an oral notice and an own in-depth decision: checks, or a permit by the literal reading (export:4.3)', () => {
    for (const change of [{ fstecNotice: 'oral' }, { inDepthDecision: true }]) {
      expect(value(change).outcome).toBe('hold-additional-checks')
      expect(value(change, { 'fstec.trigger': 'any-in-depth' }).outcome).toBe('hold-permit-required')
    }
    expect(value({ fstecNotice: 'written', permit: 'granted' }).outcome).toBe('allowed-with-permit')
  })
  it('permitCanLift is told with 4.1 and 4.4 only', () => {
    expect(value({ knowledge: [harm] }).permitCanLift).toBe(false)
    expect('permitCanLift' in value({ lawBlocked: true })).toBe(false)
  })
})

describe('findings', () => {
  it('tell every clause, met or broken, and that the law stands above (export:1.2/2, export:4)', () => {
    const { findings } = ruled(decide, facts({ flags: [1], knowledge: [concern('wmd')] }))
    const told = findings.map((f) => `${f.clause} ${f.outcome}`)
    for (const one of [
      'export:1.2/2 met',
      'export:1.3/1 met',
      'export:2.1/1 met',
      'export:4.1 met',
      'export:4.2/1 broken',
      'export:4.2/4 broken',
      'export:4.3 met',
      'export:4.4 met',
      'export:app.1 broken',
      'export:3.4 met',
    ])
      expect(told).toContain(one)
    for (const { message } of findings) expect(exportDeclaration.messages[message], message).toBeDefined()
  })
})
