import { describe, expect, it } from 'vitest'
import {
  dealOpened,
  director,
  joiningOf,
  lawyer,
  makeDesk,
  officer,
  onCard,
  onDeal,
  permit,
  refusal,
  seller,
  solutionCard,
  trainingOf,
} from '../../testing/index.ts'
import type { DealFacts } from './facts.ts'

const lastOf = async (t: ReturnType<typeof makeDesk>, id: string) =>
  (await t.file<DealFacts>(id)).facts.decisions.at(-1)!

describe('the course of a deal (export:5.3)', () => {
  it('export:1.2/2 stands under the law: a ban a lawyer finds refuses, and nobody deviates from it', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    await onDeal(t, o).act('check-law', { conclusion: 'blocked', note: 'санкция' }, lawyer)
    expect(await t.state(o.deal)).toBe('recheck')
    await onDeal(t, o).decide()
    expect(await lastOf(t, o.deal)).toMatchObject({ outcome: 'refuse', code: 'LAW_BLOCK' })
    expect(
      await refusal(onDeal(t, o).act('deviate', { signer: 'CEO', reason: 'x' }, director)),
    ).toMatchObject({ code: 'LAW_ABOVE' })
  })

  it('export:1.3/2 goes the statutory way where the subject is listed, and is not cleared here', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).act('identify', { inControlledList: true, inDepthCheck: false, basis: 'п. 4.1' })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('statutory')
    expect(await refusal(onDeal(t, o).ship())).toMatchObject({ code: 'CONTROLLED_LIST' })
    const file = await t.file(o.deal)
    const tasks = t.engine.parts.registry.procedure('export-deal').tasks(file)
    expect(tasks.map(({ key }) => key)).toEqual(['licence'])
  })

  it('export:2.1/1a is no export where nothing can be modified; the question itself must be answered', async () => {
    const t = makeDesk()
    const remote = { transferMode: 'remote-access', canModifyWithoutApproval: null }
    const o = await dealOpened(t, { subject: remote })
    expect(await refusal(onDeal(t, o).decide())).toMatchObject({
      code: 'MODIFY_ANSWER_REQUIRED',
      kind: 'content',
    })
    const sub = {
      solution: o.solution,
      version: '1.0',
      rights: 'x',
      transferMode: 'remote-access',
      canModifyWithoutApproval: false,
    }
    await onDeal(t, o).act('describe-subject', sub)
    await onDeal(t, o).act('identify', { inControlledList: false, inDepthCheck: false, basis: 'x' })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('outside')
    expect(await lastOf(t, o.deal)).toMatchObject({ outcome: 'not-export', shipAllowed: null })
  })

  it('export:3.4 lets no urgency shorten a check', async () => {
    const t = makeDesk()
    const o = await dealOpened(t, { deal: { urgent: true, shipBy: '2024-04-02' } })
    await onDeal(t, o).flags()
    await onCard(t, o).act('suspect', { reason: 'адрес не отвечает' })
    await onDeal(t, o).act('open-check', { what: 'звонок в торговую палату' })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('checks')
    expect(await refusal(onDeal(t, o).ship())).toMatchObject({ code: 'CHECKS_OPEN' })
    await onDeal(t, o).act('close-check', { check: 1, result: 'подтверждено' })
    expect(await refusal(onDeal(t, o).act('close-check', { check: 1, result: 'x' }))).toMatchObject({
      code: 'NO_OPEN_CHECK',
    })
    await onCard(t, o).act('clear-suspicion', { how: 'проверено' })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('allowed')
  })

  it('export:3.1/2 is neither cleared nor closed while a signal has no answer, and a new transfer is weighed anew', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    await onCard(t, o).act('record-signal', { text: 'видели на выставке', source: 'пресса' }, seller)
    expect(await refusal(onDeal(t, o).ship())).toMatchObject({ code: 'UNRESOLVED_SIGNAL', kind: 'state' })
    await onCard(t, o).act('answer-signal', { signal: 1, text: 'ошибка', finding: 'unfounded' })
    await onDeal(t, o).ship()
    await onCard(t, o).know('wmd', 'certain')
    expect(await t.state(o.deal)).toBe('shipped')
    await onDeal(t, o).act('transfer-again', { kind: 'update', what: '1.1' }, seller)
    await onDeal(t, o).decide()
    const { facts } = await t.file<DealFacts>(o.deal)
    expect(facts.decisions.map((d) => d.outcome)).toEqual(['allowed', 'refuse'])
  })

  it('export:5.2/3 accepts no terms that let military use in, and none left out without a reason (export:5.2/1, export:5.2/2)', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const terms = (changes: object) =>
      onDeal(t, o).act('set-terms', {
        included: ['wmd', 'terror', 'military'],
        coversEndUser: true,
        militaryUseAllowed: false,
        omissionReason: null,
        ...changes,
      })
    expect(await refusal(terms({ militaryUseAllowed: true }))).toMatchObject({
      code: 'CONFLICT_5_2',
      paths: ['militaryUseAllowed'],
    })
    expect(await refusal(terms({ included: ['wmd'] }))).toMatchObject({
      code: 'OMISSION_REASON_REQUIRED',
      paths: ['omissionReason'],
    })
    await terms({ included: ['wmd'], omissionReason: 'рамочный договор' })
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    expect((await lastOf(t, o.deal)).told).toContain('TERMS_INCOMPLETE')
  })

  it('export:7.1 tells of an untrained decider and stops nobody; export:5, export:1.1, export:1.5 are told too', async () => {
    const t = makeDesk()
    const o = await dealOpened(t, { solution: await solutionCard(t, { ownership: 'third-party' }) })
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    expect(await lastOf(t, o.deal)).toMatchObject({
      trained: false,
      told: ['UNTRAINED_OFFICER', 'NOTICE_NOT_SENT', 'NOT_OWN', 'TERMS_OPEN', 'ADVISORY_ONLY'],
    })
    await t.open('export-joining', null, 'join', joiningOf(), director)
    await t.open('export-training', null, 'record', trainingOf(officer.id), director)
    const later = await dealOpened(t)
    await onCard(t, later).act('record-notice', { language: 'en', receipt: null }, seller)
    await onDeal(t, later).flags()
    await onDeal(t, later).decide()
    expect(await lastOf(t, later.deal)).toMatchObject({ trained: true, told: ['TERMS_OPEN', 'CODE_APPLIES'] })
  })

  it('export:6.2/2 asks why a permit was refused or is not decided, and is unlocked by no answer', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags()
    await onCard(t, o).know('terror')
    expect(await refusal(onDeal(t, o).act('ask-reasons', { text: 'почему' }))).toMatchObject({
      code: 'NOTHING_TO_ASK',
    })
    await permit(t, o, { outcome: 'refused' })
    await onDeal(t, o).act('ask-reasons', { text: 'почему' })
    await onDeal(t, o).act('record-reasons', { inquiry: 1, text: 'вот почему' })
    expect(await refusal(onDeal(t, o).act('record-reasons', { inquiry: 1, text: 'x' }))).toMatchObject({
      code: 'NO_OPEN_INQUIRY',
    })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('permit-needed')
  })

  it('export:5.3/1 ships nothing off the record (export:5.3/2, export:5.3/3, export:5.3/4)', async () => {
    const t = makeDesk()
    const o = await dealOpened(t, { deal: { ownUse: false } })
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    expect(await refusal(onDeal(t, o).ship())).toMatchObject({
      code: 'RECORD_INCOMPLETE',
      clauses: ['export:5.3'],
    })
    const missing = {
      solution: 'none',
      version: '1.0',
      rights: 'x',
      transferMode: 'source',
      canModifyWithoutApproval: true,
    }
    await onDeal(t, o).act('reconsider', { reason: 'дополнить' })
    expect(await refusal(onDeal(t, o).act('describe-subject', missing, seller))).toMatchObject({
      code: 'UNKNOWN_SOLUTION',
      paths: ['solution'],
    })
    expect(
      await refusal(
        onDeal(t, o).act('describe-subject', { ...missing, solution: o.solution, version: '2' }, seller),
      ),
    ).toMatchObject({ code: 'OTHER_VERSION' })
    await onDeal(t, o).act('drop', { reason: 'передумали' }, seller)
    expect(await refusal(onDeal(t, o).decide())).toMatchObject({ code: 'WRONG_STATE' })
  })

  it('hides what is weighed about others from those who sell', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags([2])
    const sold = await t.sees(o.deal, 'foreign-trade')
    expect(Object.keys(sold)).not.toContain('checklist')
    expect(Object.keys(await t.sees(o.deal, 'export-officer'))).toContain('checklist')
    expect(await t.sees(o.deal, 'public')).toEqual({})
  })
})
