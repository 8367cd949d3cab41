import type { Text } from '../../kernel/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import type { CaseView } from '../screens/index.ts'

/** Keys of the stages as plans and ends have them, in the order of the states after the draft. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', 'publish'] as const

export interface Stage {
  readonly key: string
  readonly state: string
  readonly title: Text
  readonly standing: 'done' | 'now' | 'ahead'
  readonly from: string | null
  /** The day it ended, or the last day as the running deadline or the plan has it. */
  readonly to: string | null
}

type Days = Readonly<Record<string, string | null>>

export const fieldOf = (view: Pick<CaseView, 'fields'>, key: string): unknown =>
  view.fields.find((field) => field.key === key)?.value

/** The name of a stage without its number: `этап 3: заочная экспертиза` is `Заочная экспертиза`. */
const bare = (title: string): string => {
  const name = title.replace(/^[^:]*:\s*/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The stages of a contest, with their days. */
export function stagesOf(view: CaseView, model: ProcedureModel): readonly Stage[] {
  const states = Object.entries(model.states).slice(1, 1 + KEYS.length)
  const at = Object.keys(model.states).indexOf(view.state)
  const intake = fieldOf(view, 'intake') as { window: { from: string; to: string } | null } | undefined
  const plan = (fieldOf(view, 'plan') ?? {}) as Days
  const ends = ((fieldOf(view, 'stages') as { ends?: Days } | undefined)?.ends ?? {}) as Days
  const isOver = at > KEYS.length
  let before: string | null = intake?.window?.to ?? null
  return states.map(([state, { title }], n) => {
    const key = KEYS[n]!
    const place = n + 1
    const standing = isOver || place < at ? 'done' : place === at ? 'now' : 'ahead'
    const running = view.deadlines.find((d) => d.key === `stage-${key}` && d.stoppedOn === null)
    const from = key === '1' ? (intake?.window?.from ?? null) : before
    const to = key === '1' ? (intake?.window?.to ?? null) : (ends[key] ?? running?.due ?? plan[key] ?? null)
    before = to
    return { key, state, title: { ru: bare(title.ru), en: bare(title.en) }, standing, from, to }
  })
}

const DAY = 86_400_000
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** Calendar days between two days. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** How much of a deadline is used up: `38 of 90 days`; what stopped does not run on. */
export function used(
  { from, lastDay, stoppedOn }: Pick<CaseView['deadlines'][number], 'from' | 'lastDay' | 'stoppedOn'>,
  today: string,
): { readonly days: number; readonly of: number } {
  return { days: Math.max(0, daysBetween(from, stoppedOn ?? today)), of: daysBetween(from, lastDay) }
}

/** Today in Moscow, whose days the regulations count. */
export const moscowToday = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' }).format(now)
