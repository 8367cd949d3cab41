/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { words } from './words.ts'

/** Series of registration numbers, each with what shows that it has no gap. */
export function Numbers() {
  const { client, model, t, language } = useDesk()
  const asked = useQuery({ queryKey: ['cases', 'numbers'], queryFn: () => client.numbers() })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { items } = asked.data
  return (
    <>
      <p className="s">{t(words.numbersLead)}</p>
      {items.length === 0 ? (
        <p className="empty">{t(words.noNumbers)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="wide" tabIndex={0} aria-label={t(words.numbers)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.series)}</th>
                <th scope="col" className="n">
                  {t(words.given)}
                </th>
                <th scope="col" className="n">
                  {t(words.last)}
                </th>
                <th scope="col">{t(words.when)}</th>
                <th scope="col">{t(words.proof)}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ procedure, of, given, last, counter, from, to, missing, twice }) => (
                <tr key={`${procedure} ${of?.case}`}>
                  <th scope="row">
                    {t(model.procedures[procedure]?.title ?? { ru: procedure, en: procedure })}
                    {of && (
                      <>
                        {': '}
                        <Link to={`/cases/${of.procedure}/${of.case}`}>
                          {of.title ?? t(model.procedures[of.procedure]?.title ?? { ru: '', en: '' })}
                        </Link>
                      </>
                    )}
                  </th>
                  <td className="n">{given}</td>
                  <td className="n">{last}</td>
                  <td>
                    {moment(from, language)}
                    <br />
                    {moment(to, language)}
                  </td>
                  <td>
                    {missing.length + twice.length === 0 &&
                      counter === last &&
                      fill(t(words.whole), { last: String(last), given: String(given) })}
                    <br />
                    {fill(t(counter === last ? words.counter : words.counterOff), {
                      n: String(counter),
                      last: String(last),
                    })}{' '}
                    {missing.length > 0 && fill(t(words.missing), { list: missing.join(', ') })}{' '}
                    {twice.length > 0 && fill(t(words.twice), { list: twice.join(', ') })}
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
