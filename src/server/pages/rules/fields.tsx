import type { Child } from 'hono/jsx'
import { inLanguage, type Text } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'

/** The part of JSON Schema that rule inputs use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly (string | number)[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly clause?: string
  readonly required?: readonly string[]
}

export interface FormState {
  readonly look: Look
  readonly labels: Readonly<Record<string, Text>>
  /** Messages of wrong fields by path. */
  readonly wrong: Readonly<Record<string, string>>
}

const join = (path: string, key: string | number) => (path ? `${path}.${key}` : String(key))

/** A key that may be left out, as one that may stay empty. */
export const optional = (schema: Schema, parent: Schema, key: string): Schema =>
  parent.required?.includes(key) === false ? { anyOf: [schema, { type: 'null' }] } : schema

/** The schema under `null`: whether the field may stay empty. */
export function unwrap(schema: Schema): { schema: Schema; nullable: boolean } {
  // Any number where the rule itself judges the domain: one field, whatever kinds of number the schema tells apart.
  const numeric = schema.anyOf?.find((s) => s.type === 'integer')
  if (numeric) return { schema: { type: 'number' }, nullable: schema.anyOf!.some((s) => s.type === 'null') }
  const rest = schema.anyOf?.filter((s) => s.type !== 'null')
  if (rest && rest.length < schema.anyOf!.length)
    return { schema: rest.length === 1 ? unwrap(rest[0]!).schema : { anyOf: rest }, nullable: true }
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    return { schema: { ...schema, type: schema.type.find((t) => t !== 'null')! }, nullable: true }
  }
  return { schema, nullable: false }
}

/** The label of a field: the regulation's own, by the last key that is no index. */
export function labelOf(state: FormState, path: string): string {
  const key =
    path
      .split('.')
      .filter((k) => !/^\d+$/.test(k))
      .at(-1) ?? path
  const label = state.labels[key]
  return label ? inLanguage(label, state.look.language) : key
}

function Row({ state, path, children }: { state: FormState; path: string; children?: Child }) {
  const wrong = state.wrong[path]
  const index = /\.(\d+)$/.exec(path)?.[1]
  return (
    <div class="row">
      <label for={path}>
        {index ? `${labelOf(state, path)} ${Number(index) + 1}` : labelOf(state, path)}
      </label>
      <div>
        {children}
        {wrong ? (
          <span class="err" id={`${path}-error`}>
            {wrong}
          </span>
        ) : null}
      </div>
    </div>
  )
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

function Choice({
  state,
  path,
  value,
  options,
  nullable,
}: {
  state: FormState
  path: string
  value: unknown
  options: readonly (readonly [string, string])[]
  nullable: boolean
}) {
  return (
    <select id={path} name={path}>
      {nullable ? <option value="">{state.look.t('calc.none')}</option> : null}
      {options.map(([key, label]) => (
        <option value={key} selected={text(value) === key}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Leaf({
  state,
  path,
  schema,
  value,
  nullable,
}: {
  state: FormState
  path: string
  schema: Schema
  value: unknown
  nullable: boolean
}) {
  const { t, language } = state.look
  const named = (key: string) => (state.labels[key] ? inLanguage(state.labels[key], language) : key)
  if (schema.type === 'boolean') {
    return (
      <Choice
        state={state}
        path={path}
        value={value}
        nullable={nullable}
        options={[
          ['true', t('calc.yes')],
          ['false', t('calc.no')],
        ]}
      />
    )
  }
  if (schema.enum)
    return (
      <Choice
        state={state}
        path={path}
        value={value}
        nullable={nullable}
        options={schema.enum.map((v) => [String(v), named(String(v))])}
      />
    )
  const wrong = state.wrong[path] ? { 'aria-invalid': true, 'aria-describedby': `${path}-error` } : {}
  const kind =
    schema.format === 'date'
      ? 'date'
      : schema.type === 'integer' || schema.type === 'number'
        ? 'number'
        : 'text'
  return (
    <input
      id={path}
      name={path}
      type={kind}
      value={text(value)}
      {...(schema.format === 'money' ? { inputmode: 'decimal', placeholder: '2000000.00' } : {})}
      {...wrong}
    />
  )
}

function ArrayField({
  state,
  path,
  schema,
  value,
}: {
  state: FormState
  path: string
  schema: Schema
  value: unknown
}) {
  const items = Array.isArray(value) ? value : []
  const item = (i: number): Schema => schema.prefixItems?.[i] ?? (schema.items || {})
  return (
    <fieldset>
      <legend>{labelOf(state, path)}</legend>
      <input type="hidden" name={`${path}.#`} value={String(items.length)} />
      {state.wrong[path] ? <span class="err">{state.wrong[path]}</span> : null}
      {items.map((v, i) => (
        <div>
          <Field state={state} path={join(path, i)} schema={item(i)} value={v} />
          {schema.prefixItems ? null : (
            <button type="submit" class="btn g small" name="do" value={`remove:${join(path, i)}`}>
              {state.look.t('calc.remove')} {i + 1}
            </button>
          )}
        </div>
      ))}
      {schema.prefixItems ? null : (
        <button type="submit" class="btn g small" name="do" value={`add:${path}`}>
          {state.look.t('calc.add')}
        </button>
      )}
    </fieldset>
  )
}

function RecordField({
  state,
  path,
  schema,
  value,
}: {
  state: FormState
  path: string
  schema: Schema
  value: unknown
}) {
  const entries = Object.entries((value as Record<string, unknown> | undefined) ?? {})
  return (
    <fieldset>
      <legend>{labelOf(state, path)}</legend>
      <input type="hidden" name={`${path}.#`} value={String(entries.length)} />
      {entries.map(([key, v], i) => (
        <div class="row">
          <input
            name={`${path}.${i}.=`}
            value={key}
            aria-label={`${labelOf(state, path)}: ${state.look.t('calc.key')} ${i + 1}`}
          />
          <Leaf
            state={state}
            path={join(path, i)}
            schema={schema.additionalProperties as Schema}
            value={v}
            nullable={false}
          />
        </div>
      ))}
      <button type="submit" class="btn g small" name="do" value={`add:${path}`}>
        {state.look.t('calc.add')}
      </button>
    </fieldset>
  )
}

/** A field of a rule's input, generated from its schema: the calculators have no form of their own. */
export function Field({
  state,
  path,
  schema: outer,
  value,
}: {
  state: FormState
  path: string
  schema: Schema
  value: unknown
}) {
  const { schema, nullable } = unwrap(outer)
  if (schema.properties) {
    const object = (value as Record<string, unknown> | null | undefined) ?? {}
    const fields = Object.entries(schema.properties).map(([key, child]) => (
      <Field state={state} path={join(path, key)} schema={optional(child, schema, key)} value={object[key]} />
    ))
    if (path === '') return <>{fields}</>
    const index = /\.(\d+)$/.exec(path)?.[1]
    return (
      <fieldset>
        <legend>{index ? `${labelOf(state, path)} ${Number(index) + 1}` : labelOf(state, path)}</legend>
        {nullable ? <input type="hidden" name={`${path}.?`} value="1" /> : null}
        {fields}
      </fieldset>
    )
  }
  if (schema.type === 'array' || schema.prefixItems)
    return <ArrayField state={state} path={path} schema={schema} value={value} />
  if (typeof schema.additionalProperties === 'object')
    return <RecordField state={state} path={path} schema={schema} value={value} />
  return (
    <Row state={state} path={path}>
      <Leaf state={state} path={path} schema={schema} value={value} nullable={nullable} />
    </Row>
  )
}
