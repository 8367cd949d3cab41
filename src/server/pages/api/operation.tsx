import { inLanguage, type Text } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { clauseHref } from '../parts/findings.tsx'
import { fieldLines, typeOf } from './fields.ts'
import { said } from './words.ts'

/** An operation as the pages read it from the description. */
export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly 'x-title': Text
  readonly 'x-roles': readonly string[] | 'anyone' | 'signed-in'
  readonly 'x-clauses'?: readonly string[]
  readonly 'x-states'?: readonly string[]
  readonly 'x-codes'?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: object
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

/** A call of the API with its path and method. */
export interface Call {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

export function whoMay(operation: Operation, look: Look): string {
  const roles = operation['x-roles']
  return typeof roles === 'string' ? inLanguage(said[roles], look.language) : roles.join(', ')
}

function Rows({
  rows,
  look,
}: {
  rows: readonly (readonly [string, string, boolean, string | null])[]
  look: Look
}) {
  const t = (text: Text) => inLanguage(text, look.language)
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t(said.name)}</th>
            <th scope="col">{t(said.type)}</th>
            <th scope="col">{t(said.clause)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, type, required, clause]) => (
            <tr>
              <td>
                <code>{name}</code>
                {required ? <small> {t(said.needed)}</small> : null}
              </td>
              <td>{type}</td>
              <td>{clause ? <a href={clauseHref(clause)}>{clause}</a> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Facts({ call, look }: { call: Call; look: Look }) {
  const t = (text: Text) => inLanguage(text, look.language)
  const { operation } = call
  const states = operation['x-states']
  const codes = operation['x-codes']
  return (
    <dl class="facts">
      <dt>{t(said.who)}</dt>
      <dd>{whoMay(operation, look)}</dd>
      {states ? (
        <>
          <dt>{t(said.states)}</dt>
          <dd>{states.join(', ')}</dd>
        </>
      ) : null}
      {operation['x-clauses'] ? (
        <>
          <dt>{t(said.clauses)}</dt>
          <dd>
            {operation['x-clauses'].map((clause) => (
              <>
                <a href={clauseHref(clause)}>{clause}</a>{' '}
              </>
            ))}
          </dd>
        </>
      ) : null}
      <dt>{t(said.answers)}</dt>
      <dd>{Object.keys(operation.responses).join(', ')}</dd>
      {codes ? (
        <>
          <dt>{t(said.codes)}</dt>
          <dd class="hash">{codes.join(', ')}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** One call: who may, in which states, by which clauses, what it takes and what it answers. */
export function OperationSection({ call, look }: { call: Call; look: Look }) {
  const t = (text: Text) => inLanguage(text, look.language)
  const { operation, path, method } = call
  const parameters = operation.parameters ?? []
  const bodies = Object.entries(operation.requestBody?.content ?? {})
  return (
    <section id={operation.operationId} class="up-l">
      <h2>{t(operation['x-title'])}</h2>
      <p class="calc">
        {method.toUpperCase()} {path}
      </p>
      <Facts call={call} look={look} />
      {parameters.length > 0 ? (
        <details class="why">
          <summary>
            {t(said.parameters)}: {parameters.length}
          </summary>
          <Rows
            look={look}
            rows={parameters.map((p) => [p.name, typeOf(p.schema), p.required === true, null])}
          />
        </details>
      ) : null}
      {bodies.map(([type, { schema }]) => (
        <details class="why">
          <summary>
            {t(said.body)}: {type}
          </summary>
          <Rows look={look} rows={fieldLines(schema).map((f) => [f.path, f.type, f.required, f.clause])} />
        </details>
      ))}
    </section>
  )
}
