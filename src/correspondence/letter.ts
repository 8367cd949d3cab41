import type { Sealed } from '../kernel/index.ts'

/** A case about which is written. */
export interface Place {
  readonly tenant: string
  readonly case: string
  readonly procedure: string
}

/** The Fund's people, or those of the case. */
export type Side = 'fund' | 'party'

/** A file of a letter, by its hash. */
export interface LetterFile {
  readonly sha256: string
  readonly name: string
  readonly size: number
}

/** What a letter says. */
export interface LetterBody {
  readonly text: string
  readonly files: readonly LetterFile[]
}

/** A letter without what it says. */
export interface LetterHead {
  /** Under which its author sent it: the same once more is the same letter. */
  readonly key: string
  readonly side: Side
  readonly author: string
  /** Whose data it is, under whose key it lies: the person outside. */
  readonly subject: string
  readonly at: string
}

export interface NewLetter extends LetterHead {
  readonly body: Sealed
}

/** A letter as it is kept, with its place in the thread. */
export interface KeptLetter extends NewLetter {
  readonly seq: number
}

/** A letter as it is read; null where the key of its subject was destroyed. */
export interface Letter extends LetterHead {
  readonly seq: number
  readonly body: LetterBody | null
}

/** Up to which letter a person has read a thread. */
export interface ReadMark {
  readonly person: string
  readonly seq: number
}

/** A thread in which letters wait for somebody. */
export interface Waiting {
  readonly case: string
  readonly procedure: string
  readonly unread: number
  readonly last: string
}

/**
 * Who has not read what. Somebody outside: letters of others after their own mark. The Fund: letters from outside after one's mark and
 * after the last one that the Fund wrote, for whoever answered has read.
 */
export function unreadOf(
  letters: readonly Pick<KeptLetter, 'seq' | 'side' | 'author'>[],
  marks: readonly ReadMark[],
  { person, side }: { readonly person: string; readonly side: Side },
): number {
  const own = marks.find((mark) => mark.person === person)?.seq ?? 0
  const answered = side === 'fund' ? (letters.findLast((one) => one.side === 'fund')?.seq ?? 0) : 0
  const from = Math.max(own, answered)
  return letters.filter(
    (one) => one.seq > from && (side === 'fund' ? one.side === 'party' : one.author !== person),
  ).length
}
