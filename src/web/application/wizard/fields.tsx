/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import { moneyShown, moneyTyped } from './form.ts'
import { type Fault, useFaults, useGround } from './ground.ts'
import { words } from './words.ts'

/** Faults under a field, each with its clause. */
export function Faults({ id, faults }: { id: string; faults: readonly Fault[] }) {
  return (
    <span id={id} className="faults" aria-live="polite">
      {faults.map(({ message, clause, remedy }) => (
        <span className="err" key={message}>
          <span aria-hidden="true">✕ </span>
          {message} {clause && <ClauseLink clause={clause} />}
          {remedy && <small> {remedy}</small>}
        </span>
      ))}
    </span>
  )
}

interface Asked {
  readonly path: string
  readonly label: string
  /** The clause that asks for it, without the regulation. */
  readonly clause?: string
  readonly hint?: string
  readonly must?: boolean
  /** Faults of parts of the place are told here too. */
  readonly within?: boolean
}

interface Control {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': true | undefined
  readonly onBlur: () => void
}

/** A field with its label, its clause, its hint and what is wrong with it. */
export function Ask({
  path,
  label,
  clause,
  hint,
  must = true,
  within = false,
  children,
}: Asked & { children: (control: Control) => ReactNode }) {
  const { t } = useDesk()
  const { regulation, left } = useGround()
  const faults = useFaults(path, within)
  const id = fieldId(path)
  const control: Control = {
    id,
    'aria-describedby': `${id}-hint ${id}-faults`,
    'aria-invalid': faults.length > 0 ? true : undefined,
    onBlur: () => left(path),
  }
  return (
    <div className="ask">
      <div className="name">
        <label htmlFor={id}>{label}</label>
        {must && <span className="must">{t(words.must)}</span>}
        {clause && <ClauseLink clause={`${regulation}:${clause}`} />}
      </div>
      {children(control)}
      <span id={`${id}-hint`}>{hint && <small>{hint}</small>}</span>
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  )
}

type Texts = Asked & { readonly value: string; readonly onChange: (value: string) => void }

export function TextAsk({
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  max = 500,
  ...asked
}: Texts & { type?: 'text' | 'tel' | 'url' | 'date'; autoComplete?: string; max?: number }) {
  return (
    <Ask {...asked}>
      {(control) => (
        <input
          {...control}
          type={type}
          autoComplete={autoComplete}
          maxLength={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Ask>
  )
}

export function AreaAsk({ value, onChange, max = 20_000, ...asked }: Texts & { max?: number }) {
  return (
    <Ask {...asked}>
      {(control) => (
        <textarea
          {...control}
          maxLength={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Ask>
  )
}

/** A sum: typed as one likes, put in order when the field is left. */
export function MoneyAsk({ value, onChange, ...asked }: Texts) {
  return (
    <Ask {...asked}>
      {({ onBlur, ...control }) => (
        <input
          {...control}
          className="sum"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            const sum = moneyTyped(value)
            if (sum !== null && moneyShown(sum) !== value) onChange(moneyShown(sum))
            onBlur()
          }}
        />
      )}
    </Ask>
  )
}

/** One of a few: each with its words in sight. */
export function ChoiceAsk<V extends string | number>({
  path,
  label,
  clause,
  hint,
  value,
  options,
  onChange,
}: Asked & {
  value: V
  options: readonly { readonly value: V; readonly label: string; readonly clause?: string }[]
  onChange: (value: V) => void
}) {
  const { t } = useDesk()
  const { regulation, left } = useGround()
  const faults = useFaults(path, true)
  const id = fieldId(path)
  return (
    <fieldset className="ask choice" id={id} tabIndex={-1} aria-describedby={`${id}-faults`}>
      <legend>
        {label} <span className="must">{t(words.must)}</span>{' '}
        {clause && <ClauseLink clause={`${regulation}:${clause}`} />}
      </legend>
      {options.map((option) => (
        <span className="option" key={option.value}>
          <label>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              onChange={() => {
                onChange(option.value)
                left(path)
              }}
            />
            <span>{option.label}</span>
          </label>
          {option.clause && <ClauseLink clause={`${regulation}:${option.clause}`} />}
        </span>
      ))}
      {hint && <small>{hint}</small>}
      <Faults id={`${id}-faults`} faults={faults} />
    </fieldset>
  )
}

/** A statement that is true or not said yet. */
export function CheckAsk({
  path,
  at = path,
  label,
  clause,
  value,
  onChange,
  quiet = false,
}: {
  path: string
  /** The place of its own on the page, where several stand for one path. */
  at?: string
  label: string
  clause?: string
  value: boolean
  onChange: (value: boolean) => void
  /** Its faults are told elsewhere. */
  quiet?: boolean
}) {
  const { regulation, left } = useGround()
  const faults = useFaults(path)
  const id = fieldId(at)
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={quiet ? undefined : `${id}-faults`}
        aria-invalid={!quiet && faults.length > 0 ? true : undefined}
        onChange={(event) => {
          onChange(event.target.checked)
          left(path)
        }}
      />
      <label htmlFor={id}>{label}</label>
      {clause && <ClauseLink clause={`${regulation}:${clause}`} />}
      {!quiet && <Faults id={`${id}-faults`} faults={faults} />}
    </div>
  )
}
