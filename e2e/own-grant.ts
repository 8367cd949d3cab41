import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { addDays, addMonths, type IsoDate, moscowDate } from '../src/kernel/index.ts'
import { requisitesOf } from '../src/simulation/kod-ai/requisites.ts'
import { person } from '../src/simulation/people.ts'
import { random } from '../src/simulation/random.ts'

const registry = 'Номер;Договор\nР-33;33-ГК\n'
const sha256 = createHash('sha256').update(registry).digest('hex')

/** The officer takes a grant over whose first stage is paid and ends in a fortnight. @returns its case */
export async function takeOverOwn(
  officer: Page,
  address: string,
  members: readonly string[],
): Promise<string> {
  const headers = { origin: address }
  const file = { name: 'гранты.csv', mimeType: 'text/csv', buffer: Buffer.from(registry) }
  const kept = await officer.request.post(`${address}/api/v1/files`, { headers, multipart: { file } })
  if (!kept.ok()) throw new Error(`the registry is not taken: ${await kept.text()}`)
  // Over HTTP a grant stands below an agreement: any that the officer sees.
  const found = await officer.request.get(`${address}/api/v1/cases?procedure=agreement&limit=1`)
  const parent = ((await found.json()).items[0] as { case: string }).case
  const today: IsoDate = moscowDate(new Date().toISOString())
  const signed = addDays(addMonths(today, -6), 14)
  const source = random('own-grant')
  const amount = '1500000.00'
  const people = members.map((id, n) => {
    const { address: _, ...own } = requisitesOf({ ...person(`own-${n}`, source), id }, n, source)
    return { ...own, address: 'Город Примеров', person: id, name: own.fio, grant: amount }
  })
  const stage = { amount, filedOn: null, acceptedOn: null, spent: [] }
  const answer = await officer.request.post(`${address}/api/v1/cases/grant/import`, {
    headers,
    data: {
      parent,
      input: {
        registryNumber: 'Р-33',
        evidence: {
          file: { name: 'гранты.csv', sha256 },
          ...{ sheet: '', row: 2, registry: 'Реестр грантов', on: addDays(today, -1) },
        },
        basis: { title: 'Приказ', number: '33-к', date: addDays(today, -1) },
        state: 'active',
        agreement: { number: '33-ГК', signed, text: null },
        contest: 'contest-elsewhere',
        applicationNumber: 'Ф-233',
        topic: 'Открытый корпус судебных решений',
        lot: 'nlp',
        total: '3000000.00',
        ...{ months: 12, extension: 0, percents: null },
        members: people,
        stages: [
          {
            ...stage,
            ends: addMonths(signed, 6),
            paid: { on: addDays(signed, 20), order: '101', lines: null },
          },
          { ...stage, ends: addMonths(signed, 12), paid: null },
        ],
        returns: [],
        codes: { technology: 'nlp', task: 'разметка', result: 'библиотека' },
        library: null,
      },
    },
  })
  if (!answer.ok()) throw new Error(`the grant is not taken over: ${await answer.text()}`)
  return ((await answer.json()) as { case: string }).case
}
