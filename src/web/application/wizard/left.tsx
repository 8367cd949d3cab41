/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import type { Fault } from './ground.ts'
import { type Step, stepOf, steps } from './steps.ts'
import { words } from './words.ts'

/** What is wrong, by step; each line leads to its field. */
export function Left({
  title,
  faults,
  onGo,
}: {
  title: string
  faults: readonly Fault[]
  onGo: (step: Step, fault: Fault) => void
}) {
  const { t } = useDesk()
  return (
    <section className="problem" aria-label={title}>
      <strong>
        {title}: {faults.length}
      </strong>
      {steps.map((step) => {
        const own = faults.filter(({ path }) => stepOf(path) === step)
        if (own.length === 0) return null
        return (
          <div key={step}>
            <h4>{t(words[step])}</h4>
            <ul>
              {own.map((fault) => (
                <li key={`${fault.path} ${fault.message}`}>
                  <button type="button" className="link" onClick={() => onGo(step, fault)}>
                    {fault.message}
                  </button>{' '}
                  {fault.clause && <ClauseLink clause={fault.clause} />}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
