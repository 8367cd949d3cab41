import { applicationsIn, type Course, endAll, must } from './course.ts'
import { spread } from './pace.ts'
import { staff } from './story.ts'

const RECOMMENDED = 64 // of a hundred rated applications

/** The start of stage 4: a named officer recommends or leaves out each rated application, with a reason. */
export async function recommendApplications(course: Course, days: readonly string[]): Promise<void> {
  const rows = [...(await applicationsIn(course, 'ranked'))]
  const rank = (marks: Readonly<Record<string, unknown>>) => Number(marks.rank)
  const last = Math.ceil((rows.length * RECOMMENDED) / 100)
  rows.sort((a, b) => rank(a.marks) - rank(b.marks) || (a.case < b.case ? -1 : 1))
  const ordered = rows.map((row, i) => ({ id: row.case, recommended: i < last, mean: row.marks.mean2 }))
  spread(course.world, ordered, days, async ({ id, recommended, mean }) => {
    await must(course.world, {
      procedure: 'application',
      case: id,
      action: recommended ? 'recommend' : 'leave-out',
      input: {
        reason: recommended
          ? `Средний балл ${mean}, замечания устранимы`
          : `Средний балл ${mean} ниже прочих`,
      },
      who: staff.secondOfficer,
    })
    if (!recommended) endAll(course, [id])
  })
}
