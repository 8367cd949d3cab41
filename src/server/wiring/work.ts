import type { CasePages, TaskMark } from '../../engine/index.ts'
import type { Work } from '../api/access/index.ts'

/** Open tasks by procedure. Nothing of a case is told but that there is something to do. */
export const workIn =
  (pages: Pick<CasePages, 'tasks'>) =>
  async (tenant: string, person: string, roles: readonly string[]): Promise<readonly Work[]> => {
    const found = new Map<string, { tasks: number; due: string | null }>()
    let after: TaskMark | null = null
    do {
      const page: Awaited<ReturnType<CasePages['tasks']>> = await pages.tasks(tenant, {
        ...{ person, roles, limit: 200, after },
      })
      for (const { row, due } of page.items) {
        const known = found.get(row.procedure)
        // They come by due day, those without one last.
        if (known) known.tasks++
        else found.set(row.procedure, { tasks: 1, due })
      }
      after = page.next
    } while (after !== null)
    return [...found].map(([procedure, work]) => ({ procedure, ...work }))
  }
