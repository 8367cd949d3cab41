import type { Scene } from '../course.ts'

const FLAGS = 22

/** What a flag of the list asks besides, where it was answered yes: in full, so that the flag holds. */
const DETAILS: Readonly<Record<number, object>> = {
  5: { service: { objectivelyNecessary: true, othersBuy: true } },
  6: { features: { unaware: true, stillWants: true } },
  7: { confidentiality: { justified: false } },
  8: { modification: { obvious: true, certain: false } },
  9: { address: { poBox: true, street: false } },
  10: { development: { contract: true } },
  16: { place: { controlled: true, hardAccess: false, unusual: false } },
  18: { sample: { pieces: 1, techDocs: true, longTraining: false } },
  19: { nuclear: { activities: ['a'], part: 'indirect' } },
  20: { missile: { part: 'indirect' } },
  21: { chembio: { activities: ['v'], part: 'direct' } },
  22: { military: { aiResearch: true, client: 'military', part: 'direct' } },
}

/** Answers to all 22 rows of annex 1: mostly no; one flag now and then; seldom one that nobody can answer yet. */
export function answersOf({ random }: Scene): object {
  const yes = new Set<number>()
  while (random.chance(220)) yes.add(random.between(1, FLAGS))
  const open = random.chance(60) ? random.between(1, FLAGS) : 0
  return {
    rows: Array.from({ length: FLAGS }, (_, i) => ({
      flag: i + 1,
      answer: i + 1 === open ? 'unknown' : yes.has(i + 1) ? 'yes' : 'no',
      note: yes.has(i + 1) || i + 1 === open ? 'видно из переписки' : '',
    })),
    details: Object.assign(
      {},
      ...[...yes].filter((flag) => flag !== open).map((flag) => DETAILS[flag] ?? {}),
    ),
    own: [],
  }
}
