import type { Child } from 'hono/jsx'
import type { Problem, Text } from '../../../kernel/index.ts'
import type { FormState } from './form.ts'
import type { Visit } from './visit.ts'

/** What is wrong with one field. */
interface Fault {
  readonly path: string
  readonly message: Text
  readonly remedy?: Text
}

/** Which field a refusal is about that names none, by its code. */
export type Blame = Readonly<Record<string, { readonly path: string; readonly message: Text }>>

/** The fields of a form by name, with what people call them. */
export type Labels = Readonly<Record<string, Text>>

function faultsOf(problem: Problem | null, blame: Blame): readonly Fault[] {
  const blamed = problem && blame[problem.code]
  return blamed ? [blamed] : (problem?.items ?? [])
}

/** Why a form was refused: in sum, and by field with the way there. */
export function Refused({
  visit,
  state: { problem },
  labels,
  blame = {},
  children,
}: {
  visit: Visit
  state: FormState
  labels: Labels
  blame?: Blame
  /** The way out, where the form itself has none. */
  children?: Child
}) {
  if (!problem) return null
  const { t } = visit
  const title = t(problem.title)
  return (
    <div class="problem" role="alert">
      <b>{title}</b>
      <ul>
        {faultsOf(problem, blame).map(({ path, message, remedy }) => {
          const words = [t(message), remedy && t(remedy)].filter((word) => word && word !== title)
          const label = labels[path]
          if (words.length === 0) return null
          return (
            <li>
              {label ? (
                <>
                  <a href={`#${path}`}>{t(label)}</a>:{' '}
                </>
              ) : null}
              {words.join('. ')}
            </li>
          )
        })}
      </ul>
      {children}
    </div>
  )
}

type Type = 'text' | 'email' | 'password' | 'date'

/** A labelled field: what was typed stays, unless it is a secret; what is wrong with it stands below. */
export function Field({
  visit,
  state: { typed, problem },
  name,
  label,
  type = 'text',
  autocomplete,
  hint,
  value = '',
  blame = {},
  code = false,
}: {
  visit: Visit
  state: FormState
  name: string
  label: Text
  type?: Type
  autocomplete: string
  hint?: Text
  value?: string
  blame?: Blame
  /** Digits of an app, which phones show a keyboard of digits for. */
  code?: boolean
}) {
  const { t } = visit
  const faults = faultsOf(problem, blame).filter(({ path }) => path === name)
  const kept = typeof typed[name] === 'string' ? typed[name] : value
  const about = [...(faults.length > 0 ? [`${name}-fault`] : []), ...(hint ? [`${name}-hint`] : [])]
  return (
    <>
      <label for={name}>{t(label)}</label>
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={autocomplete}
        value={type === 'password' || code ? '' : kept}
        required
        {...(code ? { autocapitalize: 'none', spellcheck: false } : {})}
        {...(about.length > 0 ? { 'aria-describedby': about.join(' ') } : {})}
        {...(faults.length > 0 ? { 'aria-invalid': 'true' } : {})}
      />
      {faults.length > 0 ? (
        <span class="err" id={`${name}-fault`}>
          {faults.map(({ message, remedy }) => [t(message), remedy && t(remedy)].filter(Boolean).join('. '))}
        </span>
      ) : null}
      {hint ? (
        <small class="hint" id={`${name}-hint`}>
          {t(hint)}
        </small>
      ) : null}
    </>
  )
}

/** What a form carries along unseen. */
export function Carried({ visit: { token, next } }: { visit: Visit }) {
  return (
    <>
      {token ? <input type="hidden" name="token" value={token} /> : null}
      {next ? <input type="hidden" name="onward" value={next} /> : null}
    </>
  )
}
