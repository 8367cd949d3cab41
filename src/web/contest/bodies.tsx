/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Refused, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { fieldOf } from './stages.ts'
import { words } from './words.ts'

interface Paper {
  readonly number: string
  readonly date: string
}
interface Roll {
  readonly document: Paper
  readonly members: readonly unknown[]
  readonly missing?: readonly string[]
}

const ORDER = ['jury', 'council', 'commission', 'directorate'] as const

/** Who was appointed by which document, and how many protocols each body has signed. */
export function Bodies({ view }: { view: CaseView }) {
  const { t } = useDesk()
  const rolls = fieldOf(view, 'memberships') as Readonly<Record<string, Roll | null>> | undefined
  const protocols = (fieldOf(view, 'protocols') ?? {}) as Readonly<Record<string, readonly Paper[]>>
  if (!rolls) return null
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{t(words.bodies)}</h2>
      <dl className="facts">
        {ORDER.filter((body) => body in rolls && (body !== 'directorate' || rolls[body])).map((body) => {
          const roll = rolls[body]
          const signed = protocols[body]?.length ?? 0
          return (
            <div key={body}>
              <dt>{t(words[body])}</dt>
              <dd>
                {roll ? (
                  <>
                    ✓ {t(words.members)} {roll.members.length}, {t(words.by)} {roll.document.number}{' '}
                    {t(words.from)} {shortDay(roll.document.date)}
                    {(roll.missing?.length ?? 0) > 0 && (
                      <span className="tag warn">
                        {t(words.unfilled)} {roll.missing!.length}
                      </span>
                    )}
                  </>
                ) : (
                  <span className="s">– {t(words.absent)}</span>
                )}
                {signed > 0 && ` · ${t(words.protocols)} ${signed}`}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** Sittings under the contest, of every kind of body. */
export function Sittings({ view }: { view: CaseView }) {
  const { client, model, t } = useDesk()
  const kinds = Object.entries(model.procedures).filter(
    ([, { capability, parent }]) =>
      (capability === 'panel' || capability === 'body') && parent === view.procedure,
  )
  const asked = useQuery({
    queryKey: ['cases', 'sittings', view.case],
    queryFn: async () => {
      const pages = await Promise.all(
        kinds.map(([procedure]) => client.cases({ procedure, parent: view.case, limit: 50 })),
      )
      return pages.flatMap(({ items }) => items)
    },
    enabled: kinds.length > 0,
  })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return null
  return (
    <section aria-labelledby="sittings">
      <h2 id="sittings">{t(words.sittings)}</h2>
      {asked.data.length === 0 ? (
        <p className="s">{t(words.noSittings)}</p>
      ) : (
        <ul className="rows">
          {asked.data.map((row) => {
            const kind = model.procedures[row.procedure]
            const days = Object.values(row.dates)
            return (
              <li key={row.case}>
                <div>
                  <Link to={`/cases/${row.procedure}/${row.case}`}>
                    {row.title || (kind ? t(kind.title) : row.case)}
                  </Link>
                  <small>{days.length > 0 && shortDay(days[0]!.slice(0, 10))}</small>
                </div>
                <span className="tag">{kind?.states[row.state] && t(kind.states[row.state]!.title)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
