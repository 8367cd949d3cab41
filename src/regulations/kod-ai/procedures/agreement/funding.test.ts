import { describe, expect, it } from 'vitest'
import {
  agreed,
  codes,
  type Deal,
  deal,
  director,
  inForce,
  memberActor,
  memberSignature,
  onAgreement,
  recordChecks,
  refusal,
  underReview,
} from '../../testing/index.ts'
import type { GrantFacts } from '../grant/index.ts'
import type { AgreementFacts } from './facts.ts'

describe('order of funding and requirements', () => {
  const funding = (d: Deal, percents: number[] | null, extension = 0) =>
    onAgreement(d, 'set-funding', { percents, extension, reason: 'решение Фонда' })

  it('kod-ai:fn6 kod-ai:fn8 kod-ai:contract-app-7.fn-revise the first share may be all of it', async () => {
    const d = await underReview(await deal(1))
    await funding(d, [100, 0])
    await recordChecks(d)
    await onAgreement(d, 'agree', codes)
    const file = await d.bench.file<AgreementFacts>(d.agreement)
    expect(file.facts.funding.percents).toEqual([100, 0])
  })

  it.each([[[101, -1]], [[50, 49]], [[0, 100]], [[50, 25, 25]], [[100]]])(
    'kod-ai:fn8 kod-ai:6.4.2 shares %j are refused',
    async (percents) => {
      const d = await underReview(await deal(1))
      expect(await refusal(funding(d, percents))).toMatchObject({ kind: 'content', clauses: ['kod-ai:fn8'] })
    },
  )

  it('kod-ai:fn7 one month more, two are refused; the last stage takes it', async () => {
    const d = await underReview(await deal(1))
    expect(await refusal(funding(d, null, 2))).toMatchObject({
      code: 'EXTENSION_OVER_1',
      clauses: ['kod-ai:fn7'],
    })
    await funding(d, null, 1)
    await recordChecks(d)
    await onAgreement(d, 'agree', codes)
    await onAgreement(d, 'approve-by-management', {}, director)
    expect(await refusal(funding(d, null, 0))).toMatchObject({ code: 'WRONG_STATE', kind: 'state' })
  })

  it('kod-ai:fn7 kod-ai:contract-app-7.col-3 the extra month is in the grant', async () => {
    const d = await agreed(await deal(1))
    await funding(d, [30, 70], 1)
    const again = await continueToForce(d)
    const [id] = await again.bench.children(d.agreement, 'grant')
    const { facts } = await again.bench.file<GrantFacts>(id!)
    expect(facts.stages.map((s) => s.ends)).toEqual(['2025-02-26', '2025-09-26'])
    expect(facts.ledger.tranches.map((t) => t.amount)).toEqual(['450000.00', '1050000.00'])
  })

  it('kod-ai:2.11 kod-ai:2.12 requirements enter the agreement before signing, each once', async () => {
    const d = await deal(1)
    const docs = { key: 'docs', text: 'Документация на двух языках' }
    await onAgreement(d, 'add-requirement', docs)
    expect(await refusal(onAgreement(d, 'add-requirement', docs))).toMatchObject({
      code: 'REQUIREMENT_KNOWN',
    })
    await inForce(d)
    const [id] = await d.bench.children(d.agreement, 'grant')
    expect((await d.bench.file<GrantFacts>(id!)).facts.requirements).toMatchObject([
      { key: 'docs', metOn: null },
    ])
    expect(await refusal(onAgreement(d, 'add-requirement', { ...docs, key: 'late' }))).toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  async function continueToForce(d: Deal): Promise<Deal> {
    const { fundSignature } = await import('../../testing/index.ts')
    await onAgreement(d, 'approve-by-management', {}, director)
    await onAgreement(d, 'sign-by-fund', fundSignature, director)
    await onAgreement(d, 'sign', memberSignature, memberActor(0))
    return d
  }
})
