import { z } from 'zod'
import { checkAttendance } from '../guard.ts'
import { jurySittingWords } from '../vocabulary.ts'
import { attendanceSchema, attended } from './open.ts'

/** People come and go: the quorum is counted anew at every item. */
export const changeAttendance = jurySittingWords.action({
  name: 'change-attendance',
  title: { ru: 'Изменить явку', en: 'Change the attendance' },
  clauses: ['kod-ai:4.7.3/1', 'kod-ai:4.7.3/2'],
  by: ['fund-officer'],
  from: ['open'],
  to: 'same',
  input: z.object({ attendance: attendanceSchema }),
  guard: (guard, { facts, input }) => checkAttendance(guard, facts.roll, input.attendance),
  effect: (facts, { input }) => ({ ...facts, attendance: attended(input.attendance) }),
})
