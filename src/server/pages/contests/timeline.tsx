import { daysBetween, earlierOf, type IsoDate, type Regulation } from '../../../kernel/index.ts'
import { counted } from '../../../reference/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink, Computation, Findings } from '../parts/findings.tsx'
import { showDay, showLongDate } from '../show.ts'
import type { Word } from '../words.ts'
import type { ContestView } from './source.ts'

const stages: readonly (readonly [key: string, name: Word, state: string])[] = [
  ['2', 'stage.2', 'formal-check'],
  ['3', 'stage.3', 'expertise'],
  ['4', 'stage.4', 'jury'],
  ['5', 'stage.5', 'council'],
  ['6', 'stage.6', 'commission'],
  ['7', 'stage.7', 'directorate'],
]

function Stage({
  look,
  name,
  phase,
  lines,
}: {
  look: Look
  name: Word
  phase: 'done' | 'now' | 'next'
  lines: readonly string[]
}) {
  return (
    <li class={phase}>
      <b>{look.t(name)}</b>
      {lines[0]}
      <span>
        {[...lines.slice(1), phase === 'now' ? look.t('stage.now') : ''].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

/** The stages of a contest with computed dates and what is left of the ninety days (`kod-ai:4.1`, `kod-ai:4.3`). */
export function Timeline({
  look,
  view,
  regulation,
}: {
  look: Look
  view: ContestView
  regulation: Regulation
}) {
  const { t, language } = look
  if (!view.stages || !view.intake) return <p class="empty">{t('contest.no-dates')}</p>
  const { plan, ruling } = view.stages
  const index = stages.findIndex(([, , state]) => state === view.state)
  const over = ['approved', 'published', 'closed'].includes(view.state)
  const phase = (i: number) => (over || i < index ? 'done' : i === index ? 'now' : 'next')
  const start = (i: number): IsoDate =>
    i === 0 ? view.intake!.to : (view.stageEnds[stages[i - 1]![0]] ?? plan.due[stages[i - 1]![0]]!)
  const used = Math.max(
    0,
    Math.min(90, daysBetween(view.intake.to, view.stageEnds['7'] ?? earlierOf(view.today, plan.cap))),
  )
  const intakeDays = daysBetween(view.intake.from, view.intake.to) + 1
  return (
    <>
      <ol class="tl">
        <Stage
          look={look}
          name="stage.1"
          phase={view.state === 'intake' ? 'now' : 'done'}
          lines={[
            `${showDay(view.intake.from)} – ${showDay(view.intake.to)}`,
            counted(intakeDays, 'day')[language === 'ru' ? 'ru' : 'en'],
          ]}
        />
        {stages.map(([key, name], i) => {
          const ended = view.stageEnds[key]
          const due = plan.due[key]!
          const days = ended
            ? daysBetween(start(i), ended)
            : phase(i) === 'now'
              ? daysBetween(start(i), view.today)
              : null
          const limit = daysBetween(start(i), due)
          return (
            <Stage
              look={look}
              name={name}
              phase={phase(i)}
              lines={[
                ended ? showDay(ended) : `${t('until')} ${showDay(due)}`,
                days === null ? '' : `${days} ${t('of')} ${limit}`,
                plan.capped.includes(key) ? t('stage.capped') : '',
              ]}
            />
          )
        })}
      </ol>
      <div class="cap">
        <span>{t('contest.cap')}</span>
        <meter min={0} max={90} value={used} aria-label={t('contest.cap')} />
        <span>
          <b>{used}</b> {t('contest.cap-of')} {showLongDate(plan.cap, language)}
        </span>
        <details class="why">
          <summary>{t('why')}</summary>
          <Computation steps={ruling.trace} regulation={regulation} look={look} />
          <Findings findings={ruling.findings} regulation={regulation} look={look} />
          <p class="s">
            <ClauseLink regulation={regulation} clause="kod-ai:4.1" /> ·{' '}
            <ClauseLink regulation={regulation} clause="kod-ai:4.3" />
          </p>
        </details>
      </div>
    </>
  )
}
