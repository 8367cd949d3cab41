/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import type { Field } from './fields.ts'
import { faultsId, hintId, useProblems } from './ground.ts'
import { fieldId } from './paths.ts'
import { words } from './words.ts'

interface Framed {
  readonly field: Field
  readonly path: string
  readonly name: string
  readonly required: boolean
}

/** Whether a field must be filled, in words; of what has parts each part says it, and an empty list may be lawful or not. */
function Must({ field, required }: Pick<Framed, 'field' | 'required'>) {
  const { t } = useDesk()
  const must = required && !field.nullable
  const parts = ['object', 'choice', 'map'].includes(field.kind) || (field.kind === 'list' && field.min === 0)
  if (must && parts) return null
  return <small className="must">{t(must ? words.must : words.may)}</small>
}

/** What is wrong at a field: as the server told it, and what is seen at once. */
function Faults({ path, deep, wrong }: { path: string; deep: boolean; wrong?: string | null }) {
  const problems = useProblems(path, deep)
  if (problems.length === 0 && !wrong) return null
  return (
    <div id={faultsId(path)} className="faults">
      {wrong && <span className="err">✕ {wrong}</span>}
      {problems.map(({ path: at, message, clause, remedy }) => (
        <span className="err" key={`${at} ${message}`}>
          ✕ {message} {clause && <ClauseLink clause={clause} />}
          {remedy && <small> {remedy}</small>}
        </span>
      ))}
    </div>
  )
}

/** One control with its label, its hint and its faults. */
export function Box({
  hint,
  wrong,
  children,
  ...framed
}: Framed & { hint?: ReactNode; wrong?: string | null; children: ReactNode }) {
  const { field, path, name } = framed
  return (
    <div className="ask">
      <div className="name">
        <label htmlFor={fieldId(path)}>
          {name} <Must {...framed} />
        </label>{' '}
        {field.clause && <ClauseLink clause={field.clause} />}
      </div>
      {children}
      {hint && (
        <small id={hintId(path)} className="hint">
          {hint}
        </small>
      )}
      <Faults path={path} deep wrong={wrong ?? null} />
    </div>
  )
}

/** Several controls under one name. */
export function Group({
  radios = false,
  children,
  ...framed
}: Framed & { radios?: boolean; children: ReactNode }) {
  const { field, path, name } = framed
  const faulty = useProblems(path, radios).length > 0
  return (
    <fieldset
      id={fieldId(path)}
      tabIndex={-1}
      className={radios ? 'ask radios' : 'group'}
      {...(radios ? { role: 'radiogroup' } : {})}
      {...(faulty ? { 'aria-describedby': faultsId(path) } : {})}
      {...(faulty && radios ? { 'aria-invalid': true } : {})}
    >
      <legend>
        {name} <Must {...framed} /> {field.clause && <ClauseLink clause={field.clause} />}
      </legend>
      {!radios && <Faults path={path} deep={false} />}
      {children}
      {radios && <Faults path={path} deep />}
    </fieldset>
  )
}
