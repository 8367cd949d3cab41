/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, SpotForm } from '../spot/index.ts'
import type { Checked } from './seen.ts'
import { words } from './words.ts'

/** What was checked of the members, where and when; more checks, and decisions on what was found, on the spot. */
export function Persons({ view, checked }: { view: CaseView; checked: Checked }) {
  const { t, code, label, language } = useDesk()
  const { checks, names, stops, hasOpenProjects } = checked
  if (checks === null) return null
  const [only] = names.size === 1 ? [...names.keys()] : []
  const known = only === undefined ? {} : { person: only }
  return (
    <section aria-labelledby="formal-persons">
      <h3 id="formal-persons">{t(words.persons)}</h3>
      {checks.length === 0 ? (
        <p className="s">{t(words.noChecks)}</p>
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.person)}</th>
                <th scope="col">{t(words.check)}</th>
                <th scope="col">{t(words.outcome)}</th>
                <th scope="col">{t(words.source)}</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((one, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: checks are added at the end and never taken away
                <tr key={n}>
                  <th scope="row">{names.get(one.person) || one.person}</th>
                  <td>
                    {code('kind', one.kind) ?? label(one.kind)} <ClauseLink clause={one.clause} />
                  </td>
                  <td className={one.outcome === 'clear' ? 'good' : one.outcome === 'finding' ? 'bad' : ''}>
                    {t(words[one.outcome])} {one.text}
                  </td>
                  <td>
                    {one.source}, {shortDay(one.checkedOn)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayDo(view, 'check-person') && <SpotForm view={view} action="check-person" initial={known} />}
      {hasOpenProjects && mayDo(view, 'close-fund-project') && (
        <SpotForm view={view} action="close-fund-project" initial={known} />
      )}
      {stops.length > 0 && (
        <>
          <h4>{t(words.stops)}</h4>
          <ul>
            {stops.map(({ ground, text, on }) => (
              <li key={`${ground} ${on}`}>
                {fullDay(on, language)}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayDo(view, 'decide-3-7') && <SpotForm view={view} action="decide-3-7" />}
    </section>
  )
}
