/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { shortDay } from '../../parts/index.ts'
import { mayDo } from '../../spot/index.ts'
import { Value } from '../../value/index.ts'
import { WhyDeadline } from '../../why/index.ts'
import { anyOf, Spots, Table } from '../base/index.ts'
import { daysOf, shiftsOf } from './changes.ts'
import type { Asked } from './shapes.ts'
import { Supplements } from './supplements.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Actions of this part, beside those of each row. */
const CHANGING = ['propose-supplement', 'change-requisites', 'ask-fund', 'propose-force-majeure'] as const

/** What changes under way: additional agreements, requisites, questions and proposals, force majeure. */
export function Dealings(told: Told) {
  const { t } = useDesk()
  const { view, seen } = told
  const parts = [seen.supplements, seen.pending, seen.asked, seen.force]
  if (parts.every((part) => (part ?? []).length === 0) && !anyOf(view, CHANGING)) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t(words.changes)}</h2>
      <Supplements {...told} />
      <Requisites {...told} />
      <Questions {...told} />
      <ForceMajeure {...told} />
    </section>
  )
}

/** Changed requisites that wait for the Fund. */
function Requisites({ view, seen, nameOf }: Told) {
  const { t } = useDesk()
  const pending = seen.pending ?? []
  if (pending.length === 0 && !mayDo(view, 'change-requisites')) return null
  return (
    <>
      <h3>{t(words.requisites)}</h3>
      {pending.map(({ person, on, change }) => (
        <article key={person}>
          <p>
            <b>{nameOf(person)}</b>, {shortDay(on)}: {t(words.frozen)}
          </p>
          <Value name="pending" value={change} within={[view.procedure, 'change-requisites']} />
          <Spots view={view} actions={['decide-requisites']} fixed={{ person }} />
        </article>
      ))}
      <Spots view={view} actions={['change-requisites']} />
    </>
  )
}

/** What answers each kind of what was asked. */
const ANSWERS: Readonly<Record<string, string>> = {
  question: 'answer-member',
  proposal: 'answer-member',
  documents: 'supply-documents',
  survey: 'answer-request',
  report: 'answer-request',
}

/** Questions and requests of both sides, with the day of the answer. */
function Questions({ view, seen, nameOf }: Told) {
  const { t, code } = useDesk()
  const asked = seen.asked ?? []
  const asking = ['ask-fund', 'request-documents', 'request-survey', 'add-report']
  if (asked.length === 0 && !anyOf(view, asking)) return null
  const open = asked.filter(({ answeredOn }) => answeredOn === null)
  return (
    <>
      <h3>{t(words.asked)}</h3>
      {asked.length > 0 && (
        <Table
          name={t(words.asked)}
          head={[
            { title: t(words.what) },
            { title: t(words.who) },
            { title: t(words.day) },
            { title: t(words.answer) },
          ]}
        >
          <tbody>
            {asked.map((one) => (
              <tr key={one.id}>
                <td>
                  <b>{code('kind', one.kind) ?? one.kind}</b>
                  <small className="block">{one.subject}</small>
                </td>
                <td>{one.person ? nameOf(one.person) : t(words.fund)}</td>
                <td className="nowrap">{shortDay(one.on)}</td>
                <td>
                  <Answer view={view} asked={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {open.map(({ id, kind, subject }) => {
        const answer = ANSWERS[kind]
        if (!answer || !mayDo(view, answer)) return null
        return (
          <div key={id}>
            <p className="s">
              {t(words.toAnswer)} {subject || (code('kind', kind) ?? kind)}
            </p>
            <Spots view={view} actions={[answer]} fixed={{ id }} />
          </div>
        )
      })}
      <Spots view={view} actions={asking} />
    </>
  )
}

function Answer({ view, asked }: { view: Told['view']; asked: Asked }) {
  const { t } = useDesk()
  const term = view.deadlines.findLast(({ instance }) => instance === asked.id)
  if (asked.answeredOn)
    return (
      <>
        {asked.refused ? '✕ ' : '✓ '}
        {fill(t(asked.refused ? words.refusedOn : words.answeredOn), { day: shortDay(asked.answeredOn) })}
      </>
    )
  return (
    <>
      ? {t(words.unanswered)}
      {term && (
        <>
          {' '}
          {fill(t(words.by), { day: shortDay(term.due) })}{' '}
          <WhyDeadline title={t(term.title)} deadline={term} />
        </>
      )}
    </>
  )
}

/** Periods of force majeure: who told of them, who confirmed, which terms they moved and where to. */
function ForceMajeure({ view, seen }: Told) {
  const { t } = useDesk()
  const periods = seen.force ?? []
  if (periods.length === 0 && !mayDo(view, 'propose-force-majeure')) return null
  return (
    <>
      <h3>{t(words.force)}</h3>
      {periods.map((one) => {
        const lasted = daysOf(one)
        const shifts = shiftsOf(one, view.deadlines)
        return (
          <article key={one.id}>
            <p>
              <b>
                {shortDay(one.from)} – {shortDay(one.to ?? one.expectedEnd)}
              </b>{' '}
              ({one.to === null ? t(words.expected) : fill(t(words.lasted), { n: lasted ?? 0 })}) {one.told}
            </p>
            <p className="s">
              {t(one.noticeBy === 'fund' ? words.byFund : words.byMember)};{' '}
              {one.confirmedOn
                ? fill(t(one.to === null ? words.confirmedOn : words.resumed), {
                    day: shortDay(one.confirmedOn),
                  })
                : t(words.unconfirmed)}
            </p>
            {shifts.length > 0 && (
              <Table
                name={t(words.shifts)}
                head={[{ title: t(words.stageReport) }, { title: t(words.was) }, { title: t(words.becomes) }]}
              >
                <tbody>
                  {shifts.map(({ instance, before, after }) => (
                    <tr key={instance}>
                      <th scope="row">{instance}</th>
                      <td className="was">{shortDay(before)}</td>
                      <td>{after ? shortDay(after) : t(words.held)}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )}
            {one.confirmedOn === null && (
              <Spots view={view} actions={['confirm-force-majeure']} fixed={{ id: one.id }} />
            )}
            {one.confirmedOn !== null && one.to === null && (
              <Spots view={view} actions={['end-force-majeure']} />
            )}
          </article>
        )
      })}
      <Spots view={view} actions={['propose-force-majeure']} />
    </>
  )
}
