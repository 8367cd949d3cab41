import type { Clause } from '../../../kernel/index.ts'

/** Agreement, 9. Force majeure: the clauses in document order. */
export const contract9: readonly Clause[] = [
  {
    id: 'kod-ai:contract-9',
    ref: 'раздел 9',
    part: 'contract',
    kind: 'procedure',
    heading: { ru: 'Непреодолимая сила', en: 'Force majeure' },
    gist: {
      ru: 'При непреодолимой силе договор приостанавливается на её срок по взаимному письменному оповещению с датами.',
      en: 'Force majeure suspends the contract by mutual written notice with expected end.',
    },
    actors: ['Стороны'],
    operative: true,
    mark: 'implemented',
  },
]
