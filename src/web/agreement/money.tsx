/** @jsxImportSource react */
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { money, shortDay } from '../parts/index.ts'
import { useNameOf } from './ground.ts'
import { askedOf } from './head.tsx'
import { Spots } from './spots.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The titles of works by their keys, as the last version has them. */
function titlesOf({ versions }: Told['seen']): ReadonlyMap<string, string> {
  const last = versions.at(-1)?.specification as
    | { readonly works?: readonly { readonly key: string; readonly title: string }[] }
    | undefined
  return new Map((last?.works ?? []).map(({ key, title }) => [key, title]))
}

/** How the sum is split between the members, and when it is paid. */
export function Money({ view, seen }: Told) {
  const { t } = useDesk()
  const nameOf = useNameOf(seen)
  const { shares, stages, total } = seen
  if (shares.length === 0 || total === null) return null
  const titles = titlesOf(seen)
  const asked = askedOf(shares)
  const isSplit = shares.every(({ sum }) => sum !== null)
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t(words.money)}</h2>
      {!isSplit && asked !== total && (
        <p className="heed">{fill(t(words.moneyLead), { sum: money(total) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t(words.money)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.who)}</th>
              {titles.size > 0 && <th scope="col">{t(words.works)}</th>}
              <th scope="col" className="n">
                {t(words.asked)}
              </th>
              <th scope="col" className="n">
                {t(words.share)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ person, requested, sum, works }) => (
              <tr key={person}>
                <th scope="row">{nameOf(person)}</th>
                {titles.size > 0 && <td>{works.map((key) => titles.get(key) ?? key).join('; ')}</td>}
                <td className="n">{requested && money(requested)}</td>
                <td className="n">{sum ? money(sum) : <small>{t(words.notSplit)}</small>}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(words.total)}</th>
              {titles.size > 0 && <td />}
              <td className="n">{asked && money(asked)}</td>
              <td className="n">
                <b>{money(total)}</b>
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      {stages.length > 0 && (
        <p className="stages">
          {stages.map(({ number, amount, ends }) => (
            <span key={number}>
              {t(words.stage)} {number}: <b>{money(amount)} ₽</b>
              {ends && ` ${shortDay(ends)}`}
            </span>
          ))}
        </p>
      )}
      <Spots view={view} actions={['set-funding', 'add-requirement']} />
    </section>
  )
}
