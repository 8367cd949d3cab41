/** @jsxImportSource react */
import type { ActionClauses } from '../../server/desk/index.ts'
import { fieldId } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { at, type PassFail, passes, type Scored } from './criteria.ts'
import { words } from './words.ts'

/** What the parts of a conclusion stand on. */
export interface Ground {
  readonly value: unknown
  readonly clauses: ActionClauses
  set(path: string, part: unknown): void
  /** What is wrong at a field, once it was touched. */
  fault(path: string): { readonly message: string; readonly clause?: string | undefined } | null
}

/** A clause as a heading, with what it is about and the way to its wording. */
function About({ clause, ground, as: Heading }: { clause: string; ground: Ground; as: 'h3' | 'h4' }) {
  const { t } = useDesk()
  const about = ground.clauses[clause]
  return (
    <>
      <Heading>
        {about ? t(about.heading) : clause} <ClauseLink clause={clause} />
      </Heading>
      {about && <p className="s">{t(about.gist)}</p>}
      {about?.reason && <p className="s">{t(about.reason)}</p>}
    </>
  )
}

function Fault({ path, ground }: { path: string; ground: Ground }) {
  const fault = ground.fault(path)
  return (
    <span id={`${fieldId(path)}-fault`} className="err">
      {fault && (
        <>
          {fault.message} {fault.clause && <ClauseLink clause={fault.clause} />}
        </>
      )}
    </span>
  )
}

const told = (path: string, ground: Ground) =>
  ground.fault(path) ? { 'aria-invalid': true, 'aria-describedby': `${fieldId(path)}-fault` } : {}

function Words({ path, name, ground }: { path: string; name: string; ground: Ground }) {
  const value = at(ground.value, ...path.split('.'))
  return (
    <>
      <label htmlFor={fieldId(path)}>{name}</label>
      <textarea
        id={fieldId(path)}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => ground.set(path, event.target.value)}
        {...told(path, ground)}
      />
      <Fault path={path} ground={ground} />
    </>
  )
}

/** Yes or no, nothing chosen beforehand. */
function YesNo({ path, name, ground }: { path: string; name: string; ground: Ground }) {
  const { t } = useDesk()
  const value = at(ground.value, ...path.split('.'))
  return (
    <fieldset className="yes-no" id={fieldId(path)} tabIndex={-1}>
      <legend className="unseen">{name}</legend>
      {([true, false] as const).map((answer) => (
        <label key={String(answer)}>
          <input
            type="radio"
            name={fieldId(path)}
            checked={value === answer}
            onChange={() => ground.set(path, answer)}
          />{' '}
          {t(answer ? words.yes : words.no)}
        </label>
      ))}
      <Fault path={path} ground={ground} />
    </fieldset>
  )
}

/** The criterion that bears no points: it passes or fails. */
export function PassFailPart({ one, ground }: { one: PassFail; ground: Ground }) {
  const { t, label, code } = useDesk()
  const outcome = passes(one, ground.value)
  const nameOf = (clause: string, key: string) => {
    const about = ground.clauses[clause]
    return about ? t(about.heading) : label(key)
  }
  return (
    <section className="criterion pass">
      <About clause={one.clause} ground={ground} as="h3" />
      <p className={outcome === null ? 's' : outcome ? 'good' : 'bad'} role="status">
        {t(outcome === null ? words.undecided : outcome ? words.passes : words.fails)}
      </p>
      {one.questions.map(({ key, clause, codes }) => {
        const path = `${one.key}.${key}`
        const chosen = at(ground.value, one.key, key, 'code')
        return (
          <div className="indicator" key={key}>
            <About clause={clause} ground={ground} as="h4" />
            <YesNo path={`${path}.yes`} name={nameOf(clause, key)} ground={ground} />
            {codes && (
              <>
                <select
                  id={fieldId(`${path}.code`)}
                  aria-label={nameOf(clause, key)}
                  value={typeof chosen === 'string' ? chosen : ''}
                  onChange={(event) => ground.set(`${path}.code`, event.target.value)}
                  {...told(`${path}.code`, ground)}
                >
                  <option value="">{t(words.choose)}</option>
                  {codes.map((option) => (
                    <option key={option} value={option}>
                      {code('code', option) ?? option}
                    </option>
                  ))}
                </select>
                <Fault path={`${path}.code`} ground={ground} />
              </>
            )}
            <Words path={`${path}.reason`} name={t(words.reason)} ground={ground} />
          </div>
        )
      })}
    </section>
  )
}

/** A criterion with points: one score, a reason, and words on each of its indicators. */
export function ScoredPart({ one, ground }: { one: Scored; ground: Ground }) {
  const { t, label } = useDesk()
  const path = `${one.key}.score`
  const value = at(ground.value, one.key, 'score')
  const [from, to] = one.range
  return (
    <section className="criterion">
      <About clause={one.clause} ground={ground} as="h3" />
      <p className="score">
        <label htmlFor={fieldId(path)}>
          {t(words.score)}{' '}
          <small>{t(words.range).replace('{from}', String(from)).replace('{to}', String(to))}</small>
        </label>
        <input
          id={fieldId(path)}
          type="number"
          inputMode="numeric"
          min={from}
          max={to}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) =>
            ground.set(path, event.target.value === '' ? undefined : event.target.valueAsNumber)
          }
          {...told(path, ground)}
        />
        <Fault path={path} ground={ground} />
      </p>
      <Words path={`${one.key}.reason`} name={t(words.reason)} ground={ground} />
      {one.comments.map(({ key, clause }) => (
        <div className="indicator" key={key}>
          <About clause={clause} ground={ground} as="h4" />
          <Words
            path={`${one.key}.comments.${key}`}
            name={ground.clauses[clause] ? t(ground.clauses[clause].heading) : label(key)}
            ground={ground}
          />
        </div>
      ))}
    </section>
  )
}

/** Criteria that were added to the contest: met or not, with a reason; no points. */
export function AddedPart({
  added,
  ground,
}: {
  added: readonly { readonly key: string; readonly title: string }[]
  ground: Ground
}) {
  const { t } = useDesk()
  return (
    <section className="criterion">
      <h3>{t(words.added)}</h3>
      <Fault path="added" ground={ground} />
      {added.map(({ key, title }, i) => (
        <div className="indicator" key={key}>
          <h4>{title}</h4>
          <YesNo path={`added.${i}.met`} name={title} ground={ground} />
          <Words path={`added.${i}.reason`} name={`${t(words.reason)}: ${title}`} ground={ground} />
        </div>
      ))}
    </section>
  )
}
