/** @jsxImportSource react */
import { Link } from 'react-router'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, shortDay } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { mayDo } from '../../spot/index.ts'
import { type Foreseen, textOf, textsOf, WhyForeseen } from './foresight.tsx'
import { words } from './words.ts'

const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const

/** One condition: how it stands, under which clause, who it waits for and what they have to do. */
export function Condition({
  item,
  view,
  nameOf,
  placeOf = (action) => `/cases/${view.procedure}/${view.case}/do/${action}`,
}: {
  item: Foreseen
  view: CaseView
  nameOf: (person: string) => string
  /** Where an action is done. */
  placeOf?: (action: string) => string
}) {
  const { t, code, model } = useDesk()
  const outcome = item.outcome ?? 'unknown'
  const [role, action] = [textOf(item, 'role') ?? '', textOf(item, 'action') ?? '']
  const title = model.procedures[view.procedure]?.actions[action]?.title
  const [day, amount] = [textOf(item, 'day'), textOf(item, 'amount')]
  const lacking = [
    ...textsOf(item, 'kinds').flatMap((kind) =>
      kind === 'research' || kind === 'expenses' ? [t(words[kind])] : [],
    ),
    ...textsOf(item, 'people').map(nameOf),
    ...textsOf(item, 'texts'),
    ...(textsOf(item, 'stages').length > 0
      ? [fill(t(words.stages), { list: textsOf(item, 'stages').join(', ') })]
      : []),
  ]
  const more = [
    day && shortDay(day),
    amount && fill(t(words.owes), { sum: money(amount) }),
    lacking.length > 0 && fill(t(words.missing), { list: lacking.join(', ') }),
  ].filter(Boolean)
  return (
    <li className="f">
      <span className={`m ${outcome}`} role="img" aria-label={t(words.outcomes[outcome])}>
        {MARKS[outcome]}
      </span>
      <span>
        {t(item.title)}
        {more.length > 0 && `, ${more.join('; ')}`} <ClauseLink clause={item.clause} />{' '}
        {item.computations.length > 0 && <WhyForeseen item={item} title={t(item.title)} />}
        {outcome !== 'met' && (
          <small className="block">
            {fill(t(words.waitsFor), { role: code('role', role) ?? role })}
            {title &&
              (mayDo(view, action) ? (
                <>
                  {': '}
                  <Link to={placeOf(action)}>{t(title)}</Link>
                </>
              ) : (
                `: ${t(title)}`
              ))}
          </small>
        )}
      </span>
    </li>
  )
}
