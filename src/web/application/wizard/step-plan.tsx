/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { PlanSums } from './balances.tsx'
import { Faults, MoneyAsk, TextAsk } from './fields.tsx'
import type { Stage } from './form.ts'
import { useFaults, useGround } from './ground.ts'
import { Lines } from './lines.tsx'
import { filled, words } from './words.ts'

const STAGE = 6

/** The calendar plan: a stage of six months each, its works and its sum. */
export function PlanStep() {
  const { t } = useDesk()
  const { form, change } = useGround()
  const faults = useFaults('plan')
  const set = (n: number, changed: Partial<Stage>) =>
    change((f) => ({ ...f, stages: f.stages.map((s, at) => (at === n ? { ...s, ...changed } : s)) }))
  if (form.stages.length === 0) return <p className="heed">{t(words.noStages)}</p>
  return (
    <>
      {form.stages.map((stage, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its number
        <fieldset className="stage" key={n}>
          <legend>{filled(t(words.stage), { n: n + 1, from: n * STAGE + 1, to: (n + 1) * STAGE })}</legend>
          <div className="two">
            <TextAsk
              path={`plan.${n}.title`}
              label={t(words.stageTitle)}
              clause="fn4"
              max={1000}
              value={stage.title}
              onChange={(title) => set(n, { title })}
            />
            <MoneyAsk
              path={`plan.${n}.amount`}
              label={t(words.stageAmount)}
              clause="3.5.a/3"
              value={stage.amount}
              onChange={(amount) => set(n, { amount })}
            />
          </div>
          <Lines
            title={t(words.stageWorks)}
            rows={stage.works}
            most={100}
            max={1000}
            label={(at) => `${filled(t(words.stageN), { n: n + 1 })}: ${filled(t(words.work), { n: at })}`}
            onChange={(works) => set(n, { works })}
          />
        </fieldset>
      ))}
      <span id="field-plan" tabIndex={-1}>
        <Faults id="field-plan-faults" faults={faults} />
      </span>
      <PlanSums />
    </>
  )
}
