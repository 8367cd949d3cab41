import type { Facts } from './schema.ts'

/** A sound application of one person, shown first in the calculator. */
export const example: Facts = {
  application: {
    id: 'A-10',
    submittedAt: '2024-05-20T12:00:00+03:00',
    channel: 'fond-m',
    lot: 'nlp',
    months: 12,
    total: '2000000.00',
    applicants: [{ person: 'P1', citizen: 'RU', grant: '2000000.00', signed: true, fundProjects: [] }],
    documents: [
      {
        kind: 'application-form',
        format: 'pdf',
        language: 'ru',
        readable: true,
        colour: true,
        complete: true,
      },
      { kind: 'tz', format: 'system', language: 'ru', readable: true, colour: true, complete: true },
      { kind: 'plan', format: 'system', language: 'ru', readable: true, colour: true, complete: true },
    ],
  },
  others: [],
  intake: { from: '2024-04-22', to: '2024-05-27' },
  resultsDate: null,
}
