import { addDays, sha256Hex } from '../../../kernel/index.ts'
import { type Bench, officer } from './bench.ts'

/** Announced on Monday 22 April 2024, intake through 27 May: the dates of the worked cases. */
export const dates = { announced: '2024-04-22', from: '2024-04-22', to: '2024-05-27' } as const

export const draft = (changes: object = {}) => ({
  title: 'Код ИИ (очередь VII)',
  round: 'VII',
  budget: '50000000.00',
  lots: ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'],
  readings: {},
  ...changes,
})

export const announcement = (changes: object = {}) => ({
  announcement: { url: 'https://example.org/announcement', sha256: sha256Hex('announcement') },
  regulation: { url: 'https://example.org/regulation', sha256: sha256Hex('regulation') },
  intake: { from: dates.from, to: dates.to },
  plan: null,
  ...changes,
})

export const juryRoll = (size = 5, changes: object = {}) => ({
  document: { number: '12-од', date: '2024-04-01' },
  rules: null,
  members: Array.from({ length: size }, (_, i) => ({
    person: `jury-${i + 1}`,
    name: `Кворумов Член ${i + 1}`,
    role: i === 0 ? 'chair' : i === 1 ? 'deputy' : 'member',
    category: 'k',
  })),
  ...changes,
})

export const bodyRoll = (prefix: string, changes: object = {}) => ({
  document: { number: `НС-${prefix}`, date: '2024-04-02' },
  rules: { number: `П-${prefix}`, date: '2024-04-02' },
  members: [1, 2, 3].map((i) => ({
    person: `${prefix}-${i}`,
    name: `Протоколов Член ${i}`,
    role: 'member',
    category: 'state',
  })),
  ...changes,
})

/** Opens a contest, appoints its bodies and announces it; the clock stands on the day of the announcement. */
export async function openContest(
  t: Bench,
  changes: object = {},
  announced: object = {},
  bodies = true,
): Promise<string> {
  const { id } = await t.open('contest', null, 'prepare', draft(changes), officer)
  if (bodies) {
    await t.act('contest', id, 'appoint-jury', juryRoll(), officer)
    await t.act('contest', id, 'appoint-council', bodyRoll('council'), officer)
    await t.act('contest', id, 'appoint-commission', bodyRoll('commission'), officer)
  }
  if (t.today() < dates.announced) await t.moveTo(dates.announced)
  await t.act('contest', id, 'announce', announcement(announced), officer)
  return id
}

/** The morning after the last day of intake: the contest is in stage 2. */
export async function endIntake(t: Bench): Promise<void> {
  await t.moveTo(addDays(dates.to, 1))
}

/** Closes a stage without a reason: it must be in time. */
export const closeStage = (t: Bench, contest: string, stage: string, reason: string | null = null) =>
  t.act('contest', contest, `close-${stage}`, { reason }, officer)
