import {
  type CorrespondenceStore,
  type KeptLetter,
  type Place,
  type QuestionStep,
  type ReadMark,
  type Side,
  type Telling,
  unreadOf,
} from '../../correspondence/index.ts'
import type { OutboxItem } from '../../engine/index.ts'

interface Thread extends Place {
  readonly letters: KeptLetter[]
  readonly marks: Map<string, ReadMark & { readonly side: Side }>
}

/** Correspondence in memory; `keep` lays notices in, as `memoryNotices` does. */
export function memoryCorrespondence(
  keep: (item: Extract<OutboxItem, { kind: 'notice' }>) => void = () => {},
): CorrespondenceStore {
  const threads = new Map<string, Thread>()
  const questions = new Map<string, Place & { readonly steps: QuestionStep[] }>()
  const nameOf = ({ tenant, case: id }: Place) => JSON.stringify([tenant, id])
  const threadOf = (place: Place): Thread => {
    const found = threads.get(nameOf(place)) ?? { ...place, letters: [], marks: new Map() }
    threads.set(nameOf(place), found)
    return found
  }
  const told = ({ tenant, case: id }: Place, tell: readonly Telling[]) => {
    for (const { key, notice } of tell) keep({ kind: 'notice', key, tenant, source: id, notice })
  }
  const stepsIn = (place: Place) => {
    const found = questions.get(nameOf(place)) ?? { ...place, steps: [] }
    questions.set(nameOf(place), found)
    return found.steps
  }
  function markAt({ marks }: Thread, person: string, side: Side, seq: number) {
    marks.set(person, { person, side, seq: Math.max(seq, marks.get(person)?.seq ?? 0) })
  }

  return {
    async letters(place) {
      const { letters, marks } = threadOf(place)
      const by = (a: ReadMark, b: ReadMark) => (a.person < b.person ? -1 : 1)
      return {
        letters: [...letters],
        marks: [...marks.values()].map(({ person, seq }) => ({ person, seq })).sort(by),
      }
    },
    async add(place, letter, { tell, readers, most }) {
      const thread = threadOf(place)
      const { letters } = thread
      if (letters.some(({ author, key }) => author === letter.author && key === letter.key)) return 'known'
      if (letters.length >= most) return 'full'
      const seq = letters.length + 1
      letters.push({ ...letter, seq })
      for (const person of readers) markAt(thread, person, 'party', 0)
      markAt(thread, letter.author, letter.side, seq)
      told(place, tell)
      return 'added'
    },
    async mark(place, person, seq) {
      const thread = threadOf(place)
      const side = thread.marks.get(person)?.side ?? 'fund'
      markAt(thread, person, side, Math.min(seq, thread.letters.length))
    },
    async waiting(tenant, { person, side, procedures }, limit) {
      const mine = [...threads.values()].filter(
        (one) =>
          one.tenant === tenant &&
          procedures.includes(one.procedure) &&
          (side === 'fund' || one.marks.get(person)?.side === 'party'),
      )
      return mine
        .map(({ case: id, procedure, letters, marks }) => ({
          case: id,
          procedure,
          unread: unreadOf(letters, [...marks.values()], { person, side }),
          last: letters.at(-1)?.at ?? '',
        }))
        .filter(({ unread }) => unread > 0)
        .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.case < b.case ? -1 : 1))
        .slice(0, limit)
    },
    lettersOf: async (tenant, person) =>
      [...threads.values()]
        .filter((one) => one.tenant === tenant)
        .flatMap(({ case: id, letters }) => letters.map((letter) => ({ ...letter, case: id })))
        .filter(({ subject }) => subject === person)
        .sort((a, b) => (a.at < b.at ? -1 : 1)),
    async steps(place) {
      const steps = stepsIn(place)
      const asked = steps.filter(({ kind }) => kind === 'asked')
      return asked.flatMap(({ question }) => steps.filter((step) => step.question === question))
    },
    async addStep(place, step, { tell, most }) {
      const steps = stepsIn(place)
      const own = steps.filter(({ question }) => question === step.question)
      if (step.kind === 'asked' && own[0]) return own[0].asker === step.asker ? 'known' : 'stale'
      if (own.length !== step.seq - 1) return 'stale'
      const asked = steps.filter(({ kind, asker }) => kind === 'asked' && asker === step.asker)
      if (step.kind === 'asked' && asked.length >= most) return 'full'
      steps.push(step)
      told(place, tell)
      return 'added'
    },
    stepsOf: async (tenant, asker) =>
      [...questions.values()]
        .filter((one) => one.tenant === tenant)
        .flatMap(({ case: id, steps }) => steps.map((step) => ({ ...step, case: id })))
        .filter((step) => step.asker === asker),
  }
}
