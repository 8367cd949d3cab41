import { describe, expect, it } from 'vitest'
import { exportDeclaration } from '../../../regulations/export/index.ts'
import {
  actOf,
  allNo,
  answers,
  counterpartyCard,
  dealOpened,
  decision,
  director,
  joiningOf,
  lawyer,
  officer,
  onCard,
  onDeal,
  practiceOf,
  seller,
  solutionCard,
} from '../../../regulations/export/testing/index.ts'
import { makeBench } from '../../../regulations/kod-ai/testing/index.ts'
import { carried, caseOf, expectRefused, type Scenario, stage } from './testing/index.ts'

/** A desk on which drivers place cases, and the API over it. */
function desk() {
  const t = makeBench('2024-04-01', [exportDeclaration])
  return { t, s: stage(t) }
}
/** A deal with its record, and the requests on it. */
async function deal(made: Parameters<typeof dealOpened>[1] = {}) {
  const { t, s } = desk()
  const o = await dealOpened(t, made)
  const act = (action: string, input: unknown, who = officer) =>
    s.act('export-deal', o.deal, action, input, who)
  const see = async (who = officer) => s.see('export-deal', o.deal, who)
  return { t, s, o, act, see, on: onDeal(t, o), card: onCard(t, o) }
}
const permitOf = (o: { counterparty: string }, issuer: string) => ({
  outcome: 'granted',
  issuer,
  counterparty: o.counterparty,
  number: '12',
  date: '2024-04-01',
  validTo: null,
  file: 'a'.repeat(64),
})

const scenarios: readonly Scenario[] = [
  [
    'EXP-M02 export:2.1/3 export:4.2 a permit that FSTEC issued',
    422,
    'PERMIT_ISSUER',
    ['issuer', 'export:2.1/3'],
    async () => {
      const { o, act, card } = await deal()
      await card.know('other-military')
      await caseOf(await act('apply-for-permit', { number: 'исх. 5' }))
      return act('record-permit', permitOf(o, 'fstec'))
    },
  ],
  [
    'EXP-X06 export:3.1/1 a decision without a measure',
    422,
    'MEASURE_REQUIRED',
    ['measures', 'export:3.1/1'],
    async () => {
      const { act } = await deal()
      await caseOf(await act('answer-flags', answers()))
      return act('decide', decision([]))
    },
  ],
  [
    'EXP-X07 export:3.3 no check by a lawyer',
    409,
    'LEGAL_CHECK_REQUIRED',
    ['', 'export:3.3'],
    async () => {
      const { t, s } = desk()
      const input = { title: 'x', developerRole: 'seller', urgent: false, shipBy: null, ownUse: true }
      const id = await caseOf(await s.open('export-deal', await counterpartyCard(t), 'open', input, seller))
      const act = (action: string, sent: unknown, who = officer) =>
        s.act('export-deal', id, action, sent, who)
      const subject = { version: '1.0', rights: 'x', transferMode: 'source', canModifyWithoutApproval: true }
      await caseOf(await act('describe-subject', { ...subject, solution: await solutionCard(t) }))
      await caseOf(await act('identify', { inControlledList: false, inDepthCheck: false, basis: 'x' }))
      await caseOf(await act('answer-flags', answers()))
      return act('decide', decision())
    },
  ],
  [
    'EXP-X08 export:6.1 a request of a body that is not authorised',
    403,
    'NOT_AUTHORISED_BODY',
    ['body', 'export:6.1'],
    () => {
      const request = { number: '1', date: '2024-04-01', items: ['сделки'], due: null }
      const input = { ...request, body: 'not-authorised', bodyName: 'Частная компания' }
      return desk().s.open('export-request', null, 'register', input, officer)
    },
  ],
  [
    'EXP-X11 export:7.2 a practice that names its counterparty',
    422,
    'NOT_ANONYMISED',
    ['anonymised', 'export:7.2'],
    async () => {
      const { s } = desk()
      const written = practiceOf({ anonymised: false })
      const id = await caseOf(await s.open('export-practice', null, 'write', written, officer))
      return s.act('export-practice', id, 'submit', {}, officer)
    },
  ],
]

