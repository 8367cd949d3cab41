/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import type { JobView } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, money, Refused } from '../parts/index.ts'
import { figureWords, words } from './words.ts'

/** The runs of a programme side by side: figures with words, then what went against the rules. */
function Runs({ runs }: { runs: NonNullable<JobView['runs']> }) {
  const { t } = useDesk()
  const shown = Object.keys(figureWords).filter((key) => runs.some(({ figures }) => key in figures))
  const value = (text: string | undefined) =>
    text === undefined ? '–' : /^-?\d+\.\d\d$/.test(text) ? money(text) : text
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t(words.run)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.run)}</th>
            {runs.map(({ seed }) => (
              <th key={seed} scope="col" className="n">
                {seed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((key) => (
            <tr key={key}>
              <th scope="row">{t(figureWords[key]!)}</th>
              {runs.map(({ seed, figures }) => (
                <td key={seed} className="n">
                  {value(figures[key])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t(words.violations)}</th>
            {runs.map(({ seed, violations }) => (
              <td key={seed} className="n">
                {violations.length === 0 ? t(words.noViolations) : `✕ ${violations.length}`}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** What became of the rows of a registry and of its money. */
function Report({ report }: { report: NonNullable<JobView['report']> }) {
  const { t } = useDesk()
  const sum = (text: string | null) => (text === null ? '–' : money(text))
  return (
    <>
      <dl className="facts">
        {(['accepted', 'repeated', 'refused', 'left'] as const).map((name) => (
          <div key={name}>
            <dt>{t(words[name])}</dt>
            <dd>{report[name]}</dd>
          </div>
        ))}
      </dl>
      {report.money.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={t(words.column)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.column)}</th>
                {(['told', 'inRows', 'inCases'] as const).map((name) => (
                  <th key={name} scope="col" className="n">
                    {t(words[name])}
                  </th>
                ))}
                <th scope="col">{t(words.agrees)}</th>
              </tr>
            </thead>
            <tbody>
              {report.money.map((one) => (
                <tr key={one.column}>
                  <th scope="row">{one.column}</th>
                  <td className="n">{sum(one.told)}</td>
                  <td className="n">{sum(one.rows)}</td>
                  <td className="n">{sum(one.cases)}</td>
                  <td>{t(one.agrees ? words.yes : words.no)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {report.remarks.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={t(words.remarks)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.row)}</th>
                <th scope="col">{t(words.outcome)}</th>
                <th scope="col">{t(words.remarks)}</th>
              </tr>
            </thead>
            <tbody>
              {report.remarks.map((one) => (
                <tr key={`${one.sheet} ${one.row}`}>
                  <th scope="row">{[one.sheet, one.row, one.number].filter(Boolean).join(' · ')}</th>
                  <td>{t(one.refused ? words.rowRefused : words.rowAccepted)}</td>
                  <td>
                    {one.items.map((item, n) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: remarks of a row stand in their order
                      <p key={n}>
                        {item.column && <b>{item.column}: </b>}
                        {t(item.message)}
                        {item.remedy && <small> {t(item.remedy)}</small>}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}

/** What came of a work: all of it, or what was done until it was called off. */
export function Outcome({ id }: { id: string }) {
  const { t, client } = useDesk()
  const found = useQuery({ queryKey: ['jobs', 'one', id], queryFn: () => client.job(id) })
  if (found.error) return <Refused error={found.error} />
  if (!found.data) return <Loading />
  const { runs, report, problem, state } = found.data
  return (
    <>
      {problem && (
        <div className="problem" role="alert">
          <strong>{t(problem.title)}</strong>
          <ul>
            {problem.items.map((item) => (
              <li key={`${item.path} ${item.message.en}`}>
                {t(item.message)} {item.remedy && t(item.remedy)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {state === 'failed' && !problem && <p className="problem">{t(words.unforeseen)}</p>}
      {runs && runs.length > 0 && <Runs runs={runs} />}
      {report && <Report report={report} />}
    </>
  )
}
