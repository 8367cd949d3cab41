import { dateText, fileText, flow, idText, someText, t, unless } from '../shared/index.ts'

/** A general meeting by CSR, closed only with a protocol of its own (`association:3.3/8`). */
export const meeting = flow({
  id: 'association-meeting',
  title: t('Собрание Сторон', 'Meeting of the Parties'),
  clause: 'association:3.3/8',
  states: {
    called: ['созвано', 'called'],
    held: ['проведено', 'held', true],
  },
  steps: [
    {
      name: 'call',
      title: t('Созвать', 'Call'),
      clauses: ['association:3.3/8'],
      who: 'csr',
      from: 'new',
      to: 'called',
      input: { title: someText(500), date: dateText(), agenda: someText(4000) },
    },
    {
      name: 'attend',
      title: t('Участвовать', 'Attend'),
      clauses: ['association:3.3/8'],
      who: 'party',
      from: ['called'],
      to: 'same',
      input: {},
    },
    {
      name: 'close',
      title: t('Закрыть с протоколом', 'Close with a protocol'),
      clauses: ['association:3.3/8'],
      who: 'csr',
      from: ['called'],
      to: 'held',
      input: { number: idText(), protocol: fileText() },
      check: ({ facts, on }) => [
        unless(
          on >= String(facts.card.date),
          'NOT_YET_HELD',
          '',
          'association:3.3/8',
          String(facts.card.date),
          'state',
        ),
      ],
    },
  ],
})
