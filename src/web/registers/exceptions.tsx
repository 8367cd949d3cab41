/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { ExceptionRegister } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Loading, Refused, shortDay } from '../parts/index.ts'
import { WhyButton } from '../why/index.ts'
import { words } from './words.ts'

type One = ExceptionRegister['items'][number]

function Ground({ basis }: { basis: One['basis'] }) {
  const { t } = useDesk()
  if (basis.kind === 'clause') return <ClauseLink clause={basis.clause} />
  const { kind, body, number, date } = basis
  return fill(t(words.act), { kind: t(words[kind]), body, number, day: shortDay(date) })
}

/** Lawful exceptions over all cases: on which ground, by whom, and what came of it. */
export function Exceptions() {
  const { client, model, t, code, language } = useDesk()
  const asked = useQuery({ queryKey: ['cases', 'exceptions'], queryFn: () => client.exceptions() })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { items } = asked.data
  return (
    <>
      <p className="s">
        {t(words.exceptionsLead)} {t(words.how)}
      </p>
      <p className="up-l">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} href={`/api/v1/exports/exceptions?format=${format}&lang=${language}`} download>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      {items.length === 0 ? (
        <p className="empty">{t(words.none)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="wide" tabIndex={0} aria-label={t(words.exceptions)}>
          <table>
            <thead>
              <tr>
                {[words.on, words.case, words.what, words.ground, words.who, words.effect].map((head) => (
                  <th key={head.en} scope="col">
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((one) => {
                const known = model.procedures[one.procedure]
                return (
                  <tr key={`${one.case} ${one.kind} ${one.on} ${one.by}`}>
                    <td>{shortDay(one.on)}</td>
                    <th scope="row">
                      <Link to={`/cases/${one.procedure}/${one.case}`}>
                        {known && t(known.title)}
                        {one.number && ` № ${one.number}`}
                      </Link>
                      {one.title && <small> {one.title}</small>}
                    </th>
                    <td>{t(words[one.kind])}</td>
                    <td>
                      <Ground basis={one.basis} />
                    </td>
                    <td>{one.role ? (code('role', one.role) ?? '–') : '–'}</td>
                    <td>
                      {one.terms > 0 && `${fill(t(words.terms), { n: String(one.terms) })} `}
                      {one.events !== null && fill(t(words.touched), { n: String(one.events) })}
                      <br />
                      {fill(t(words.now), {
                        state: known?.states[one.state] ? t(known.states[one.state]!.title) : '–',
                      })}{' '}
                      {one.by !== null && (
                        <WhyButton
                          title={t(words.why)}
                          procedure={one.procedure}
                          case={one.case}
                          seq={one.by}
                        />
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
