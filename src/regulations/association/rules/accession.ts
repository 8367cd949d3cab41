import { z } from 'zod'
import { addDays, dateText } from '../../../kernel/index.ts'
import { associationRule, check, field, refuse } from './kit.ts'

const day = field(dateText(), 'association:5.1/1', 'Укажите день', 'Name the day')

/** The later of the signature and the end of the wait that the first proper notice starts (`association:6.7/2`). */
export const boundFrom = (notice: string, signed: string, wait: number, elapse: string): string =>
  [addDays(notice, wait + (elapse === 'thirtieth-day' ? 0 : 1)), signed].sort()[1]!

/**
 * From when a joining Party is bound: the later of its signature and the day after thirty full days from the first proper
 * notice (`association:6.7/2`). A defective notice starts no clock.
 * @throws Problem NOTICE_MUST_PRECEDE where the first proper notice came after the signature
 */
export const accession = associationRule({
  name: 'accession',
  revision: 1,
  title: { ru: 'Присоединение', en: 'Accession' },
  clauses: ['association:6.7/2', 'association:5.1/1', 'association:6.7/1'],
  parameters: ['accession.wait'],
  readings: ['accession.elapse'],
  input: z.object({
    notices: z.array(z.object({ date: day, proper: z.boolean() })).max(100),
    signed: day.nullable(),
  }),
  output: z.object({ inForceFrom: z.string().nullable() }),
  example: { notices: [{ date: '2021-03-01', proper: true }], signed: '2021-03-05' },
  decide({ notices, signed }, { parameters, readings }, trace) {
    const dates = notices.filter(({ proper }) => proper).map(({ date }) => date)
    const first = dates.sort()[0] ?? null
    for (const { date, proper } of notices)
      trace.note(proper ? 'met' : 'not-applicable', 'association:5.1/1', 'accession.notice', {
        date,
        proper: proper ? 'proper' : 'defective',
      })
    if (!check(trace, first !== null, 'association:5.1/1', 'accession.proper')) return { inForceFrom: null }
    if (!check(trace, signed !== null, 'association:5.1/1', 'accession.signed')) return { inForceFrom: null }
    if (first! > signed!)
      throw refuse(
        'NOTICE_MUST_PRECEDE',
        'association:5.1/1',
        'signed',
        {
          ru: `Подписано ${signed}, а надлежащее уведомление подано позже, ${first}`,
          en: `Signed on ${signed}, while the proper notice came later, on ${first}`,
        },
        {
          ru: 'Сначала подайте надлежащее уведомление, затем подпишите',
          en: 'File a proper notice first, then sign',
        },
      )
    const inForceFrom = boundFrom(first!, signed!, parameters['accession.wait'], readings['accession.elapse'])
    trace.met('association:6.7/2', 'accession.from', { date: inForceFrom })
    return { inForceFrom }
  },
})
