import {
  inLanguage,
  type Json,
  jsonSchema,
  type Receipt,
  type Regulation,
  type Rule,
} from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink, Computation, Findings } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { showOperand } from '../show.ts'
import { Field, type FormState, labelOf, type Schema } from './fields.tsx'

/** What a calculator shows: the input as it stands, and the answer or why there is none. */
export interface CalculatorState {
  readonly value: unknown
  readonly answer: Receipt | null
  readonly refused: {
    readonly title: string
    readonly errors: readonly { readonly path: string; readonly message: string; readonly remedy?: string }[]
  } | null
}

function Value({ value, look, regulation }: { value: Json; look: Look; regulation: Regulation }) {
  const named = (key: string) =>
    regulation.labels[key] ? inLanguage(regulation.labels[key], look.language) : key
  if (Array.isArray(value)) {
    if (value.length === 0) return <>–</>
    return (
      <ul class="plain">
        {value.map((v) => (
          <li>
            <Value value={v} look={look} regulation={regulation} />
          </li>
        ))}
      </ul>
    )
  }
  if (value !== null && typeof value === 'object') {
    return (
      <dl class="facts">
        {Object.entries(value).map(([key, v]) => (
          <>
            <dt>{named(key)}</dt>
            <dd>
              <Value value={v as Json} look={look} regulation={regulation} />
            </dd>
          </>
        ))}
      </dl>
    )
  }
  if (typeof value === 'string' && value.startsWith(`${regulation.id}:`))
    return <ClauseLink regulation={regulation} clause={value} />
  if (typeof value === 'string' && regulation.labels[value]) {
    return (
      <>
        {named(value)} <small>({value})</small>
      </>
    )
  }
  return <>{showOperand(value as string | number | boolean | null, look.language)}</>
}

function Answer({ state, look, regulation }: { state: CalculatorState; look: Look; regulation: Regulation }) {
  if (!state.answer) return null
  const receipt = state.answer
  const readings = Object.entries(receipt.readings)
  return (
    <section aria-live="polite" id="answer">
      <h2>{look.t('calc.result')}</h2>
      <Value value={receipt.value} look={look} regulation={regulation} />
      {receipt.trace.length ? <h3>{look.t('computation')}</h3> : null}
      <Computation steps={receipt.trace} regulation={regulation} look={look} />
      <h3>{look.t('findings')}</h3>
      <Findings findings={receipt.findings} regulation={regulation} look={look} />
      {readings.length ? (
        <details class="why">
          <summary>{look.t('readings')}</summary>
          {readings.map(([key, value]) => {
            const reading = regulation.readings.find((r) => r.key === key)!
            const chosen = reading.alternatives.find((a) => a.value === value)
            return (
              <div class="gist">
                {inLanguage(reading.title, look.language)}{' '}
                <span class="tag">{chosen ? inLanguage(chosen.title, look.language) : value}</span>
                <br />
                <small>{inLanguage(reading.problem, look.language)}</small>
              </div>
            )
          })}
        </details>
      ) : null}{' '}
      <details class="why">
        <summary>{look.t('receipt')}</summary>
        <p class="s">{look.t('receipt.note')}</p>
        <pre class="calc">{JSON.stringify(receipt)}</pre>
      </details>
      <p class="s">
        {look.t('edition')}:{' '}
        {inLanguage(
          regulation.editions.find((e) => e.id === receipt.edition)?.title ?? {
            ru: receipt.edition,
            en: receipt.edition,
          },
          look.language,
        )}
      </p>
    </section>
  )
}

/** A rule as a calculator: a form generated from its schema, the same decision as in real cases. */
export function RulePage({
  look,
  regulation,
  rule,
  state,
}: {
  look: Look
  regulation: Regulation
  rule: Rule
  state: CalculatorState
}) {
  const wrong = Object.fromEntries(
    (state.refused?.errors ?? []).map((e) => [e.path, [e.message, e.remedy].filter(Boolean).join('. ')]),
  )
  const form: FormState = { look, labels: regulation.labels, wrong }
  const title = inLanguage(rule.title, look.language)
  return (
    <Layout look={look} title={title}>
      <div class="sheet">
        <Section
          clauses={rule.clauses
            .slice(0, 8)
            .map((clause) => <ClauseLink regulation={regulation} clause={clause} />)}
          side={
            <section>
              <h3>{look.t('calc.api')}</h3>
              <pre class="calc">{`POST /api/v1/rules/${rule.id}\nnpx mera rule ${rule.id}`}</pre>
            </section>
          }
        >
          <small>
            {inLanguage(regulation.title, look.language)} · {rule.id}
          </small>
          <h1>{title}</h1>
          {state.refused ? (
            <div class="problem" role="alert">
              <b>{look.t('calc.refused')}</b>: {state.refused.title}
              <ul>
                {state.refused.errors.map((e) => (
                  <li>
                    <a href={`#${e.path}`}>{labelOf(form, e.path)}</a> <small>{e.path}</small>: {e.message}
                    {e.remedy ? `. ${e.remedy}` : ''}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <Answer state={state} look={look} regulation={regulation} />
          <form method="post" action={`/rules/${rule.id}#answer`}>
            <button type="submit" class="btn" name="do" value="run" hidden />
            <Field state={form} path="" schema={jsonSchema(rule.input) as Schema} value={state.value} />
            <p class="up-l">
              <button type="submit" class="btn" name="do" value="run">
                {look.t('calc.run')}
              </button>{' '}
              <button type="submit" class="btn g" name="do" value="example">
                {look.t('calc.example')}
              </button>
            </p>
          </form>
        </Section>
      </div>
    </Layout>
  )
}
