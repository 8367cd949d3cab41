/** @jsxImportSource react */
import { fill, type Text } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money } from '../../parts/index.ts'
import { Area, FaultsAt, Line } from '../../typed/index.ts'
import { useReport } from './ground.ts'
import type { Research as Typed } from './report.ts'
import { words } from './words.ts'

type TextKey = 'results' | 'repository' | 'tutorial' | 'requirements'
type ListKey = 'uses' | 'examples'

/** Annex 10: one question of an interim stage, all of them at the end. */
export function Research() {
  const { t } = useDesk()
  const { given, typed, change } = useReport()
  const { research } = typed
  const isFinal = given.kind === 'final'
  const put = (key: string, next: Partial<Typed>) =>
    change(key, (now) => ({ ...now, research: { ...now.research, ...next } }))
  const path = (key: string) => `documents.research.${key}`
  const area = (key: TextKey, label: Text) => (
    <Area
      path={path(key)}
      label={t(label)}
      value={research[key]}
      onChange={(value) => put(key, { [key]: value })}
    />
  )
  const line = (key: TextKey, label: Text) => (
    <Line
      path={path(key)}
      label={t(label)}
      value={research[key]}
      onChange={(value) => put(key, { [key]: value })}
    />
  )
  const lines = (key: ListKey, label: Text) => (
    <Area
      path={path(key)}
      label={t(label)}
      value={research[key].join('\n')}
      onChange={(value) => put(key, { [key]: value.split('\n') })}
    />
  )
  return (
    <section aria-labelledby="research">
      <h2 id="research">{t(words.research)}</h2>
      <FaultsAt path={path('kind')} />
      {area('results', isFinal ? words.resultsFinal : words.results)}
      {isFinal && (
        <>
          {lines('uses', words.uses)}
          {line('repository', words.repository)}
          {lines('examples', words.examples)}
          {(['id', 'url'] as const).map((key) => (
            <Line
              key={key}
              path={path(`licence.${key}`)}
              label={t(key === 'id' ? words.licence : words.licenceUrl)}
              value={research.licence[key]}
              onChange={(value) =>
                put(`licence.${key}`, { licence: { ...research.licence, [key]: value.trim() } })
              }
            />
          ))}
          <FaultsAt path={path('licence')} />
          {line('tutorial', words.tutorial)}
          {area('requirements', words.requirements)}
        </>
      )}
      {isFinal && given.declared.length > 0 && (
        <fieldset>
          <legend>{t(words.declared)}</legend>
          {given.declared.map((result, n) => (
            <label className="block" key={result}>
              <input
                type="checkbox"
                checked={research.declaredResults.includes(n + 1)}
                onChange={({ target }) =>
                  put('declaredResults', {
                    declaredResults: target.checked
                      ? [...research.declaredResults, n + 1].sort((a, b) => a - b)
                      : research.declaredResults.filter((one) => one !== n + 1),
                  })
                }
              />{' '}
              {result}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}

/** Annex 9: the words are the grantee's, the sums are those of the agreement. */
export function Act() {
  const { t } = useDesk()
  const { given, typed, change } = useReport()
  const sums = [
    [words.stageCost, given.stageCost],
    [words.transferred, given.transferred],
    [words.grant, given.total],
  ] as const
  return (
    <section aria-labelledby="act">
      <h2 id="act">{t(words.act)}</h2>
      <Area
        path="documents.act.summary"
        label={t(words.summary)}
        hint={fill(t(words.summaryHint), { n: typed.summary.trim().length })}
        value={typed.summary}
        onChange={(summary) => change('summary', (now) => ({ ...now, summary }))}
      />
      <dl className="facts">
        {sums.map(([title, sum]) => (
          <div key={title.en}>
            <dt>{t(title)}</dt>
            <dd className="sum">{money(sum)} ₽</dd>
          </div>
        ))}
      </dl>
      {['stageCost', 'transferred', 'total'].map((key) => (
        <FaultsAt key={key} path={`documents.act.${key}`} />
      ))}
    </section>
  )
}
