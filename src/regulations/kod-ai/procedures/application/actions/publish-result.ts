import { z } from 'zod'
import { dateText } from '../../shared/index.ts'
import { endOfReview } from '../claims.ts'
import { applicationWords } from '../vocabulary.ts'

/** The published result opens the agreement with the winner: nobody else gets one (`kod-ai:1.3/2`, `kod-ai:1.3/4`). */
export const publishResult = applicationWords.action({
  name: 'publish-result',
  title: { ru: 'Опубликовать результат', en: 'Publish the result' },
  clauses: ['kod-ai:4.11', 'kod-ai:1.3/2', 'kod-ai:1.3/4', 'kod-ai:1.3/11'],
  by: ['system'],
  published: true,
  from: ['winner'],
  to: 'announced',
  input: z.object({ published: dateText() }),
  effect: (facts, { input }) => ({ ...facts, publishedOn: input.published }),
  releases: ({ facts }) => endOfReview(facts),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.won' }],
  children: ({ facts, file, input }) => [
    {
      child: 'agreement',
      procedure: 'agreement',
      case: null,
      parent: file.id,
      action: 'open',
      input: {
        contest: facts.contest,
        applicationNumber: file.number ?? file.id,
        published: input.published,
        topic: facts.content!.topic,
        lot: facts.content!.lot,
        total: facts.commission!.amount!,
        requestedTotal: facts.content!.total,
        members: facts.members.map((m) => ({
          person: m.person,
          name: m.name as never,
          grant: m.grant,
        })),
        months: facts.content!.months,
        edition: file.edition,
        directorateProtocol: facts.directorate!.protocol,
        openLibrary: true,
      },
    },
  ],
})
