import { type ReportKind, reportKinds } from '../contract/index.ts'
import type { GrantFacts, Stage } from './facts.ts'

export const stageOf = (facts: GrantFacts, number: number): Stage | undefined => facts.stages[number - 1]
export const lastStage = (facts: GrantFacts): number => facts.stages.length

/** The facts with one stage changed. */
export const withStage = (
  facts: GrantFacts,
  number: number,
  change: (stage: Stage) => Stage,
): GrantFacts => ({
  ...facts,
  stages: facts.stages.map((stage) => (stage.number === number ? change(stage) : stage)),
})

/** Members who have not signed yet. */
export const unsigned = (facts: GrantFacts, signatures: Readonly<Record<string, unknown>>): string[] =>
  facts.members.filter((member) => !(member.person in signatures)).map((member) => member.person)

/** A stage that the act of the Fund accepted. */
export const isAccepted = (facts: GrantFacts, number: number): boolean =>
  stageOf(facts, number)?.acceptedOn != null

/** A stage whose report is not filed yet. */
export const isUnfiled = (stage: Stage): boolean => stage.filings.length === 0

export const isMember = (facts: GrantFacts, person: string): boolean =>
  facts.members.some((member) => member.person === person)

/** The facts with one entry of a list changed by its id. */
export const changed = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] => list.map((item) => (item.id === id ? change(item) : item))

/** Documents a stage asks for: all five at the end, those of the agreement's reading before it. */
export const neededKinds = (facts: GrantFacts, stage: number): readonly ReportKind[] =>
  stage === lastStage(facts) ? reportKinds : facts.award!.interim
