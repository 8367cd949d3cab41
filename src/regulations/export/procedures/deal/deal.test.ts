import { describe, expect, it } from 'vitest'
import {
  counterpartyCard,
  dealOpened,
  director,
  makeDesk,
  officer,
  onCard,
  onDeal,
  paper,
  permit,
  refusal,
  seller,
  tenant,
} from '../../testing/index.ts'
import type { DealFacts } from './facts.ts'

const lastOf = async (t: ReturnType<typeof makeDesk>, id: string) =>
  (await t.file<DealFacts>(id)).facts.decisions.at(-1)!

describe('a deal (export:5.3)', () => {
  it('export:3 goes clean from its record to its last transfer, and every journal holds', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const deal = onDeal(t, o)
    await deal.flags()
    await deal.act(
      'set-terms',
      {
        included: ['wmd', 'terror', 'military'],
        coversEndUser: true,
        militaryUseAllowed: false,
        omissionReason: null,
      },
      seller,
    )
    await deal.decide()
    expect(await t.state(o.deal)).toBe('allowed')
    expect(await lastOf(t, o.deal)).toMatchObject({ outcome: 'allowed', shipAllowed: true, activeFlags: [] })
    await deal.ship()
    await deal.act('close', { note: 'исполнена' })
    expect(await t.state(o.deal)).toBe('closed')
    expect(t.failures).toEqual([])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
    const { terms } = (await t.sees(o.deal, 'foreign-trade')) as {
      terms: { texts: { ru: string; en: string }[] }
    }
    expect(terms.texts.map(({ en }) => en.slice(0, 31))).toEqual(
      Array(3).fill('The buyer and the end user unde'),
    )
  })

  it('export:4.1 is refused on certain knowledge of destruction or terror, and a permit does not lift it', async () => {
    for (const use of ['wmd', 'wmd-delivery', 'terror', 'terror-preparation']) {
      const t = makeDesk()
      const o = await dealOpened(t)
      await onDeal(t, o).flags()
      await onCard(t, o).know(use, 'certain')
      await permit(t, o)
      await onDeal(t, o).decide()
      expect(await t.state(o.deal)).toBe('refused')
      expect(await lastOf(t, o.deal)).toMatchObject({ code: 'CERTAIN_WMD_OR_TERROR', permitCanLift: false })
      const reason = { signer: 'директор', reason: 'спешим' }
      expect(await refusal(onDeal(t, o).act('deviate', reason, director))).toMatchObject({
        code: 'NOT_DEVIABLE',
      })
    }
  })

  it('export:4.1/3 counts what is known of the end user behind a clean intermediary', async () => {
    const t = makeDesk()
    const user = await counterpartyCard(t)
    const o = await dealOpened(t, { deal: { ownUse: false, developerRole: 'intermediary' } })
    await onCard(t, { counterparty: user }).know('wmd', 'certain')
    const party = { id: 'P1', role: 'end-user', name: 'Завод-образец', country: 'KZ', card: user }
    await onDeal(t, o).act('add-party', party, seller)
    await onDeal(t, o).flags()
    await onDeal(t, o).decide()
    expect(await lastOf(t, o.deal)).toMatchObject({ code: 'CERTAIN_WMD_OR_TERROR' })
    expect((await lastOf(t, o.deal)).told).toContain('INTERMEDIARY')
    expect(await refusal(onDeal(t, o).act('reconsider', { reason: 'x' }, seller))).toMatchObject({
      kind: 'role',
    })
  })

  it('export:4.2 waits for a permit of its own: silence of 200 days is no consent', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const deal = onDeal(t, o)
    await deal.flags()
    await onCard(t, o).know('other-military')
    await deal.decide()
    expect(await t.state(o.deal)).toBe('permit-needed')
    expect(await refusal(deal.ship())).toMatchObject({
      code: 'PERMIT_NOT_GRANTED',
      kind: 'state',
      clauses: ['export:4.2/4', 'export:4'],
    })
    await deal.act('apply-for-permit', { number: 'исх. 5' })
    await t.moveTo('2024-10-18')
    expect(await t.state(o.deal)).toBe('permit-asked')
    expect(await refusal(deal.ship())).toMatchObject({ code: 'PERMIT_NOT_GRANTED' })
    expect((await t.file(o.deal)).deadlines).toEqual([])
  })

  it('export:2.1/3 takes a permit of the Commission only, for this counterparty, once it was asked for', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onCard(t, o).know('conventional-arms')
    expect(await refusal(permit(t, o, { issuer: 'fstec' }))).toMatchObject({
      code: 'PERMIT_ISSUER',
      kind: 'content',
      paths: ['issuer'],
    })
    const given = (changes: object) =>
      onDeal(t, o).act('record-permit', {
        outcome: 'granted',
        issuer: 'commission',
        counterparty: o.counterparty,
        number: 'КЭК-1',
        date: '2024-04-01',
        validTo: null,
        file: paper('permit'),
        ...changes,
      })
    expect(await refusal(given({ counterparty: 'other' }))).toMatchObject({
      code: 'PERMIT_OTHER_COUNTERPARTY',
      paths: ['counterparty'],
    })
    expect(await refusal(given({ validTo: '2024-03-31' }))).toMatchObject({ code: 'PERMIT_EXPIRED' })
    await given({ validTo: '2024-04-01' })
    expect(await refusal(given({}))).toMatchObject({ code: 'PERMIT_NOT_APPLIED' })
  })

  it('export:4.2/4 is unlocked by its own permit only, and held again when that runs out or is revoked', async () => {
    const t = makeDesk()
    const counterparty = await counterpartyCard(t)
    const one = await dealOpened(t, { counterparty })
    const two = await dealOpened(t, { counterparty })
    for (const o of [one, two]) await onDeal(t, o).flags()
    await onDeal(t, two).decide()
    expect(await t.state(two.deal)).toBe('allowed')
    await onCard(t, one).know('terror')
    // What becomes known takes back what was cleared.
    expect(await t.state(two.deal)).toBe('recheck')
    await permit(t, one, { validTo: '2024-05-31' })
    await onDeal(t, one).decide()
    await onDeal(t, two).decide()
    expect([await t.state(one.deal), await t.state(two.deal)]).toEqual(['allowed', 'permit-needed'])
    expect(await lastOf(t, one.deal)).toMatchObject({ outcome: 'allowed-with-permit' })
    await t.moveTo('2024-05-31')
    expect(await t.state(one.deal)).toBe('allowed')
    await t.moveTo('2024-06-01')
    expect(await t.state(one.deal)).toBe('permit-needed')
    expect(await refusal(onDeal(t, one).ship())).toMatchObject({ code: 'PERMIT_NOT_GRANTED' })
    await permit(t, two)
    await onDeal(t, two).decide()
    await onDeal(t, two).act('revoke-permit', { number: 'КЭК-2', date: '2024-06-01' })
    expect(await t.state(two.deal)).toBe('permit-needed')
    expect(t.failures).toEqual([])
  })

  it('export:4.3 needs a permit after a written notice of FSTEC, checks after an oral one (export:4.3/1)', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags()
    const notice = (form: string) => ({
      form,
      number: form === 'written' ? '240/7' : null,
      date: '2024-04-01',
      file: form === 'written' ? paper('n') : null,
    })
    await onCard(t, o).act('record-fstec-notice', notice('oral'))
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('checks')
    expect(await refusal(onDeal(t, o).ship())).toMatchObject({ code: 'CHECKS_OPEN' })
    await onCard(t, o).act('clarify-fstec-notice', { notice: 1, outcome: 'nothing' })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('allowed')
    await onCard(t, o).act('record-fstec-notice', notice('written'))
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('permit-needed')
  })

  it('export:4.4 is refused on confirmed harm; a deviation is signed, reasoned and no offence (export:1.4)', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    await onDeal(t, o).flags()
    await onCard(t, o).know('harm-other', 'certain', {
      facts: [{ text: 'решение суда', file: paper('f') }],
      grounds: null,
      victim: 'KZ',
    })
    await permit(t, o)
    await onDeal(t, o).decide()
    expect(await lastOf(t, o.deal)).toMatchObject({ code: 'CERTAIN_OTHER_HARM', permitCanLift: false })
    const deviate = (input: object, who = director) => onDeal(t, o).act('deviate', input, who)
    expect(await refusal(deviate({ signer: null, reason: 'ошибка данных' }))).toMatchObject({
      code: 'SIGNER_REQUIRED',
      paths: ['signer'],
    })
    expect(await refusal(deviate({ signer: 'CEO', reason: null }))).toMatchObject({
      code: 'REASON_REQUIRED',
      paths: ['reason'],
    })
    expect(await refusal(deviate({ signer: 'CEO', reason: 'x' }, officer))).toMatchObject({ kind: 'role' })
    await deviate({ signer: 'CEO', reason: 'ошибка данных' })
    expect(await t.state(o.deal)).toBe('deviation')
    const { facts } = await t.file<DealFacts>(o.deal)
    expect(facts.deviations).toMatchObject([{ signer: 'CEO', strength: 'intends', legalOffence: false }])
    await onDeal(t, o).ship()
    expect(await t.state(o.deal)).toBe('shipped')
  })
})
