import type { Clock, Vault } from '../engine/index.ts'
import { isSealed, type NoticeSpec } from '../kernel/index.ts'
import type { Place } from './letter.ts'
import { correspondenceProblems } from './problems.ts'
import type { Answer, Answered, Question, QuestionStep } from './question.ts'
import type { QuestionStore } from './store.ts'

export interface QuestionParts {
  readonly store: QuestionStore
  readonly vault: Vault
  readonly clock: Clock
}

export interface Questions {
  /** In the order in which they were asked. */
  list(place: Place): Promise<readonly Question[]>
  /** @throws Problem TOO_MANY_QUESTIONS; SUBJECT_ERASED */
  ask(
    place: Place,
    asked: { readonly id: string; readonly asker: string; readonly text: string },
    notices: readonly NoticeSpec[],
  ): Promise<void>
  /**
   * Answers, or answers anew: a published answer that is not published any more is seen by its asker alone.
   * @param seen the version that the officer saw
   * @throws Problem UNKNOWN_QUESTION, VERSION_CONFLICT; SUBJECT_ERASED
   */
  answer(
    place: Place,
    id: string,
    seen: number,
    answer: Answer & { readonly by: string },
    notices: (asker: string) => readonly NoticeSpec[],
  ): Promise<void>
}

/** How many questions one person may ask about a case. */
const MOST = 30

/** Questions over a store. */
export function createQuestions({ store, vault, clock }: QuestionParts): Questions {
  const opened = <T>(tenant: string, body: unknown): T | null => {
    if (!isSealed(body)) return body as T | null
    const plain = vault.open(tenant, body)
    return plain === null ? null : (JSON.parse(plain) as T)
  }

  function questionOf(tenant: string, steps: readonly QuestionStep[]): Question {
    const { question: id, asker, at: askedAt, body } = steps[0]!
    const answers = steps.slice(1).map(({ at, by, published, body: told }): Answered => {
      const { wording = null, answer = null } =
        opened<{ wording: string; answer: string }>(tenant, told) ?? {}
      return { at, by, published, wording, answer }
    })
    const text = opened<{ text: string }>(tenant, body)?.text ?? null
    return { id, version: steps.at(-1)!.seq, asker, askedAt, text, answers }
  }

  async function list(place: Place): Promise<readonly Question[]> {
    const steps = await store.steps(place)
    await vault.ready(place.tenant, [...new Set(steps.map(({ asker }) => asker))], false)
    const of = new Map<string, QuestionStep[]>()
    for (const step of steps) of.set(step.question, [...(of.get(step.question) ?? []), step])
    return [...of.values()].map((own) => questionOf(place.tenant, own))
  }

  return {
    list,
    async ask(place, { id, asker, text }, notices) {
      await vault.ready(place.tenant, [asker], true)
      const body = vault.seal(place.tenant, asker, JSON.stringify({ text }))
      const head = { question: id, seq: 1, asker, by: asker, at: clock.now() }
      const tell = notices.map((notice, n) => ({ key: `question:${id}:${n}`, notice }))
      const added = await store.addStep(
        place,
        { ...head, kind: 'asked', published: false, body },
        { tell, most: MOST },
      )
      if (added === 'full') throw correspondenceProblems.tooMany(MOST)
    },
    async answer(place, id, seen, { by, wording, answer, published }, notices) {
      const { tenant } = place
      const asked = (await store.steps(place)).find((step) => step.question === id)
      if (!asked) throw correspondenceProblems.unknownQuestion()
      const { asker } = asked
      const head = { question: id, seq: seen + 1, asker, by, at: clock.now() }
      const told = { wording, answer }
      if (!published) await vault.ready(tenant, [asker], true)
      const step: QuestionStep = published
        ? { ...head, kind: 'answered', published, body: told }
        : {
            ...head,
            kind: 'answered',
            published: false,
            body: vault.seal(tenant, asker, JSON.stringify(told)),
          }
      const tell = notices(asker).map((notice, n) => ({ key: `answer:${id}:${head.seq}:${n}`, notice }))
      const added = await store.addStep(place, step, { tell, most: MOST })
      if (added !== 'added') throw correspondenceProblems.stale()
    },
  }
}
