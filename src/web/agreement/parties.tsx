/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay, shortDay } from '../parts/index.ts'
import { mayDo } from '../spot/index.ts'
import { Hash } from '../value/index.ts'
import { WhyButton } from '../why/index.ts'
import { useNameOf } from './ground.ts'
import { FundSigning, OwnSigning } from './signing.tsx'
import { Spots } from './spots.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Everybody who signs: when, with what, over which text; and the signature of whoever sits here. */
export function Parties({ view, seen, events }: Told) {
  const { t, code, language } = useDesk()
  const nameOf = useNameOf(seen)
  const { signatory, signatures, declared, document, members } = seen
  if (signatures === null && declared === null) return null
  const hash = signatory?.text ?? document?.sha256
  const levelOf = (level: string) => code('level', level) ?? level
  const event = (action: string) => events.filter((one) => one.action === action).at(-1)
  const [fundEvent, lastSign] = [event('sign-by-fund'), event('sign')]
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{t(words.parties)}</h2>
      {seen.signed && (
        <p className="told">
          ✓ {fill(t(words.inForce), { day: fullDay(seen.signed, language) })}{' '}
          {lastSign && (
            <WhyButton
              procedure={view.procedure}
              case={view.case}
              seq={lastSign.seq}
              title={fill(t(words.inForce), { day: fullDay(seen.signed, language) })}
            />
          )}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t(words.parties)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.party)}</th>
              <th scope="col">{t(words.declaration)}</th>
              <th scope="col">{t(words.when)}</th>
              <th scope="col">{t(words.kind)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                {t(words.fund)}
                {signatory && (
                  <small>
                    {[signatory.name, signatory.post, signatory.authority].filter(Boolean).join(', ')}
                  </small>
                )}
              </th>
              <td>–</td>
              <td>
                <When on={signatory?.on ?? null} />{' '}
                {fundEvent && (
                  <WhyButton
                    procedure={view.procedure}
                    case={view.case}
                    seq={fundEvent.seq}
                    title={`${t(words.fund)}: ${t(words.when).toLowerCase()}`}
                  />
                )}
              </td>
              <td>{signatory && levelOf('qualified')}</td>
            </tr>
            {members.map(({ person }) => {
              const own = signatures?.find((one) => one.person === person)
              return (
                <tr key={person}>
                  <th scope="row">{nameOf(person)}</th>
                  <td>
                    <When on={declared?.get(person) ?? null} />
                  </td>
                  <td>
                    <When on={own?.on ?? null} />
                  </td>
                  <td>{own && levelOf(own.level)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {hash && (
        <>
          <p>
            {t(words.hash)}: <Hash hash={hash} />
            <small className="block">{t(words.hashLead)}</small>
          </p>
          <p>
            <a
              href={`/desk/papers/${view.procedure}/${view.case}?lang=${language}`}
              target="_blank"
              rel="noreferrer"
            >
              {t(words.print)}
            </a>
          </p>
        </>
      )}
      <Spots view={view} actions={['approve-by-management', 'return-to-review']} />
      {mayDo(view, 'sign-by-fund') && document && <FundSigning view={view} hash={document.sha256} />}
      <OwnSigning view={view} seen={seen} />
      <Spots view={view} actions={['record-registry']} />
      {seen.signed && <Below view={view} />}
    </section>
  )
}

/** A day with a sign, or that there is none yet. */
function When({ on }: { on: string | null }) {
  const { t } = useDesk()
  return on ? (
    <span className="nowrap">✓ {shortDay(on)}</span>
  ) : (
    <span className="s">? {t(words.notYet)}</span>
  )
}

/** What opened under the agreement. */
function Below({ view }: { view: Told['view'] }) {
  const { client, model, t } = useDesk()
  const kinds = Object.entries(model.procedures).filter(([, { parent }]) => parent === view.procedure)
  const asked = useQuery({
    queryKey: ['cases', 'under', view.case],
    queryFn: async () =>
      (
        await Promise.all(
          kinds.map(([procedure]) => client.cases({ procedure, parent: view.case, limit: 5 })),
        )
      ).flatMap(({ items }) => items),
    retry: false,
  })
  if (!asked.data?.length) return null
  return (
    <p>
      {t(words.below)}:{' '}
      {asked.data.map((row) => (
        <Link key={row.case} to={`/cases/${row.procedure}/${row.case}`}>
          {t(model.procedures[row.procedure]!.title)} {row.number}
        </Link>
      ))}
    </p>
  )
}
