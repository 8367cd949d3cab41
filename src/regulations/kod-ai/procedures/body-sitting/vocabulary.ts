import { type Text, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type BodySittingFacts, initialBodySitting } from './facts.ts'
import { bodySittingMessages } from './messages.ts'

/** The words of one body's sittings: council, commission and directorate differ in name and clauses only. */
export const bodySittingWords = <const Id extends string>(id: Id, title: Text) =>
  vocabulary<BodySittingFacts>()({
    id,
    regulation: 'kod-ai',
    title,
    parent: 'contest',
    capability: 'body',
    clauses: clauseIds,
    states: {
      planned: { title: { ru: 'назначено', en: 'planned' }, owner: ['fund-officer'] },
      open: { title: { ru: 'идёт', en: 'open' }, owner: ['fund-officer'] },
      signed: { title: { ru: 'протокол подписан', en: 'protocol signed' }, owner: [], final: true },
      cancelled: { title: { ru: 'отменено', en: 'cancelled' }, owner: [], final: true },
    },
    roles: ['fund-officer', 'jury', 'council', 'commission', 'director', 'auditor'],
    signers: ['director'],
    deadlines: {},
    messages: bodySittingMessages,
    initial: initialBodySitting,
  })

export type BodySittingWords = ReturnType<typeof bodySittingWords>
