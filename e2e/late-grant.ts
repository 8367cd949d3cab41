import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'

const registry = 'Номер;Договор\nР-9;21-ГК\n'
const sha256 = createHash('sha256').update(registry).digest('hex')

/**
 * The officer takes a running grant over: its first stage was filed twelve days late and accepted on a day whose key rate is known,
 * its second one is overdue. @returns its case
 */
export async function takeOverLate(
  officer: Page,
  address: string,
  members: readonly { readonly person: string; readonly name: string }[],
): Promise<string> {
  const headers = { origin: address }
  const file = { name: 'гранты.csv', mimeType: 'text/csv', buffer: Buffer.from(registry) }
  const kept = await officer.request.post(`${address}/api/v1/files`, { headers, multipart: { file } })
  if (!kept.ok()) throw new Error(`the registry is not taken: ${await kept.text()}`)
  // Over HTTP a grant stands below an agreement: any that the officer sees.
  const found = await officer.request.get(`${address}/api/v1/cases?procedure=agreement&limit=1`)
  const parent = ((await found.json()).items[0] as { case: string }).case
  const amount = '1500000.00'
  const answer = await officer.request.post(`${address}/api/v1/cases/grant/import`, {
    headers,
    data: {
      parent,
      input: {
        registryNumber: 'Р-9',
        evidence: {
          file: { name: 'гранты.csv', sha256 },
          ...{ sheet: '', row: 2, registry: 'Реестр грантов', on: '2026-05-01' },
        },
        basis: { title: 'Приказ', number: '12-к', date: '2026-05-01' },
        state: 'active',
        agreement: { number: '21-ГК', signed: '2025-09-01', text: null },
        contest: 'contest-elsewhere',
        applicationNumber: 'Ф-209',
        topic: 'Библиотека разметки юридических текстов',
        lot: 'nlp',
        total: '3000000.00',
        ...{ months: 12, extension: 0, percents: null },
        members: members.map((member) => ({ ...member, grant: amount })),
        stages: [
          {
            ...{ ends: '2026-03-01', amount, filedOn: '2026-03-13', acceptedOn: '2026-04-10' },
            paid: { on: '2025-09-20', order: '101', lines: null },
            spent: members.map(({ person }) => ({ person, amount: '720000.00' })),
          },
          { ends: '2026-09-01', amount, paid: null, filedOn: null, acceptedOn: null, spent: [] },
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
