import type { Actor, Engine } from '../src/engine/index.ts'
import { addDays, moscowDate } from '../src/kernel/index.ts'
import {
  announcement,
  bodyRoll,
  content,
  document,
  draft,
  juryRoll,
  member,
} from '../src/regulations/kod-ai/testing/index.ts'

/** The rush before intake closes: many people prepare, sign and file at once. Everybody in it is invented. */
export const tenant = 'fund'
export const officer: Actor = { id: 'officer-1', roles: ['fund-officer'] }

/** One command of the rush. `case` null opens one under the contest. */
export interface Step {
  readonly action: string
  readonly case: string | null
  readonly input: unknown
  readonly actor: Actor
}

/** A paper of an application. */
export type Document = ReturnType<typeof document>

/** The three obligatory papers as forms filled in on the site: they have no files. */
const forms = (['application-form', 'tz', 'plan'] as const).map((kind) =>
  document(kind, { format: 'system' }),
)

/** Opens a contest whose intake runs today. @returns its id */
export async function openContestToday(engine: Engine): Promise<string> {
  const today = moscowDate(engine.parts.clock.now())
  const act = async (id: string | null, action: string, input: unknown) =>
    (
      await engine.act({
        tenant,
        procedure: 'contest',
        case: id,
        parent: null,
        action,
        input,
        actor: officer,
      })
    ).file.id
  const contest = await act(null, 'prepare', draft())
  await act(contest, 'appoint-jury', juryRoll())
  await act(contest, 'appoint-council', bodyRoll('council'))
  await act(contest, 'appoint-commission', bodyRoll('commission'))
  await act(contest, 'announce', announcement({ intake: { from: today, to: addDays(today, 35) } }))
  return contest
}

/**
 * The steps by which one person files: prepare, three times a correction, sign, file. Each yields the version before it;
 * `did` tells the case and its content hash after the last one.
 */
export function* filing(
  person: string,
  did: () => { readonly id: string; readonly contentHash: string },
  documents: readonly Document[] = forms,
): Generator<Step> {
  const lead: Actor = { id: person, roles: ['applicant'] }
  const own: Actor = { id: person, roles: [] }
  const written = (topic: string) => content([member(person)], { topic, documents: [...documents] })
  yield { action: 'prepare', case: null, input: written('Библиотека'), actor: lead }
  for (const n of [1, 2, 3])
    yield { action: 'revise', case: did().id, input: written(`Библиотека, правка ${n}`), actor: own }
  yield {
    action: 'sign',
    case: did().id,
    input: { contentHash: did().contentHash, kind: 'e-signature' },
    actor: own,
  }
  yield { action: 'submit', case: did().id, input: {}, actor: own }
}
