/** @jsxImportSource react */
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { FaultsAt, Line } from '../../typed/index.ts'
import { Hash } from '../../value/index.ts'
import { Table } from '../base/index.ts'
import { useReport } from './ground.ts'
import { ready } from './report.ts'
import { words } from './words.ts'

/** Annexes 3 and 4 of the last stage: the plan is given, the fact is stated year by year. */
export function ResultValues() {
  const { t } = useDesk()
  const { given, typed, change } = useReport()
  const tables = (['result', 'indicator'] as const).filter((table) => given.documents.includes(table))
  if (tables.length === 0) return null
  return (
    <section aria-labelledby="values">
      <h2 id="values">{t(words.values)}</h2>
      {tables.map((table) => {
        const { fact, on } = typed[table]
        const path = `documents.${table}`
        return (
          <div key={table}>
            <h3>{t(words[table])}</h3>
            <Table
              name={t(words[table])}
              head={[
                { title: t(words.year) },
                { title: t(words.plan), n: true },
                { title: t(words.fact), n: true },
              ]}
            >
              <tbody>
                {Object.keys(fact).map((year) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td className="n">{given.plans[table][year] ?? '0'}</td>
                    <td className="n">
                      <select
                        id={fieldId(`${path}.fact.${year}`)}
                        aria-label={`${t(words[table])}, ${t(words.fact)}, ${year}`}
                        value={fact[year]}
                        onChange={({ target }) =>
                          change(`${table}.${year}`, (now) => ({
                            ...now,
                            [table]: { ...now[table], fact: { ...now[table].fact, [year]: target.value } },
                          }))
                        }
                      >
                        <option value="0">0</option>
                        <option value="1">1</option>
                      </select>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <FaultsAt path={`${path}.plan`} />
            <FaultsAt path={`${path}.fact`} />
            <Line
              path={`${path}.on`}
              type="date"
              label={t(table === 'result' ? words.resultOn : words.indicatorOn)}
              value={on}
              onChange={(day) =>
                change(`${table}.on`, (now) => ({ ...now, [table]: { ...now[table], on: day } }))
              }
            />
          </div>
        )
      })}
    </section>
  )
}

/** Works of the stage that are done, and the statement that all of it is true. */
export function Statements() {
  const { t } = useDesk()
  const { given, typed, change } = useReport()
  return (
    <section aria-labelledby="works">
      <h2 id="works">{t(words.works)}</h2>
      {given.works.length === 0 && <p className="s">{t(words.noWorks)}</p>}
      {given.works.map(({ key, title }) => (
        <label className="block" key={key}>
          <input
            type="checkbox"
            checked={typed.worksDone.includes(key)}
            onChange={({ target }) =>
              change(`works.${key}`, (now) => ({
                ...now,
                worksDone: target.checked
                  ? [...now.worksDone, key]
                  : now.worksDone.filter((one) => one !== key),
              }))
            }
          />{' '}
          {title}
        </label>
      ))}
      <FaultsAt path="worksDone" />
      <p>
        <label>
          <input
            id={fieldId('truth')}
            type="checkbox"
            checked={typed.truth}
            onChange={({ target }) => change('truth', (now) => ({ ...now, truth: target.checked }))}
          />{' '}
          {t(words.truth)}
        </label>
        <FaultsAt path="truth" />
      </p>
    </section>
  )
}

const LEVELS = ['qualified', 'simple'] as const

/** How each member signed the package; it has another hash with every change. */
export function Signatures() {
  const { t, code } = useDesk()
  const { given, typed, nameOf, change } = useReport()
  const put = (n: number, next: Partial<(typeof typed.signatures)[number]>) =>
    change(`signatures.${n}`, (now) => ({
      ...now,
      signatures: now.signatures.map((one, at) => (at === n ? { ...one, ...next } : one)),
    }))
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{t(words.signatures)}</h2>
      <p>
        {t(words.hash)}: <Hash hash={String(ready(given, typed).document)} />
        <small className="block">{t(words.hashHint)}</small>
      </p>
      <ul className="plain lines">
        {given.rows.map(({ person }, n) => (
          <li key={person} className="signer">
            <b>{nameOf(person)}</b>
            <label>
              {t(words.level)}{' '}
              <select
                id={fieldId(`signatures.${n}`)}
                value={typed.signatures[n]!.level}
                onChange={({ target }) => put(n, { level: target.value })}
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {code('level', level) ?? level}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <input
                type="checkbox"
                checked={typed.signatures[n]!.verified}
                onChange={({ target }) => put(n, { verified: target.checked })}
              />{' '}
              {t(words.verified)}
            </label>
            <FaultsAt path={`signatures.${n}`} />
          </li>
        ))}
      </ul>
      <FaultsAt path="signatures" />
    </section>
  )
}
