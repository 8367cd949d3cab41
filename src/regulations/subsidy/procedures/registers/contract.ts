import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { sumText } from '../../rules/index.ts'
import { flow } from '../flow.ts'
import { fileText, organisation, someText, t } from '../shared.ts'

/** Contracts of the campaign: whoever is paid has agreed to inspections (`subsidy:13.p`). */
export const contract = flow({
  id: 'subsidy-contract',
  title: t('Договор с поставщиком', 'Contract with a supplier'),
  clause: 'subsidy:13.p',
  states: { kept: ['действует', 'in force', 'subsidy-organisation'], ended: ['прекращён', 'ended'] },
  steps: [
    {
      name: 'enter',
      title: t('Внести договор', 'Enter a contract'),
      clauses: ['subsidy:13.p'],
      by: organisation,
      from: 'new',
      to: 'kept',
      input: {
        number: someText(120),
        contractor: someText(300),
        subject: someText(1000),
        amount: sumText(),
        /** The contractor agrees to checks of the Ministry and of the control body. */
        inspectionConsent: z.boolean(),
      },
      writes: ({ input }) => input,
      claims: ({ parent, input }) => [
        { key: `subsidy/contract/${parent}/${input.number}`, clause: 'subsidy:13.p' },
      ],
    },
    {
      name: 'add-consent',
      title: t('Внести согласие на проверки', 'Add the consent to inspections'),
      clauses: ['subsidy:13.p'],
      by: organisation,
      from: ['kept'],
      to: 'same',
      input: { amendment: fileText() },
      writes: () => ({ inspectionConsent: true }),
    },
    {
      name: 'end',
      title: t('Прекратить', 'End'),
      clauses: ['subsidy:13.p'],
      by: organisation,
      from: ['kept'],
      to: 'ended',
      input: {},
    },
  ],
  row: ({ card }) => ({
    title: String(card.number),
    sums: { amount: String(card.amount) },
    marks: { inspectionConsent: card.inspectionConsent === true },
  }),
})

/** Contracts in force under the agreement, and whether the contractor agreed to inspections. */
export const contractsNeed = indexNeed(
  ({ file }) => ({ procedure: 'subsidy-contract', parent: file.id, states: ['kept'] }),
  (rows) =>
    rows.map((row) => ({ contract: row.case, inspectionConsent: row.marks.inspectionConsent === true })),
  ({ input }) =>
    (row) =>
      row.case === (input as { contract: string | null }).contract,
)
