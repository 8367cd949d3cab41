/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { fullDay } from '../parts/index.ts'
import { type Board, namesOf, pressing } from './rows.ts'
import { filled } from './texts.ts'
import { words } from './words.ts'

/** Working days before the due day from which work is shown. */
const WITHIN = 5

/** Work that presses, as the tasks of the desk are shown: the days left first. */
export function DueView({ board }: { board: Board }) {
  const { t, language } = useDesk()
  const names = namesOf(board)
  const found = pressing(board, WITHIN)
  return (
    <>
      <p className="s">{filled(t(words.dueLead), { n: WITHIN })}</p>
      {found.length === 0 && <p className="empty">{t(words.dueNone)}</p>}
      <ul className="rows pressing">
        {found.map(({ application, work, due }) => (
          <li key={work.review}>
            <span className={due.left < 0 ? 'days over' : 'days'}>
              <b>{due.left < 0 ? `−${-due.left}` : due.left}</b> {t(words.workDays)}
            </span>
            <div>
              <b>{names.get(work.person)}</b>
              <small>
                {t(work.stand === 'asked' ? words.waitsStatement : words.waitsSigning)} · {application.number}{' '}
                · {application.topic} · {fullDay(due.day, language)}
              </small>
            </div>
            <Link className="btn g small" to={`/cases/${board.review}/${work.review}`}>
              {t(words.open)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
