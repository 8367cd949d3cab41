import { existsSync, writeFileSync } from 'node:fs'
import { inHome } from '../../home/index.ts'
import { type Database, markOf, setMark } from '../../store/index.ts'
import { trainingProblems } from './problems.ts'

const MARK = 'training'
const fileIn = (home: string): string => inHome(home, 'training.json')

/** Marks a home as that of a training copy. */
export const markHome = (home: string, made: { readonly at: string }): void =>
  writeFileSync(fileIn(home), `${JSON.stringify({ training: true, ...made })}\n`, { mode: 0o600 })

/** Marks a database as that of a training copy. */
export const markDatabase = (db: Database, made: { readonly at: string }): Promise<void> =>
  setMark(db, '*', MARK, JSON.stringify(made))

/**
 * Whether what a home serves is a training copy.
 * @throws Problem TRAINING_ELSEWHERE where only one of the two says so: it is served as neither
 */
export async function isTraining(db: Database, home: string): Promise<boolean> {
  const [marked, named] = [(await markOf(db, '*', MARK)) !== null, existsSync(fileIn(home))]
  if (marked !== named) throw marked ? trainingProblems.copyElsewhere() : trainingProblems.realHere()
  return marked
}
