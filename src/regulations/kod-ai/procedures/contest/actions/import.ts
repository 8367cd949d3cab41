import { importedOf } from '../../imported/index.ts'
import { capOf, type Lot, type TimedStage } from '../../shared/index.ts'
import { checkImported, decideImported } from '../check-imported.ts'
import { type ImportedContest, importedContest, importedStates, runningStage } from '../imported.ts'
import { startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

type StageEnv = Parameters<typeof startStage>[0] & { readonly input: ImportedContest }

/** The clock of the stage, where it is the one that runs. */
function begin(env: StageEnv, stage: TimedStage) {
  const running = runningStage(env.input)
  if (running?.[0] !== stage) return null
  const facts = { ...env.facts, intake: env.input.intake }
  return startStage({ ...env, facts }, stage, running[1])
}

/**
 * Takes over a contest that runs elsewhere, as its registry shows it: the stage that runs goes on from the day the one
 * before it ended. What was late or too short is told by the rule; what cannot be right is refused.
 */
export const importContest = contestWords.action({
  name: 'import',
  title: { ru: 'Принять идущий конкурс из реестра', en: 'Take over a running contest from a registry' },
  clauses: [
    'kod-ai:4.1',
    'kod-ai:4.2',
    'kod-ai:4.3',
    'kod-ai:4.4.1',
    'kod-ai:4.4.2',
    'kod-ai:4.11',
    'kod-ai:2.7',
  ],
  by: ['fund-officer'],
  from: 'new',
  to: { oneOf: importedStates, choose: ({ input }) => input.state },
  input: importedContest,
  guard(guard, { input, on }) {
    checkImported(guard, input, on)
    decideImported(guard, input)
  },
  effect(facts, { input, on }) {
    const { title, round, budget, readings, announcedOn, announcement, regulation, intake, directorate } =
      input
    return {
      ...facts,
      title,
      round,
      budget,
      lots: input.lots as readonly Lot[],
      readings,
      announcedOn,
      announcement,
      regulation,
      intake,
      plan: input.plan ?? facts.plan,
      stageEnds: input.stageEnds,
      protocols: directorate
        ? { ...facts.protocols, directorate: [{ ...directorate, sitting: '', items: 0 }] }
        : facts.protocols,
      publishedOn: input.stageEnds.publish,
      imported: importedOf(input, on, []),
    }
  },
  claims: ({ input }) => [
    { key: `kod-ai/imported-contest:${input.registryNumber}`, mode: 'refuse', clause: 'kod-ai:4.4.1' },
  ],
  starts: {
    intake: ({ input }) =>
      input.state === 'intake' ? { from: input.intake.from, due: input.intake.to } : null,
    'stage-2': (env) => begin(env, 2),
    'stage-3': (env) => begin(env, 3),
    publish: (env) => begin(env, 'publish'),
    selection: ({ input }) =>
      input.state === 'formal-check' || input.state === 'expertise'
        ? { from: input.intake.to, due: capOf(input.intake.to) }
        : null,
  },
})
