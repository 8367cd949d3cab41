export * from './assigning.ts'
export * from './calendar.ts'
export * from './canonical.ts'
export * from './capability.ts'
export * from './case-file.ts'
export * from './claim.ts'
export * from './clause.ts'
export * from './comparing.ts'
export * from './corresponding.ts'
export * from './date.ts'
export { type Moved, movedDeadlines, movesOf, recountDeadlines } from './deadline.ts'
export { movedMessage, reminderMessage } from './deadline-messages.ts'
export { type DecideOptions, decide } from './decide.ts'
export * from './diagram.ts'
export * from './event.ts'
export * from './exceptions/index.ts'
export * from './finding.ts'
export { fold, nextFile } from './fold.ts'
export type { Foreseen, ForeseenValue, Foresight, ForesightEnv, Rated } from './foresight.ts'
export * from './form.ts'
export * from './fraction.ts'
export * from './guard.ts'
export * from './hash.ts'
export { holdersOf, holdersOfDeadline } from './holders.ts'
export * from './indicator.ts'
export * from './lint.ts'
export * from './lint-regulation.ts'
export * from './millions.ts'
export * from './money.ts'
export * from './norm.ts'
export {
  type Attendance,
  castingSeat,
  closeBallot,
  majorityOf,
  type OpenBallot,
  type Quorum,
  type QuorumRule,
  quorumOf,
  type Seat,
  type SecretBallot,
  type Tally,
  tallyOf,
  type Vote,
} from './panel.ts'
export { type DatedValue, type Parameter, valueOn } from './parameter.ts'
export { type Candidate, decideOne, type Preferred } from './precedence.ts'
export * from './problem.ts'
export * from './procedure.ts'
export type * from './rates.ts'
export * from './reading.ts'
export * from './receipt.ts'
export * from './regulation.ts'
export { furthestReminder, type Reminder, remindersDue } from './reminder.ts'
export * from './rule.ts'
export * from './same-json.ts'
export * from './schema.ts'
export { schemaProblem } from './schema-problem.ts'
export * from './seal.ts'
export * from './term.ts'
export * from './text.ts'
export { namesIn } from './told-names.ts'
export * from './visibility.ts'
export { type CommandOf, type TypedGuard, vocabulary } from './vocabulary.ts'
export type { BallotKind, Voting } from './voting.ts'
