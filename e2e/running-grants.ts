import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { addDays, addMonths, type IsoDate } from '../src/kernel/index.ts'
import { requisitesOf } from '../src/simulation/kod-ai/requisites.ts'
import { person } from '../src/simulation/people.ts'
import { random } from '../src/simulation/random.ts'

const registry = 'Номер;Договор\nР-1;17-ГК\n'

/**
 * The officer takes running grants over from a registry: the first stage of each is accepted, so that its second tranche is
 * due. @returns their cases
 */
export async function takeOver(
  officer: Page,
  address: string,
  today: IsoDate,
  agreements: readonly string[],
): Promise<readonly string[]> {
  const headers = { origin: address }
  const file = await officer.request.post(`${address}/api/v1/files`, {
    headers,
    multipart: {
      file: { name: 'гранты.csv', mimeType: 'text/csv', buffer: Buffer.from(registry) },
    },
  })
  if (!file.ok()) throw new Error(`the registry is not taken: ${await file.text()}`)
  const sha256 = createHash('sha256').update(registry).digest('hex')
  // Over HTTP a grant stands below an agreement: any that the officer sees.
  const found = await officer.request.get(`${address}/api/v1/cases?procedure=agreement&limit=1`)
  const parent = ((await found.json()).items[0] as { case: string }).case
  const signed = addMonths(today, -8)
  const source = random('running-grants')
  const made: string[] = []
  for (const [n, number] of agreements.entries()) {
    const people = [0, 1].map((i) => person(`running-${n}-${i}`, source))
    const line = (i: number, amount: string) => ({ person: people[i]!.id, amount })
    const answer = await officer.request.post(`${address}/api/v1/cases/grant/import`, {
      headers,
      data: {
        parent,
        input: {
          registryNumber: `Р-${n + 1}`,
          evidence: {
            file: { name: 'гранты.csv', sha256 },
            sheet: '',
            row: n + 2,
            registry: 'Реестр грантов',
            on: addDays(today, -1),
          },
          basis: { title: 'Приказ', number: '12-к', date: addDays(today, -1) },
          state: 'active',
          agreement: { number, signed, text: null },
          contest: 'contest-elsewhere',
          applicationNumber: `Ф-20${n}`,
          topic: n === 0 ? 'Библиотека разметки юридических текстов' : 'Открытый синтез русской речи',
          lot: 'nlp',
          total: '3000000.00',
          months: 12,
          extension: 0,
          percents: null,
          members: people.map((one, i) => {
            const { address: _, ...own } = requisitesOf(one, i, source)
            return { ...own, address: 'Город Примеров', person: one.id, name: own.fio, grant: '1500000.00' }
          }),
          stages: [
            {
              ends: addMonths(signed, 6),
              amount: '1500000.00',
              paid: { on: addDays(signed, 20), order: '101', lines: null },
              filedOn: addMonths(signed, 6),
              acceptedOn: addDays(addMonths(signed, 6), 20),
              spent: [line(0, '700000.00'), line(1, '740000.50')],
            },
            {
              ends: addMonths(signed, 12),
              amount: '1500000.00',
              paid: null,
              filedOn: null,
              acceptedOn: null,
              spent: [],
            },
          ],
          returns: [],
          codes: { technology: 'nlp', task: 'разметка', result: 'библиотека' },
          library: null,
        },
      },
    })
    if (!answer.ok()) throw new Error(`${number} is not taken over: ${await answer.text()}`)
    made.push(((await answer.json()) as { case: string }).case)
  }
  return made
}
