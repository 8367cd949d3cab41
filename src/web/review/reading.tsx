/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FileView } from '../file-view/index.ts'
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Similar } from '../similar/index.ts'
import { at } from './criteria.ts'
import { Marked, type Marks, marksOf } from './marked.tsx'
import { TorText } from './tor.tsx'
import { words } from './words.ts'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** The filing as its expert may read it, with what stands in others marked. */
export function Reading({ view }: { view: CaseView }) {
  const { client, t, code } = useDesk()
  const of = (key: string) => view.fields.find((field) => field.key === key)?.value
  const similar = useQuery({
    queryKey: ['case', view.case, 'similar'],
    queryFn: () => client.similar(view.procedure, view.case),
    retry: false,
    staleTime: 60_000,
  })
  const marks = marksOf(similar.data)
  const [project, shares] = [of('project'), of('shares')]
  const total = of('total')
  return (
    <>
      <p className="s over">
        {t(words.filing)} {view.number}
      </p>
      <h2>
        <Marked marks={marks} field="topic" path="" text={text(of('topic'))} />
      </h2>
      <dl className="facts">
        <dt>{t(words.lot)}</dt>
        <dd>{code('lot', text(of('lot'))) ?? text(of('lot'))}</dd>
        {typeof total === 'string' && (
          <>
            <dt>{t(words.requested)}</dt>
            <dd>{money(total)} ₽</dd>
          </>
        )}
        <dt>{t(words.months)}</dt>
        <dd>{text(at(project, 'months'))}</dd>
        <dt>{t(words.team)}</dt>
        <dd>{text(at(project, 'team'))}</dd>
      </dl>
      {marks.size > 0 && (
        <p className="s">
          <mark>{t(words.markedLead)}</mark>
        </p>
      )}
      <h3>{t(words.tor)}</h3>
      {of('tor') ? <TorText value={of('tor')} marks={marks} /> : <p className="s">{t(words.noTor)}</p>}
      <Plan shares={shares} marks={marks} />
      <Documents papers={list(of('documents'))} />
      <Similar procedure={view.procedure} id={view.case} />
    </>
  )
}

function Plan({ shares, marks }: { shares: unknown; marks: Marks }) {
  const { t } = useDesk()
  const plan = list(at(shares, 'plan'))
  const scopes = list(at(shares, 'scopes'))
  return (
    <>
      {plan.length > 0 && (
        <>
          <h3>{t(words.plan)}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.stage)}</th>
                <th scope="col" className="n">
                  {t(words.sum)}
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.map((stage, i) => (
                <tr key={text(at(stage, 'number'))}>
                  <th scope="row">
                    {text(at(stage, 'number'))}.{' '}
                    <Marked
                      marks={marks}
                      field="shares"
                      path={`plan.${i}.title`}
                      text={text(at(stage, 'title'))}
                    />
                  </th>
                  <td className="n">{money(text(at(stage, 'amount')))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {scopes.length > 0 && (
        <>
          <h3>{t(words.scopes)}</h3>
          <ol>
            {scopes.map((scope, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: members are known by their place alone
              <li key={i}>
                <Marked marks={marks} field="shares" path={`scopes.${i}`} text={text(scope)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** The documents of the filing, each opened on the spot. */
function Documents({ papers }: { papers: readonly unknown[] }) {
  const { t, code, label } = useDesk()
  const [shown, setShown] = useState<string | null>(null)
  if (papers.length === 0) return null
  return (
    <>
      <h3>{t(words.documents)}</h3>
      <ul className="rows">
        {papers.map((paper) => {
          const [slot, kind, sha256] = ['slot', 'kind', 'sha256'].map((key) => text(at(paper, key))) as [
            string,
            string,
            string,
          ]
          const name = code('kind', kind) ?? label(kind)
          return (
            <li key={slot}>
              <div>
                {name}{' '}
                <button
                  type="button"
                  className="link"
                  aria-expanded={shown === slot}
                  aria-label={`${t(shown === slot ? words.hide : words.show)}: ${name}`}
                  onClick={() => setShown(shown === slot ? null : slot)}
                >
                  {t(shown === slot ? words.hide : words.show)}
                </button>
                {shown === slot && <FileView sha256={sha256} title={name} />}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
