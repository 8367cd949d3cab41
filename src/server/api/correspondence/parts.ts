import type { Letters, Questions } from '../../../correspondence/index.ts'
import type { LetterQueue, NoticeOversight } from '../../../notices/index.ts'
import type { ApiParts } from '../parts.ts'

/** What the routes of correspondence stand on. */
export interface CorrespondenceApiParts
  extends Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'accessed' | 'accepted' | 'failed'> {
  readonly letters: Letters
  readonly questions: Questions
  readonly told: NoticeOversight
  readonly mail: Pick<LetterQueue, 'standing'>
  /** What people are called; null where nobody knows any more. */
  readonly namesOf: (tenant: string, people: readonly string[]) => Promise<ReadonlyMap<string, string | null>>
}