describe('scenarios of export over HTTP', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('EXP-M03 export:4.2/4 the silence of the Commission for 200 days is no consent', async () => {
    const { t, act, see, on, card } = await deal()
    await on.flags()
    await card.know('other-military')
    await caseOf(await act('decide', decision()))
    await caseOf(await act('apply-for-permit', { number: 'исх. 5' }))
    await t.moveTo('2024-10-18')
    expect(await see()).toMatchObject({
      state: 'permit-asked',
      deadlines: [],
      fields: { decision: { outcome: 'hold-permit-required' }, permit: { status: 'applied', decided: null } },
    })
    await expectRefused(await act('ship', { what: 'версия 1.0' }), {
      status: 409,
      code: 'PERMIT_NOT_GRANTED',
      at: ['', 'export:4.2/4'],
    })
  })

  it('EXP-M08 export:3.1/2 a signal of risk cannot be deleted: 405, and it stays', async () => {
    const { t, s } = desk()
    const id = await counterpartyCard(t)
    const act = (action: string, input: unknown) => s.act('export-counterparty', id, action, input, officer)
    await caseOf(await act('record-signal', { text: 'слух', source: 'партнёр' }))
    const unknown = { status: 405, code: 'UNKNOWN_ACTION', at: null } as const
    await expectRefused(await act('delete-signal', { signal: 1 }), unknown)
    const { status } = await s.api.remove(`/cases/export-counterparty/${id}`)
    expect(status).toBe(405)
    const { fields } = await s.see('export-counterparty', id, officer)
    expect(fields.signals).toMatchObject([{ id: 1, text: 'слух', answer: null }])
  })

  it('EXP-M10 export:1.6/2 the declaration prevails over the Code', async () => {
    const { s } = desk()
    const id = await caseOf(await s.open('export-joining', null, 'join', joiningOf(), director))
    await caseOf(
      await s.act('export-joining', id, 'note-conflict', { codeItem: 'A', clause: 'export:4.4' }, lawyer),
    )
    const { fields } = await s.see('export-joining', id, lawyer)
    expect(fields.conflicts).toMatchObject([{ codeItem: 'A', clause: 'export:4.4', prevails: 'declaration' }])
    const says = [
      { source: 'code', text: 'A' },
      { source: 'declaration', text: 'B' },
    ]
    expect(await s.rule('export/prevails', { says })).toMatchObject({ prevails: 'declaration', text: 'B' })
  })

  /** The list of a deal answered yes on one flag, as it is seen. */
  async function listed(flag: number, details: object, suitability: object = allNo) {
    const { t } = desk()
    const risk = { military: 'low', terror: 'low', reason: 'узкая задача' }
    const solution = await solutionCard(t, {}, { suitability, risk })
    const s = stage(t)
    const o = await dealOpened(t, { solution, subject: { transferMode: 'equipment' } })
    await caseOf(await s.act('export-deal', o.deal, 'answer-flags', answers([flag], { details }), officer))
    await caseOf(await s.act('export-deal', o.deal, 'decide', decision(), officer))
    const { fields, state } = await s.see('export-deal', o.deal, officer)
    return { checklist: fields.checklist, state }
  }
  it.each([
    [
      'EXP-M11 export:app.5 others do not buy the service: no flag 5',
      5,
      { service: { objectivelyNecessary: true, othersBuy: false } },
      allNo,
      { active: [], inactive: [] },
      'allowed',
    ],
    [
      'EXP-M12 export:app.18 two samples are no single sample: flag 18 does not apply',
      18,
      { sample: { pieces: 2, techDocs: true, longTraining: false } },
      allNo,
      { active: [], inactive: [] },
      'allowed',
    ],
    [
      'EXP-X16 export:app.21/b export:app.21/n a vaccine maker buys an accounting bot: flag 21 is shut',
      21,
      { chembio: { activities: ['b'], part: 'direct' } },
      allNo,
      { active: [], inactive: [21] },
      'allowed',
    ],
    [
      'EXP-X17 export:app.21/z export:app.21/n gene engineering and a model that suits it: flag 21',
      21,
      { chembio: { activities: ['z'], part: 'direct' } },
      { ...allNo, chembio: 'yes' },
      { active: [21], inactive: [] },
      'choice',
    ],
  ])('%s', async (_, flag, details, suitability, list, state) => {
    expect(await listed(flag, details, suitability)).toMatchObject({ checklist: list, state })
  })
  it('EXP-M12 export:app.18 the rule says of two samples that the flag does not apply', async () => {
    const rows = [{ flag: 18, answer: 'yes', note: 'просит чертежи' }]
    const details = { sample: { pieces: 2, techDocs: true, longTraining: false } }
    const value = await desk().s.rule('export/flags', { rows, details, equipment: true, suitability: allNo })
    expect(value).toMatchObject({ answers: { 18: 'n/a' } })
  })

  it('EXP-M14 export:1.4 export:4.4 a deviation with signer and reason is recorded and is no offence', async () => {
    const { act, see, on, card } = await deal()
    await on.flags()
    await card.know('harm-other', 'certain', {
      facts: [{ text: 'решение суда', file: 'b'.repeat(64) }],
      grounds: null,
      victim: 'KZ',
    })
    await caseOf(await act('decide', decision()))
    const given = { signer: 'Директор', reason: 'ошибка данных' }
    await expectRefused(await act('deviate', { ...given, signer: null }, director), {
      status: 422,
      code: 'SIGNER_REQUIRED',
      at: ['signer', 'export:1.4'],
    })
    await caseOf(await act('deviate', given, director))
    expect(await see(director)).toMatchObject({
      state: 'deviation',
      fields: { deviations: [{ ...given, outcome: 'refuse', strength: 'intends', legalOffence: false }] },
    })
  })

  it('EXP-X03 export:1.7 export:4 a local act that weakens 4.2 is warned of and changes nothing', async () => {
    const { s, act, see, on, card } = await deal()
    const provisions = [{ clause: 'export:4.2', text: 'разрешение не нужно', effect: 'weaker' }]
    const id = await caseOf(await s.open('export-local-act', null, 'adopt', actOf({ provisions }), director))
    expect((await s.see('export-local-act', id, director)).fields).toMatchObject({ warning: true })
    await on.flags()
    await card.know('terror')
    await caseOf(await act('decide', decision()))
    expect(await see()).toMatchObject({
      state: 'permit-needed',
      fields: {
        decision: { outcome: 'hold-permit-required' },
        decisions: [{ told: expect.arrayContaining(['LOCAL_ACT_WEAKENS']) }],
      },
    })
  })

  it('EXP-X05 export:2.1/5 export:4.2/2 operating conventional arms is another military use', async () => {
    const asked = { activity: 'operation', object: 'conventional', canCarry: null }
    expect(await desk().s.rule('export/use', asked)).toEqual({ use: 'other-military' })
  })

  it('EXP-X11 export:7.2 a practice that names its counterparty reaches nobody outside', async () => {
    const { s } = desk()
    const written = practiceOf({ anonymised: false })
    const id = await caseOf(await s.open('export-practice', null, 'write', written, officer))
    expect((await s.api.get(`/cases/export-practice/${id}`)).status).toBe(404)
  })

  it('EXP-X12 export:7.1 an untrained officer decides and is warned', async () => {
    const { act, see, on } = await deal()
    await on.flags()
    await caseOf(await act('decide', decision()))
    expect(await see()).toMatchObject({
      state: 'allowed',
      fields: { decisions: [{ trained: false, told: expect.arrayContaining(['UNTRAINED_OFFICER']) }] },
    })
  })
})
