/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { Proposal } from './rows.ts'
import { figure, filled } from './texts.ts'
import { words } from './words.ts'

/** What a proposal is worth, how far from the optimum it can be, and what the changes by hand cost. */
export function Summary({ proposal, free }: { proposal: Proposal; free: Proposal | null }) {
  const { t, language } = useDesk()
  const { fit, price, value, gap, measure } = proposal
  const n = (figures: number) => figure(figures, language)
  const comma = (text: string) => (language === 'ru' ? text.replace('.', ',') : text)
  const share = comma(((100 * gap) / Math.max(1, value)).toFixed(3))
  const difference = free ? value - free.value : 0
  const isChanged = free !== null && free !== proposal
  return (
    <>
      <h2>{t(words.proposal)}</h2>
      <p className="calc">
        {t(words.fitSum)} {n(fit)} − {t(words.priceSum)} {n(price)} = {t(words.valueSum)} {n(value)}{' '}
        {t(words.points)}
      </p>
      <p>
        <span className={gap === 0 ? 'm met' : 'm unknown'} aria-hidden="true">
          {gap === 0 ? '✓' : '≈'}
        </span>{' '}
        {gap === 0
          ? filled(t(words.optimum), { n: n(measure.candidates) })
          : filled(t(words.gap), { n: n(measure.candidates), gap: n(gap), share })}{' '}
        {filled(t(words.took), { s: comma((measure.milliseconds / 1000).toFixed(1)) })}
      </p>
      {isChanged && (
        <p className="difference">
          {difference === 0
            ? t(words.noDifference)
            : filled(t(words.difference), { n: `${difference > 0 ? '+' : '−'}${n(Math.abs(difference))}` })}
        </p>
      )}
    </>
  )
}
