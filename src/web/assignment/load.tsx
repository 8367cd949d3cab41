/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, shortDay } from '../parts/index.ts'
import { type Board, type BoardExpert, byLoad, countOf } from './rows.ts'
import { filled } from './texts.ts'
import { words } from './words.ts'

/** How much of what somebody takes they have: a bar beside the figure that says the same. */
function Share({ expert, usual }: { expert: BoardExpert; usual: number }) {
  const { t } = useDesk()
  const [count, most] = [countOf(expert), expert.capacity ?? usual]
  const text = filled(t(words.of), { n: count, max: most })
  return (
    <span className="share">
      <meter
        min={0}
        max={Math.max(1, most)}
        high={most * 0.9}
        value={Math.min(count, most)}
        aria-label={text}
      />{' '}
      {text}
    </span>
  )
}

/** The load of every expert in the contest. */
export function LoadView({ board }: { board: Board }) {
  const { t, code } = useDesk()
  if (board.experts.length === 0) return <p className="empty">{t(words.noExperts)}</p>
  return (
    <>
      <p className="s">
        {t(words.loadLead)} <Link to={`/cases/${board.register}`}>{t(words.register)}</Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t(words.load)}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{t(words.expert)}</th>
              <th scope="col">{t(words.lots)}</th>
              <th scope="col">{t(words.loadColumn)}</th>
              <th scope="col" className="n">
                {t(words.asked)}
              </th>
              <th scope="col" className="n">
                {t(words.begun)}
              </th>
              <th scope="col" className="n">
                {t(words.done)}
              </th>
              <th scope="col" className="n">
                {t(words.out)}
              </th>
              <th scope="col">{t(words.nextDue)}</th>
              <th scope="col">{t(words.standing)}</th>
            </tr>
          </thead>
          <tbody>
            {byLoad(board).map((expert) => (
              <tr key={expert.entry}>
                <th scope="row">
                  <Link to={`/cases/${board.register}/${expert.entry}`}>{expert.name ?? expert.person}</Link>
                </th>
                <td className="wrap">{expert.lots.map((lot) => code('lot', lot) ?? lot).join(', ')}</td>
                <td>
                  <Share expert={expert} usual={board.usual.capacity} />
                </td>
                <td className="n">{expert.asked}</td>
                <td className="n">{expert.begun}</td>
                <td className="n">{expert.done}</td>
                <td className="n">{expert.out}</td>
                <td>
                  {expert.due && (
                    <span className={expert.due.left < 0 ? 'err' : undefined}>
                      {shortDay(expert.due.day)}{' '}
                      <span className="s">
                        {filled(t(expert.due.left < 0 ? words.over : words.left), {
                          n: Math.abs(expert.due.left),
                        })}
                      </span>
                    </span>
                  )}
                </td>
                <td className="wrap">
                  {expert.bars.length === 0 ? (
                    <span className="tag met">✓ {t(words.free)}</span>
                  ) : (
                    expert.bars.map(({ kind, clause, text }) => (
                      <span key={kind}>
                        ✕ {t(text)} <ClauseLink clause={clause} />{' '}
                      </span>
                    ))
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
