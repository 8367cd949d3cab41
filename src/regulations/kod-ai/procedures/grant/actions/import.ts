import { claimNeed } from '../../../../../kernel/index.ts'
import { checkImported, decideImported } from '../check-imported.ts'
import { type ImportedGrant, importedGrant, importedStates } from '../imported.ts'
import { takenOver } from '../take-over.ts'
import { action } from '../vocabulary.ts'

/** The same key that an application takes: who has a grant of the round is found by a second application of theirs. */
const personKey = (contest: string, person: string) => `kod-ai/person-in-round:${contest}:${person}`

/**
 * Takes over a grant that runs elsewhere, as its registry shows it. What cannot be right is refused; what the regulation would have had
 * otherwise is told by its rules and by the notes kept with the case. A grant is taken over once; a person who stands in
 * another case of the round is let in and told.
 */
export const importGrant = action({
  name: 'import',
  title: { ru: 'Принять действующий грант из реестра', en: 'Take over a running grant from a registry' },
  clauses: [
    'kod-ai:6.4.1',
    'kod-ai:6.4.2',
    'kod-ai:6.2',
    'kod-ai:2.4',
    'kod-ai:contract-3.1',
    'kod-ai:contract-10.1',
    'kod-ai:contract-app-7.col-1',
    'kod-ai:contract-app-8.total',
    'kod-ai:3.3/2',
  ],
  by: ['fund-officer'],
  from: 'new',
  to: { oneOf: importedStates, choose: ({ input }) => input.state },
  input: importedGrant,
  needs: {
    held: claimNeed(
      ({ input }) => {
        const { contest, members } = input as ImportedGrant
        return members.map((m) => personKey(contest, m.person))
      },
      (held) =>
        Object.entries(held).flatMap(([key, holder]) =>
          holder ? [{ person: key.slice(key.lastIndexOf(':') + 1), case: holder.case }] : [],
        ),
    ),
  },
  guard(guard, { input, on }) {
    checkImported(guard, input, on)
    decideImported(guard, input)
  },
  effect: (facts, { input, needs, on, actor }) => takenOver(facts, input, needs.held, { on, by: actor.id }),
  claims: ({ input }) => [
    // The money of one grant must not be counted twice: this one key is refused to the second.
    {
      key: `kod-ai/imported-grant:${input.registryNumber}`,
      mode: 'refuse',
      clause: 'kod-ai:6.4.1',
    },
    ...input.members.map((m) => ({
      key: personKey(input.contest, m.person),
      mode: 'first-holds' as const,
      clause: 'kod-ai:3.3/2' as const,
    })),
  ],
  starts: {
    advance: ({ input }) => (input.stages[0]!.paid ? null : { from: input.agreement.signed }),
    'stage-report': ({ input }) =>
      input.stages.flatMap(({ ends, filedOn }, i) =>
        filedOn === null ? [{ from: input.agreement.signed, instance: String(i + 1), due: ends }] : [],
      ),
  },
})
