import type { Queries } from '../../server/client/index.ts'
import type { ActionModel } from '../../server/desk/index.ts'

type TaskPage = Awaited<ReturnType<Queries['tasks']>>
type DeadlinePage = Awaited<ReturnType<Queries['deadlines']>>
type Task = TaskPage['items'][number]
type Deadline = DeadlinePage['items'][number]

/** What of the model is asked for. */
export interface DutyModel {
  readonly procedures: Readonly<
    Record<
      string,
      {
        readonly actions: Readonly<Record<string, Pick<ActionModel, 'by' | 'from'>>>
        readonly deadlines: Readonly<Record<string, { readonly side: string }>>
      }
    >
  >
}

/** Parts of the list: overdue and due today, the rest of the week, what comes later or has no term, what lies on others. */
export const views = ['today', 'week', 'later', 'waiting'] as const
export type View = (typeof views)[number]

/** A row: a task, or a deadline on which no task of one's own hangs. */
export interface Duty {
  readonly id: string
  readonly view: View
  readonly title: Task['title']
  readonly clause: string
  readonly due: string | null
  /** Null where there is no term, or where its working days cannot be counted yet. */
  readonly left: number | null
  readonly overdue: boolean
  readonly case: Task['case']
  /** The form of the action that the task names; null where it names none. */
  readonly action: string | null
  /** Whose duty it is, where it is a deadline. */
  readonly side: string | null
}

export interface Sheet {
  readonly today: string
  readonly duties: readonly Duty[]
}

/** The Sunday of the week of a day. */
function weekEnd(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7))
  return date.toISOString().slice(0, 10)
}

function viewOf(due: string | null, today: string): View {
  if (due === null) return 'later'
  if (due <= today) return 'today'
  return due <= weekEnd(today) ? 'week' : 'later'
}

/** The action whose name the task's key begins with, where its role may take it in the state of the case. */
function actionOf({ procedures }: DutyModel, { key, role, case: about }: Task) {
  const name = key.split(':', 1)[0]!
  const action = procedures[about.procedure]?.actions[name]
  if (!action || action.from === 'new' || !action.by.includes(role)) return null
  return 'state' in about && !action.from.includes(about.state) ? null : name
}

const place = (about: Task['case'], key: string, instance: string) => `${about.case} ${key} ${instance}`

/** The nearest first, what has no term last; then by title. */
const byUrgency = (a: Duty, b: Duty) =>
  (a.due ?? '9').localeCompare(b.due ?? '9') ||
  a.title.ru.localeCompare(b.title.ru, 'ru') ||
  a.id.localeCompare(b.id)

/** Tasks and deadlines as one list, each duty once. */
export function dutiesOf(
  model: DutyModel,
  today: string,
  tasks: readonly Task[],
  deadlines: readonly Deadline[],
): Sheet {
  const told = new Set(
    tasks.flatMap(({ case: about, deadline }) =>
      deadline ? [place(about, deadline.key, deadline.instance)] : [],
    ),
  )
  const ofTask = (task: Task): Duty => ({
    id: `${task.case.case} ${task.key}`,
    view: viewOf(task.due, today),
    title: task.title,
    clause: task.clause,
    due: task.due,
    left: task.workingDaysLeft,
    overdue: task.due !== null && task.due < today,
    case: task.case,
    action: actionOf(model, task),
    side: null,
  })
  const ofDeadline = (one: Deadline): Duty => ({
    id: place(one.case, one.key, one.instance),
    view: one.mine ? viewOf(one.due, today) : 'waiting',
    title: one.title,
    clause: one.clause,
    due: one.due,
    left: one.workingDaysLeft,
    overdue: one.due < today,
    case: one.case,
    action: null,
    side: model.procedures[one.case.procedure]?.deadlines[one.key]?.side ?? null,
  })
  const untold = deadlines.filter((one) => !told.has(place(one.case, one.key, one.instance)))
  return { today, duties: [...tasks.map(ofTask), ...untold.map(ofDeadline)].sort(byUrgency) }
}

export const dutiesIn = ({ duties }: Sheet, view: View): readonly Duty[] =>
  duties.filter((duty) => duty.view === view)
