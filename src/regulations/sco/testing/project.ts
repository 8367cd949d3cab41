import { criteria, principles } from '../parameters.ts'
import type { PartyCode } from '../parties.ts'
import { type Bench, file, party } from './bench.ts'

/** An idea of a project as a Party proposes it. */
export const idea = (participants: readonly string[], change: object = {}) => ({
  title: 'Прогноз паводков',
  summary: 'Общая модель для горных рек',
  kind: 'research',
  topic: 'algorithm',
  product: null,
  activity: 'research',
  goals: ['welfare'],
  security: 'Данные остаются у владельца',
  begins: '2024-06-01',
  measure: null,
  stages: ['сбор данных', 'модель'],
  exportCheck: null,
  participants,
  ...change,
})

export const assessment = {
  principles: Object.fromEntries(principles.map((one) => [one, 'respected'])),
  review: Object.fromEntries(criteria.map((one) => [one, 'обосновано'])),
}

/** A project of some Parties with a signed arrangement, their confirmations and its assessment: ready to begin. */
export async function readyProject(
  b: Bench,
  codes: readonly PartyCode[],
  change: object = {},
): Promise<string> {
  const [first, ...others] = codes
  const id = await b.open('sco-project', 'propose', idea(codes, change), party(first!))
  const on = (action: string, input: unknown, code: PartyCode) =>
    b.act('sco-project', id, action, input, party(code))
  for (const code of others) await on('declare-interest', {}, code)
  const text = file(`договорённость ${id}`)
  const type = codes.length === 2 ? 'bilateral' : 'multilateral'
  await on('arrange', { number: '1', type, text, date: '2024-05-06' }, first!)
  for (const code of codes) {
    await on('sign', { text }, code)
    await on('confirm-conformity', { laws: ['закон о данных'], post: 'директор департамента' }, code)
  }
  await on('assess', assessment, first!)
  return id
}
