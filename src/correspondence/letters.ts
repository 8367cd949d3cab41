import type { Clock, Vault } from '../engine/index.ts'
import type { NoticeSpec } from '../kernel/index.ts'
import {
  type Letter,
  type LetterBody,
  type LetterFile,
  type Place,
  type ReadMark,
  type Side,
  unreadOf,
  type Waiting,
} from './letter.ts'
import { correspondenceProblems } from './problems.ts'
import type { LetterStore } from './store.ts'

export interface LetterParts {
  readonly store: LetterStore
  readonly vault: Vault
  readonly clock: Clock
  readonly files: LetterFiles
}

/** Files that letters name. */
export interface LetterFiles {
  /** From now on the letter refers to these files of its author. @throws Problem where one is not there or not accepted */
  hold(
    place: Place,
    letter: string,
    person: string,
    hashes: readonly string[],
  ): Promise<readonly LetterFile[]>
  /** The letter was not sent: it refers to no file. */
  release(place: Place, letter: string): Promise<void>
}

/** A letter to be sent. */
export interface Sending {
  readonly key: string
  readonly side: Side
  readonly author: string
  readonly text: string
  /** Hashes of files. */
  readonly files: readonly string[]
  /** People of the case on the other side of the Fund. */
  readonly readers: readonly string[]
  /** What the other side is told; never of what is written. */
  readonly notices: readonly NoticeSpec[]
}

export interface Thread {
  readonly letters: readonly Letter[]
  readonly marks: readonly ReadMark[]
}

export interface Letters {
  read(place: Place): Promise<Thread>
  /** How many letters there are and how many somebody has not read. */
  count(
    place: Place,
    who: { person: string; side: Side },
  ): Promise<{ readonly all: number; readonly unread: number }>
  /** @throws Problem THREAD_FULL, NOBODY_TO_WRITE_TO, those of files; SUBJECT_ERASED */
  send(place: Place, sending: Sending): Promise<void>
  mark(place: Place, person: string, seq: number): Promise<void>
  waiting(
    tenant: string,
    who: { readonly person: string; readonly side: Side; readonly procedures: readonly string[] },
  ): Promise<readonly Waiting[]>
}

/** Nobody reads more; what runs on longer is no letter about a case. */
const MOST = 1000
const MOST_WAITING = 100

/** Letters over a store. */
export function createLetters({ store, vault, clock, files }: LetterParts): Letters {
  /** Whose data a letter of the Fund is: the latest who wrote from outside, or the first of the case. */
  async function addressee(place: Place, readers: readonly string[]): Promise<string> {
    const { letters } = await store.letters(place)
    const wrote = letters.findLast((one) => one.side === 'party' && readers.includes(one.author))?.author
    const person = wrote ?? readers[0]
    if (person === undefined) throw correspondenceProblems.nobody()
    return person
  }

  return {
    async read(place) {
      const { letters, marks } = await store.letters(place)
      await vault.ready(place.tenant, [...new Set(letters.map(({ subject }) => subject))], false)
      return {
        marks,
        letters: letters.map(({ body, ...head }) => {
          const plain = vault.open(place.tenant, body)
          return { ...head, body: plain === null ? null : (JSON.parse(plain) as LetterBody) }
        }),
      }
    },
    async count(place, who) {
      const { letters, marks } = await store.letters(place)
      return { all: letters.length, unread: unreadOf(letters, marks, who) }
    },
    async send(place, { key, side, author, text, files: hashes, readers, notices }) {
      const subject = side === 'party' ? author : await addressee(place, readers)
      await vault.ready(place.tenant, [subject], true)
      const id = `${author} ${key}`
      const held = hashes.length > 0 ? await files.hold(place, id, author, hashes) : []
      const body: LetterBody = { text, files: held }
      const sealed = vault.seal(place.tenant, subject, JSON.stringify(body))
      const letter = { key, side, author, subject, at: clock.now(), body: sealed }
      const tell = notices.map((notice, n) => ({ key: `letter:${id}:${n}`, notice }))
      const sent = await store.add(place, letter, { tell, readers, most: MOST })
      if (sent !== 'full') return
      if (held.length > 0) await files.release(place, id)
      throw correspondenceProblems.full(MOST)
    },
    mark: (place, person, seq) => store.mark(place, person, seq),
    waiting: (tenant, who) => store.waiting(tenant, who, MOST_WAITING),
  }
}
