/** @jsxImportSource react */
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { WhyDeadline } from '../why/index.ts'
import { daysBetween, moscowToday, stagesOf, used } from './stages.ts'
import { words } from './words.ts'

/** The stages in a line, each with its days, and how much of the whole limit is used up. */
export function StageLine({ view, model }: { view: CaseView; model: ProcedureModel }) {
  const { t, language } = useDesk()
  const today = moscowToday(new Date())
  const whole = view.deadlines.find(({ key }) => key === 'selection')
  const spent = whole && used(whole, today)
  return (
    <section aria-label={t(words.path)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line that scrolls is reached by the keyboard */}
      <ol className="tl" tabIndex={0}>
        {stagesOf(view, model).map(({ key, title, standing, from, to }) => {
          const left = to === null ? null : daysBetween(today, to)
          return (
            <li
              key={key}
              className={standing === 'ahead' ? undefined : standing}
              aria-current={standing === 'now' ? 'step' : undefined}
            >
              <b>{t(title)}</b>
              {key === '1' && from && to
                ? `${shortDay(from)} – ${shortDay(to)}`
                : to && `${t(words.till)} ${shortDay(to)}`}
              <span>
                {standing === 'done' && `✓ ${t(words.done)}`}
                {standing === 'now' &&
                  (left === null
                    ? t(words.runs)
                    : left < 0
                      ? `${t(words.over)} ${-left}`
                      : `${t(words.runs)}, ${t(words.left)} ${left}`)}
              </span>
            </li>
          )
        })}
      </ol>
      {whole && spent && (
        <p className="cap">
          {t(words.whole)}
          <meter
            min={0}
            max={spent.of}
            high={spent.of}
            value={Math.min(spent.days, spent.of)}
            aria-label={t(words.whole)}
          />
          <span>
            <b>{spent.days}</b> {t(words.of)} {spent.of} {t(words.days)}, {t(words.last)}{' '}
            {fullDay(whole.lastDay, language)}
          </span>
          <WhyDeadline title={t(words.whole)} deadline={whole} />
        </p>
      )}
    </section>
  )
}
