import { z } from 'zod'
import { readings } from '../../../readings.ts'
import { someText } from '../../shared/index.ts'
import { contestWords } from '../vocabulary.ts'

/** Whoever applies knows how the rules are read: an unclear place is settled before the announcement, with a reason. */
export const chooseReading = contestWords.action({
  name: 'choose-reading',
  title: { ru: 'Выбрать прочтение', en: 'Choose a reading' },
  clauses: ['kod-ai:4.4.1'],
  by: ['fund-officer', 'director'],
  from: ['draft'],
  to: 'same',
  input: z.object({ place: someText(60), way: someText(60), reason: someText(1000) }),
  expectsVersion: true,
  guard(guard, { facts, input }) {
    const reading = readings.find(({ key }) => key === input.place)
    const isKnown = guard.ensure(
      reading !== undefined,
      'kod-ai:4.4.1',
      'contest.reading-place',
      { place: input.place },
      { code: 'READING', kind: 'content', path: 'place' },
    )
    if (!isKnown || !reading) return
    guard.ensure(
      reading.alternatives.some(({ value }) => value === input.way),
      'kod-ai:4.4.1',
      'contest.reading-way',
      { place: input.place, way: input.way, ways: reading.alternatives.map(({ value }) => value) },
      { code: 'READING', kind: 'content', path: 'way' },
    )
    guard.ensure(
      (facts.readings[input.place] ?? reading.default) !== input.way,
      'kod-ai:4.4.1',
      'contest.reading-same',
      { way: input.way },
      { code: 'READING_SAME', kind: 'state', path: 'way' },
    )
  },
  effect: (facts, { input: { place, way, reason }, on, actor }) => ({
    ...facts,
    readings: { ...facts.readings, [place]: way },
    readingChoices: [
      ...(facts.readingChoices ?? []),
      { place, was: facts.readings[place] ?? null, way, reason, on, by: actor.id },
    ],
  }),
})
