import { z } from 'zod'
import { conflict, forbidden, sha256 } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** A member takes a survey, or files an additional report. */
export const answerRequest = action({
  name: 'answer-request',
  title: {
    ru: 'Пройти опрос или подать дополнительный отчёт',
    en: 'Take a survey or file an additional report',
  },
  clauses: ['kod-ai:5.7.r', 'kod-ai:5.7.t', 'kod-ai:contract-4.1.e', 'kod-ai:contract-4.4.v'],
  by: ['member'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), document: sha256() }),
  guard(guard, { facts, input, actor }) {
    const found = facts.asked.find((a) => a.id === input.id)
    const open =
      found !== undefined && (found.kind === 'survey' || found.kind === 'report') && found.answeredOn === null
    guard.ensure(open, 'kod-ai:5.7.t', 'request.unknown', {}, conflict('NOTHING_ASKED', 'id'))
    guard.ensure(
      found?.person == null || found.person === actor.id,
      'kod-ai:5.7.t',
      'request.own',
      {},
      forbidden('OTHER_MEMBER', 'id'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: changed(facts.asked, input.id, (a) => ({ ...a, answeredOn: on })),
  }),
  stops: { survey: ({ input }) => input.id, 'extra-report': ({ input }) => input.id },
})
