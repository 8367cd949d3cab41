/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, money } from '../parts/index.ts'
import { byLot, type Entry } from './entry.ts'
import type { Ground } from './ground.ts'
import type { Item } from './model.ts'
import { words } from './words.ts'

/** How the decisions stand against the volume of grants: a line for those who recommend, a bar for whoever approves. */
export function Budget({
  ground,
  rows,
  sum,
  left,
}: {
  ground: Ground
  rows: readonly { readonly item: Item; readonly entry: Entry }[]
  sum: string
  left: string | null
}) {
  const { t, code } = useDesk()
  const { link, chain, budget } = ground
  if (!link || !chain) return null
  const isOver = left?.startsWith('-') ?? false
  const isBar = link.sum === 'as-is'
  const lots = byLot(link, rows)
  return (
    <div className="budget-line">
      <p aria-live="polite">
        {t(words.budgetSum)}: <b>{money(sum)} ₽</b>
        {budget !== null && left !== null && (
          <>
            {' · '}
            {t(words.budget)} {money(budget)} ₽{' · '}
            <span className={`tag ${isOver ? (isBar ? 'broken' : 'warn') : 'met'}`}>
              {isOver ? (isBar ? '✕' : '?') : '✓'}{' '}
              {t(isOver ? (isBar ? words.budgetLack : words.budgetOver) : words.budgetLeft)}{' '}
              {money(left.replace('-', ''))} ₽
            </span>{' '}
            {isOver && isBar && t(words.budgetBlocks)} <ClauseLink clause={chain.clauses.budget} />
          </>
        )}
      </p>
      {lots.length > 1 && (
        <details>
          <summary>{t(words.lots)}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.lot)}</th>
                <th scope="col" className="n">
                  {t(words.inFavour)}
                </th>
                <th scope="col" className="n">
                  {t(words.sum)}
                </th>
              </tr>
            </thead>
            <tbody>
              {lots.map(({ lot, count, of, sum: all }) => (
                <tr key={lot}>
                  <th scope="row">{code('lot', lot) ?? lot}</th>
                  <td className="n">
                    {count} / {of}
                  </td>
                  <td className="n">{money(all)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  )
}
