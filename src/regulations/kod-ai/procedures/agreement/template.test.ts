import { describe, expect, it } from 'vitest'
import { decide, makeCalendar } from '../../../../kernel/index.ts'
import { calendarData, checkInn10 } from '../../../../reference/index.ts'
import { fundRequisites } from '../../forms/index.ts'
import { kodAi } from '../../index.ts'
import { agreementTemplate } from '../../rules/index.ts'
import { deal, declareAll, memberActor, onAgreement, papersOf, refusal } from '../../testing/index.ts'
import { lettersOf, templateOn, templates } from './template.ts'

describe('the form of the agreement', () => {
  it('kod-ai:5.7 kod-ai:5.7.a kod-ai:5.7.b kod-ai:5.7.v kod-ai:5.7.g kod-ai:5.7.d kod-ai:5.7.e kod-ai:5.7.zh kod-ai:5.7.z kod-ai:5.7.i kod-ai:5.7.k kod-ai:5.7.l kod-ai:5.7.m kod-ai:5.7.n kod-ai:5.7.o kod-ai:5.7.p kod-ai:5.7.r kod-ai:5.7.s kod-ai:5.7.t kod-ai:5.7.u every letter has its clauses', () => {
    const calendar = makeCalendar(calendarData.revision, calendarData.years)
    for (const template of templates) {
      const items = lettersOf(template)
      expect(items).toHaveLength(19)
      for (const letter of items) {
        const facts = {
          items: items.filter((other) => other !== letter),
          appendices: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
          contrary: [],
        }
        expect(decide(kodAi, agreementTemplate, facts, { calendar }).value.missing).toEqual([letter])
      }
      const whole = { items, appendices: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], contrary: [] }
      expect(decide(kodAi, agreementTemplate, whole, { calendar }).value.ok).toBe(true)
    }
  })

  it('kod-ai:5.5 kod-ai:5.2 a form counts from the day it was published', () => {
    const [form] = templates
    expect(templateOn(form!.id, form!.published)).toBe(form)
    expect(templateOn(form!.id, '2023-12-31')).toBeNull()
    expect(templateOn('free form', '2024-08-26')).toBeNull()
  })

  it('kod-ai:5.3 no action takes the text of the agreement, only the fields of its form', async () => {
    const d = await deal(1)
    await declareAll(d)
    const attempt = onAgreement(d, 'file-papers', { ...papersOf(d), text: 'иные условия' }, memberActor(0))
    expect(await refusal(attempt)).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('kod-ai:contract-11.fund the INN of the Fund is right by its check digit', () => {
    expect(checkInn10(fundRequisites.fundInnKpp.split('/')[0]!).ok).toBe(true)
  })
})
