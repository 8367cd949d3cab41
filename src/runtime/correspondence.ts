import {
  createLetters,
  createQuestions,
  type LetterFiles,
  type Letters,
  type Questions,
} from '../correspondence/index.ts'
import type { EngineParts } from '../engine/index.ts'
import type { Files } from '../files/index.ts'
import { type Database, postgresCorrespondence } from '../store/index.ts'

/** The files that letters name: those of their author, held from before the letter is kept. */
export function letterFiles(files: Files): LetterFiles {
  const holderOf = (id: string, letter: string) => ({ kind: 'letter', id: `${id} ${letter}` }) as const
  return {
    async hold({ tenant, case: id }, letter, person, hashes) {
      const named = hashes.map((sha256, n) => ({ path: `files.${n}`, sha256 }))
      const found = await files.reference({ tenant, person, holder: holderOf(id, letter), named })
      return Promise.all(
        found.map(async (record) => ({
          sha256: record.sha256,
          name: (await files.nameOf(record)) ?? '',
          size: record.size,
        })),
      )
    },
    release: ({ tenant, case: id }, letter) => files.release(tenant, holderOf(id, letter)),
  }
}

/** What letters and questions are put together from. */
interface CorrespondenceOf {
  readonly engine: Pick<EngineParts, 'clock' | 'vault'>
  readonly db: Database
  readonly files: Files
}

/** Letters and questions on the database of an installation. */
export function correspondenceOf({ engine, db, files }: CorrespondenceOf): {
  readonly letters: Letters
  readonly questions: Questions
} {
  const { clock, vault } = engine
  const store = postgresCorrespondence(db)
  return {
    letters: createLetters({ store, vault, clock, files: letterFiles(files) }),
    questions: createQuestions({ store, vault, clock }),
  }
}
