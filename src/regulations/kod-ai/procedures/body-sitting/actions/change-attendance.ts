import { z } from 'zod'
import type { BodyConfig } from '../config.ts'
import { checkAttendance } from '../guard.ts'
import type { BodySittingWords } from '../vocabulary.ts'
import { attendanceSchema } from './open.ts'

/** Members come and go. The clauses give these bodies no quorum (reading T47), so nothing else follows from it. */
export const changeAttendance = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'change-attendance',
    title: { ru: 'Изменить явку', en: 'Change the attendance' },
    clauses: config.clauses.open,
    by: ['fund-officer'],
    from: ['open'],
    to: 'same',
    input: z.object({ attendance: attendanceSchema }),
    guard: (guard, { facts, input }) => checkAttendance(guard, config, facts.roll, input.attendance),
    effect: (facts, { input }) => ({ ...facts, attendance: input.attendance }),
  })
