import { kopecks, parentNeed } from '../../../../kernel/index.ts'
import { sumText } from '../../rules/index.ts'
import type { AgreementFacts } from '../agreement/index.ts'
import { flow, unless } from '../flow.ts'
import { content, dateText, fileText, idText, ministry, someText, t } from '../shared.ts'

const inspectors = [...ministry, 'subsidy-control'] as const

/** An inspection by the Ministry or the control body, nobody else; what it finds opens a breach (`subsidy:25`, `subsidy:26`). */
export const inspection = flow({
  id: 'subsidy-inspection',
  title: t('Проверка', 'Inspection'),
  clause: 'subsidy:25',
  states: { open: ['идёт', 'under way', ...inspectors], closed: ['закончена', 'closed'] },
  steps: [
    {
      name: 'open',
      title: t('Начать проверку', 'Begin an inspection'),
      clauses: ['subsidy:25', 'subsidy:13.p'],
      by: inspectors,
      from: 'new',
      to: 'open',
      input: {
        number: someText(120),
        inspector: idText(),
        scope: someText(),
        begins: dateText(),
        ends: dateText(),
      },
      check: ({ input }) => [
        unless(
          String(input.begins) <= String(input.ends),
          'subsidy:25',
          'inspection.dates',
          content('DATES', 'ends'),
        ),
      ],
      writes: ({ input }) => input,
    },
    {
      name: 'find',
      title: t('Внести выявленное', 'Enter a finding'),
      clauses: ['subsidy:25', 'subsidy:26', 'subsidy:23'],
      by: inspectors,
      from: ['open'],
      to: 'same',
      input: { found: someText(), sum: sumText() },
      needs: { received: parentNeed<AgreementFacts>()((facts) => facts.received) },
      check: ({ input, needs: { received } }) => [
        unless(
          kopecks(String(input.sum)) <= kopecks(String(received)),
          'subsidy:26',
          'breach.sum',
          content('OVER_RECEIVED', 'sum'),
          { received: String(received) },
        ),
      ],
      children: ({ file, parent, card, input }) => [
        {
          child: `breach-${file.version + 1}`,
          procedure: 'subsidy-breach',
          case: null,
          parent,
          action: 'record',
          input: { found: String(input.found), sum: String(input.sum), source: String(card.number) },
        },
      ],
    },
    {
      name: 'close',
      title: t('Закончить проверку', 'Close the inspection'),
      clauses: ['subsidy:25'],
      by: inspectors,
      from: ['open'],
      to: 'closed',
      input: { act: fileText() },
      writes: ({ input }) => input,
    },
  ],
  row: ({ card }) => ({ title: String(card.number) }),
})
