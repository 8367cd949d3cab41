/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { changedAt, fieldId, stepsOf } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { Area, FaultsAt, Line } from '../../typed/index.ts'
import { useNameOf } from '../ground.ts'
import { useFiling } from './ground.ts'
import { bankFields, blankRequisites, ownFields, type Papers } from './papers.ts'
import { words } from './words.ts'

/** Puts a value at a path of the papers. */
function usePut() {
  const { change } = useFiling()
  return (path: string, value: unknown) =>
    change(path, (now) => changedAt(now, stepsOf(path), () => value) as Papers)
}

/** The specification but for its works. */
export function SpecificationFields() {
  const { t, label, code } = useDesk()
  const { papers, view } = useFiling()
  const put = usePut()
  const { specification: spec } = papers
  const say = (key: string) => label(key, view.procedure, 'file-papers')
  return (
    <section aria-labelledby="spec">
      <h2 id="spec">{t(words.specification)}</h2>
      <Line
        path="specification.name"
        label={t(words.projectName)}
        value={spec.name}
        onChange={(value) => put('specification.name', value)}
      />
      {(['aim', 'field'] as const).map((key) => (
        <Area
          key={key}
          path={`specification.${key}`}
          label={say(key)}
          value={spec[key]}
          onChange={(value) => put(`specification.${key}`, value)}
        />
      ))}
      <Area
        path="specification.tasks"
        label={say('tasks')}
        hint={t(words.oneALine)}
        value={spec.tasks.join('\n')}
        onChange={(value) => put('specification.tasks', value.split('\n'))}
      />
      <Area
        path="specification.results"
        label={say('results')}
        hint={t(words.oneALine)}
        value={spec.results.map(({ text }) => text).join('\n')}
        onChange={(value) =>
          put(
            'specification.results',
            value.split('\n').map((text, n) => ({ criterion: spec.results[n]?.criterion ?? null, text })),
          )
        }
      />
      <fieldset id={fieldId('specification.parameters')} tabIndex={-1}>
        <legend>{say('parameters')}</legend>
        {spec.parameters.map((parameter, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a parameter has no other name than its place
          <div className="parameter" key={n}>
            {(['name', 'value', 'unit'] as const).map((key) => (
              <Line
                key={key}
                path={`specification.parameters.${n}.${key}`}
                label={`${t(words.parameter[key])} ${n + 1}`}
                value={parameter[key]}
                onChange={(value) => put(`specification.parameters.${n}.${key}`, value)}
              />
            ))}
          </div>
        ))}
        <FaultsAt path="specification.parameters" />
        <button
          type="button"
          className="btn g small"
          onClick={() =>
            put('specification.parameters', [...spec.parameters, { name: '', value: '', unit: '' }])
          }
        >
          {t(words.addParameter)}
        </button>
      </fieldset>
      <p className="s">
        {say('reports')}: {spec.reports.map((kind) => code('reports', kind) ?? kind).join(', ')}.{' '}
        {fill(t(words.months), { n: spec.months })}
      </p>
      <FaultsAt path="specification.reports" />
      <FaultsAt path="specification.months" />
    </section>
  )
}

/** Requisites of every member: asked for the first time, and later only where they change. */
export function RequisitesFields() {
  const { t, label } = useDesk()
  const { papers, seen, view, change } = useFiling()
  const put = usePut()
  const nameOf = useNameOf(seen)
  const isFirst = seen.versions.length === 0
  const { requisites } = papers
  const say = (key: string, ...within: string[]) => label(key, view.procedure, 'file-papers', ...within)
  return (
    <section aria-labelledby="requisites">
      <h2 id="requisites">{t(words.requisites)}</h2>
      {!isFirst && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={requisites !== undefined}
              onChange={(event) =>
                change('requisites', ({ requisites: _, ...now }) =>
                  event.target.checked ? { ...now, requisites: blankRequisites(seen) } : now,
                )
              }
            />{' '}
            {t(words.requisitesAgain)}
          </label>
        </p>
      )}
      {requisites?.map((own, n) => (
        <fieldset key={own.person} className="requisites">
          <legend>{nameOf(own.person)}</legend>
          {ownFields.map((key) => (
            <Line
              key={key}
              path={`requisites.${n}.${key}`}
              label={say(key)}
              value={own[key]}
              onChange={(value) => put(`requisites.${n}.${key}`, value)}
              {...(key === 'birth' ? { type: 'date' as const } : {})}
            />
          ))}
          {bankFields.map((key) => (
            <Line
              key={key}
              path={`requisites.${n}.bank.${key}`}
              label={key === 'name' ? t(words.bank) : say(key)}
              value={own.bank[key]}
              onChange={(value) => put(`requisites.${n}.bank.${key}`, value)}
            />
          ))}
          <FaultsAt path={`requisites.${n}.bank`} />
        </fieldset>
      ))}
    </section>
  )
}

/** The remarks of the last round, and what the winner says to them. */
export function Answer() {
  const { t } = useDesk()
  const { papers, seen } = useFiling()
  const put = usePut()
  const remarks = seen.rounds?.at(-1)?.remarks ?? []
  if (remarks.length === 0) return null
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">{t(words.remarks)}</h2>
      <ol>
        {remarks.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            <b>{place}</b>: {text}
          </li>
        ))}
      </ol>
      <Area
        path="answer"
        label={t(words.answer)}
        value={papers.answer ?? ''}
        onChange={(value) => put('answer', value)}
      />
    </section>
  )
}
