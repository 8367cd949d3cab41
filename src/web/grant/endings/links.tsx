/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { shortDay } from '../../parts/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'
import { anyOf, Spots, Table } from '../base/index.ts'
import type { LinkCheck } from './shapes.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The checks of links by link, the latest first; publications and where they show the Fund. */
export function Links({ view, seen }: Told) {
  const { t, code } = useDesk()
  const checks = seen.links ?? []
  const publications = seen.publications ?? []
  const kinds = [...new Set(checks.map(({ kind }) => kind))]
  if (checks.length + publications.length === 0 && !anyOf(view, ['record-link-check', 'record-publication']))
    return null
  return (
    <>
      {(kinds.length > 0 || anyOf(view, ['record-link-check'])) && <h3>{t(words.links)}</h3>}
      {kinds.length > 0 && (
        <Table
          name={t(words.links)}
          head={[{ title: t(words.link) }, { title: t(words.day) }, { title: t(words.outcome) }]}
        >
          {kinds.map((kind) => {
            const same = checks.filter((one) => one.kind === kind).toReversed()
            return (
              <tbody key={kind}>
                {same.map((check, n) => (
                  <tr key={check.nth} className={n > 0 ? 'was' : undefined}>
                    <th scope="row">
                      {n === 0 && (code('kind', kind) ?? kind)}
                      <small className="block">
                        <a href={check.url} target="_blank" rel="noreferrer">
                          {check.url}
                        </a>
                      </small>
                    </th>
                    <td className="nowrap">{shortDay(check.on)}</td>
                    <td>
                      <Outcome check={check} />
                    </td>
                  </tr>
                ))}
              </tbody>
            )
          })}
        </Table>
      )}
      {mayDo(view, 'record-link-check') && (
        <SpotForm view={view} action="record-link-check" initial={{ links: kinds.map(toCheck(checks)) }} />
      )}
      {(publications.length > 0 || anyOf(view, ['record-publication'])) && <h3>{t(words.publications)}</h3>}
      <ul className="plain">
        {publications.map(({ title, place, creditShown, proof, on }) => (
          <li className="f" key={`${title} ${on}`}>
            <span className={creditShown ? 'm met' : 'm broken'} aria-hidden="true">
              {creditShown ? '✓' : '✕'}
            </span>
            <span>
              {title}, {place}, {shortDay(on)}: {t(creditShown ? words.credit : words.noCredit)}
              {proof && <small className="block">{proof}</small>}
            </span>
          </li>
        ))}
      </ul>
      <Spots view={view} actions={['record-publication']} />
    </>
  )
}

/** A link that was looked at before, to be looked at again. */
const toCheck = (checks: readonly LinkCheck[]) => (kind: string) => ({
  kind,
  url: checks.findLast((one) => one.kind === kind)?.url ?? '',
  licence: null,
  override: null,
})

function Outcome({ check }: { check: LinkCheck }) {
  const { t } = useDesk()
  const { works, status, licence, override } = check
  return (
    <>
      <span className={works ? 'good' : 'bad'}>
        {works ? '✓' : '✕'} {t(works ? words.works : words.broken)}
      </span>{' '}
      {status === 0 ? t(words.silent) : fill(t(words.status), { status })}
      {licence && <small className="block">{fill(t(words.licence), { licence })}</small>}
      {override && <small className="block">{fill(t(words.override), { reason: override })}</small>}
    </>
  )
}
