import { z } from 'zod'
import { addDays, dateText } from '../../../kernel/index.ts'
import { associationRule, check, field } from './kit.ts'

const day = field(dateText(), 'association:5.1/2', 'Укажите день', 'Name the day')

/** Whether the notice of withdrawal came at least thirty calendar days before the intended exit (`association:5.1/2`). */
export const withdrawal = associationRule({
  name: 'withdrawal',
  revision: 1,
  title: { ru: 'Выход из Соглашения', en: 'Withdrawal' },
  clauses: ['association:5.1/2'],
  parameters: ['withdrawal.notice'],
  input: z.object({ notice: day, exit: day }),
  output: z.object({ accepted: z.boolean(), earliest: z.string().optional() }),
  example: { notice: '2021-05-01', exit: '2021-05-31' },
  decide({ notice, exit }, { parameters }, trace) {
    const earliest = addDays(notice, parameters['withdrawal.notice'])
    const accepted = check(trace, exit >= earliest, 'association:5.1/2', 'withdrawal.term', {
      exit,
      earliest,
    })
    return accepted ? { accepted } : { accepted, earliest }
  },
})
