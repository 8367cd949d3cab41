/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { fullDay, money, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { fieldOf } from './stages.ts'
import { words } from './words.ts'

interface Winner {
  readonly application: string
  readonly number: string
  readonly title: string
  readonly amount: string
}
interface Extension {
  readonly on: string
  readonly was: string
  readonly to: string
  readonly reason: string
}

/** What was told to everybody: extensions of the intake, papers, winners. */
export function Told({ view }: { view: CaseView }) {
  const { t, language } = useDesk()
  const extensions = (fieldOf(view, 'intake') as { extensions?: readonly Extension[] } | undefined)
    ?.extensions
  const papers = fieldOf(view, 'publications') as
    | Readonly<Record<string, { url: string } | string | null>>
    | undefined
  const winners = (fieldOf(view, 'winners') ?? []) as readonly Winner[]
  const links = (['announcement', 'regulation'] as const).flatMap((key) => {
    const paper = papers?.[key]
    return paper && typeof paper === 'object' ? [{ key, url: paper.url }] : []
  })
  return (
    <>
      {extensions?.map(({ on, was, to, reason }) => (
        <p className="heed" key={on + to}>
          {t(words.extended)} {shortDay(was)} → {fullDay(to, language)}: {reason}
        </p>
      ))}
      {links.length > 0 && (
        <p className="s">
          {t(words.announced)}:{' '}
          {links.map(({ key, url }, n) => (
            <span key={key}>
              {n > 0 && ', '}
              <a href={url} rel="noreferrer">
                {t(words[key])}
              </a>
            </span>
          ))}
        </p>
      )}
      {winners.length > 0 && (
        <section aria-labelledby="winners">
          <h2 id="winners">
            {t(words.winners)}: {winners.length}
          </h2>
          <ul className="rows">
            {winners.map(({ application, number, title, amount }) => (
              <li key={application}>
                <div>
                  № {number} {title}
                </div>
                <span>{money(amount)} ₽</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
