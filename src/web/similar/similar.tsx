/** @jsxImportSource react */

import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Language } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { words } from './words.ts'
import '../styles/similar.css'

type Found = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['similar']>>['items'][number]

const filled = (text: string, places: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (place, key: string) => String(places[key] ?? place))

/** The share of a text as a percentage: `437` of a thousand is 43,7. */
function percent(share: number, language: Language): string {
  const [whole, rest] = [Math.floor(share / 10), share % 10]
  return rest === 0 ? String(whole) : `${whole}${language === 'ru' ? ',' : '.'}${rest}`
}

/** What of a case's texts stands in other cases, with the passages. */
export function Similar({ procedure, id }: { procedure: string; id: string }) {
  const { client, t } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'similar'],
    queryFn: () => client.similar(procedure, id),
    retry: false,
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.data && !state.data.ready ? 2000 : false),
  })
  return (
    <section className="similar" aria-labelledby="similar-title">
      <h2 id="similar-title">{t(words.title)}</h2>
      <p className="s">{t(words.lead)}</p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : !asked.data.ready ? (
        <p role="status">{filled(t(words.building), { read: asked.data.read, of: asked.data.of })}</p>
      ) : asked.data.items.length === 0 ? (
        <p>✓ {t(words.none)}</p>
      ) : (
        <ol className="plain">
          {asked.data.items.map((found, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is hidden has no name to be known by
            <Other key={n} procedure={procedure} found={found} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Other({ procedure, found }: { procedure: string; found: Found }) {
  const { t, language } = useDesk()
  const { case: other, share, sameParent, passages } = found
  return (
    <li>
      <p>
        <b>{filled(t(words.share), { share: percent(share, language) })}</b>{' '}
        {other ? (
          <Link to={`/cases/${procedure}/${other.case}`}>
            {other.number} {other.title}
          </Link>
        ) : (
          t(words.hidden)
        )}{' '}
        <small>{t(sameParent ? words.same : words.earlier)}</small>
      </p>
      <details>
        <summary>{filled(t(words.passages), { n: passages.length })}</summary>
        {passages.map(({ own, other: there }) => (
          <div className="pair" key={`${own.field} ${own.path} ${own.from}`}>
            <p>
              <small>{t(words.here)}</small>
              <mark>{own.text}</mark>
            </p>
            <p>
              <small>{t(words.there)}</small>
              <mark>{there}</mark>
            </p>
          </div>
        ))}
      </details>
    </li>
  )
}
