/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { fill } from '../../kernel/index.ts'
import { ApiProblem, type Queries } from '../../server/client/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { emptyValue, readyValue, SchemaForm } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, ClauseLinks, Loading, Refused } from '../parts/index.ts'
import { schemaOf } from '../spot/index.ts'
import type { Chosen } from './bulk.tsx'
import { Progress } from './progress.tsx'
import type { Item } from './run.ts'
import { useBulk } from './use-bulk.ts'
import { words } from './words.ts'

type View = Awaited<ReturnType<Queries['case']>>
type Weighed = Awaited<ReturnType<Queries['weigh']>>

interface Given {
  readonly procedure: string
  readonly model: ProcedureModel
  readonly action: string
  readonly views: readonly View[]
  readonly chosen: readonly Chosen[]
  readonly onDone: () => void
}

interface Line {
  readonly item: Item
  readonly view: View
  /** Null where it would be taken. */
  readonly refusal: Weighed['refusal'] | ApiProblem
}

/** The form of the action, asked once for all; then the preview. */
export function Form(given: Given) {
  const schema = useQuery({
    queryKey: ['schema', given.procedure, given.action],
    queryFn: () => schemaOf(given.procedure, given.action),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (schema.error) return <Refused error={schema.error} again={() => void schema.refetch()} />
  return schema.data ? <Filling {...given} schema={schema.data} /> : <Loading />
}

function Filling({ schema, ...given }: Given & { readonly schema: object }) {
  const { client, t } = useDesk()
  const { procedure, model, action, views, chosen } = given
  const [value, setValue] = useState<unknown>(() => emptyValue(schema))
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const { title, clauses, expectsVersion } = model.actions[action]!

  /** Every case is weighed; what was typed wrong is told in the form, as it is wrong for all. */
  async function look(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setError(null)
    const found: Line[] = []
    try {
      for (const view of views) {
        const name = chosen.find((one) => one.case === view.case)?.name ?? view.case
        const ifMatch = expectsVersion && view.version !== null ? { ifMatch: view.version } : {}
        const item = { case: view.case, name, key: crypto.randomUUID(), ...ifMatch }
        const weighed = await client
          .weigh(procedure, view.case, action, readyValue(schema, value))
          .catch((problem: unknown) => {
            if (problem instanceof ApiProblem && problem.code !== 'INVALID_INPUT') return problem
            throw problem
          })
        found.push({ item, view, refusal: weighed instanceof ApiProblem ? weighed : weighed.refusal })
      }
      setLines(found)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  if (lines)
    return (
      <Preview {...given} lines={lines} input={readyValue(schema, value)} onBack={() => setLines(null)} />
    )
  return (
    <form onSubmit={(event) => void look(event)} noValidate>
      <h3>{t(title)}</h3>
      <p>
        <ClauseLinks clauses={clauses} />
      </p>
      <SchemaForm
        schema={schema}
        value={value}
        onChange={setValue}
        problems={error instanceof ApiProblem ? error.errors : []}
        within={[procedure, action]}
      />
      {error !== null && <Refused error={error} />}
      <p className="go">
        <button type="submit" className="btn" aria-disabled={busy}>
          {t(busy ? words.checking : words.preview)}
        </button>
      </p>
    </form>
  )
}

function Preview({
  procedure,
  model,
  action,
  lines,
  input,
  onBack,
  onDone,
}: Given & { readonly lines: readonly Line[]; readonly input: unknown; readonly onBack: () => void }) {
  const { send, t } = useDesk()
  const bulk = useBulk()
  const { title, to } = model.actions[action]!
  const items = lines.filter(({ refusal }) => refusal === null).map(({ item }) => item)
  const [sent, setSent] = useState(items.length)
  const state = (name: string) => (model.states[name] ? t(model.states[name].title) : name)
  const after = to.map(state).join(' / ') || t(words.stays)
  const run = (some: readonly Item[]) => {
    setSent(some.length)
    return bulk.run(some, send(procedure, action), input)
  }
  return (
    <>
      <h3>
        {t(title)}: {t(words.before)}
      </h3>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.case)}</th>
              <th scope="col">{t(words.now)}</th>
              <th scope="col">{t(words.after)}</th>
              <th scope="col">{t(words.verdict)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ item, view, refusal }) => (
              <tr key={item.key}>
                <th scope="row">{item.name}</th>
                <td>{t(view.stateTitle)}</td>
                <td>{refusal ? '–' : after}</td>
                <td>{refusal ? <Why refusal={refusal} /> : t(words.taken)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="s">{t(items.length > 0 ? words.each : words.none)}</p>
      <Progress
        bulk={bulk}
        title={t(title)}
        all={sent}
        start={items.length > 0 ? fill(t(words.runN), { n: items.length }) : null}
        onRun={() => void run(items)}
        onRest={(rest) => void run(rest)}
        onBack={bulk.outcome ? onDone : onBack}
      />
    </>
  )
}

/** Why a case would be refused, with clauses. */
function Why({ refusal }: { refusal: NonNullable<Line['refusal']> }) {
  const { t } = useDesk()
  const told =
    refusal instanceof ApiProblem
      ? { title: refusal.title, items: refusal.errors }
      : {
          title: t(refusal.title),
          items: refusal.items.map((one) => ({ ...one, message: t(one.message) })),
        }
  return (
    <>
      {t(words.notTaken)}: {told.title}
      <ul>
        {told.items.map(({ path, message, clause }) => (
          <li key={`${path} ${message}`}>
            {message} {clause && <ClauseLink clause={clause} />}
          </li>
        ))}
      </ul>
    </>
  )
}
