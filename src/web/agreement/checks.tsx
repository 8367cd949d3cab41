/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { called } from '../names/index.ts'
import { ClauseLink, Loading, Refused, shortDay } from '../parts/index.ts'
import { mayDo } from '../spot/index.ts'
import { Findings } from '../why/index.ts'
import { useNameOf } from './ground.ts'
import { MarkChecks } from './mark-checks.tsx'
import { Spots } from './spots.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** What has to be sound before anything is signed: what the system checks, and what people look up and mark. */
export function Checks({ view, seen }: Told) {
  const { t } = useDesk()
  const mayAgree = mayDo(view, 'agree')
  const hasMarks = seen.checks !== null && seen.needed.length > 0
  if (!mayAgree && !hasMarks) return null
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t(words.checks)}</h2>
      {hasMarks && <Human view={view} seen={seen} />}
      {mayAgree && <Automatic view={view} seen={seen} />}
      <Spots view={view} actions={['agree']} />
    </section>
  )
}

/** What the guard of the agreement would say now. */
function Automatic({ view, seen }: Pick<Told, 'view' | 'seen'>) {
  const { client, t } = useDesk()
  const nameOf = useNameOf(seen)
  const named = (text: string) =>
    called(
      text,
      seen.members.map(({ person }) => [person, nameOf(person)] as const),
    )
  const weighed = useQuery({
    queryKey: ['case', view.case, 'weighed', 'agree'],
    // Codes are asked for when it is agreed to: here anything stands for them.
    queryFn: () =>
      client.weigh(view.procedure, view.case, 'agree', { technology: '–', task: '–', result: '–' }),
    retry: false,
  })
  if (weighed.error) return <Refused error={weighed.error} again={() => void weighed.refetch()} />
  if (!weighed.data) return <Loading />
  const { rulings, refusal } = weighed.data
  // Checks that people mark stand in the list of those, one by one.
  const items = refusal?.items ?? []
  const broken = items.filter(({ path }) => !path.startsWith('checks.'))
  const unmarked = items.length - broken.length
  return (
    <>
      <h3>{t(words.auto)}</h3>
      <p className="s">{t(words.autoLead)}</p>
      {refusal === null && <p className="told">✓ {t(words.allMet)}</p>}
      <ul className="plain">
        {unmarked > 0 && (
          <li className="f">
            <span className="m broken" aria-hidden="true">
              ✕
            </span>
            <span>{fill(t(words.unmarkedCount), { n: unmarked })}</span>
          </li>
        )}
        {broken.map(({ path, message, clause, remedy }) => (
          <li className="f" key={`${path} ${message.ru}`}>
            <span className="m broken" aria-hidden="true">
              ✕
            </span>
            <span>
              {named(t(message))} {clause && <ClauseLink clause={clause} />}
              {remedy && <small className="block">{t(remedy)}</small>}
            </span>
          </li>
        ))}
      </ul>
      {rulings.map(({ rule, title, findings }) => (
        <Ruling of={view.case} key={rule} title={t(title)} findings={findings} />
      ))}
    </>
  )
}

/** One rule that was asked: how it came out, with all that it found behind it. */
function Ruling({
  of,
  title,
  findings,
}: {
  of: string
  title: string
  findings: Parameters<typeof Findings>[0]['findings']
}) {
  const { t } = useDesk()
  const broken = findings.filter(({ outcome }) => outcome === 'broken').length
  return (
    <details open={broken > 0}>
      <summary>
        <span className={broken > 0 ? 'bad' : 'good'}>{broken > 0 ? '✕' : '✓'}</span> {title}{' '}
        <span className="s">
          {broken > 0
            ? fill(t(words.brokenCount), { n: broken })
            : fill(t(words.metCount), { n: findings.length })}
        </span>
      </summary>
      <Findings of={of} findings={findings} />
    </details>
  )
}

/** What people look up: each member against each check, with its day and where it was looked up. */
function Human({ view, seen }: Pick<Told, 'view' | 'seen'>) {
  const { t, code } = useDesk()
  const nameOf = useNameOf(seen)
  const { checks, needed, age, members } = seen
  const of = (person: string, kind: string) =>
    checks?.find((one) => one.person === person && one.kind === kind) ?? null
  const done = (checks ?? []).filter(({ passed }) => passed).length
  return (
    <>
      <h3>{t(words.human)}</h3>
      <p className="s">
        {done} / {needed.length * members.length} {age !== null && fill(t(words.age), { n: age })}
      </p>
      {members.map(({ person }) => (
        <details key={person} open={needed.some(({ kind }) => !of(person, kind)?.passed)}>
          <summary>
            {nameOf(person)}{' '}
            <span className="s">
              {needed.filter(({ kind }) => of(person, kind)?.passed).length} / {needed.length}
            </span>
          </summary>
          <ul className="plain">
            {needed.map(({ kind, clause }) => {
              const check = of(person, kind)
              const outcome = check === null ? 'unknown' : check.passed ? 'met' : 'broken'
              const said = check === null ? words.unmarked : check.passed ? words.passed : words.failed
              return (
                <li className="f" key={kind}>
                  <span className={`m ${outcome}`} aria-hidden="true">
                    {check === null ? '?' : check.passed ? '✓' : '✕'}
                  </span>
                  <span>
                    {code('kind', kind) ?? kind}: {t(said)}
                    {check && ` ${shortDay(check.on)}`} <ClauseLink clause={clause} />
                    {check?.source && <small className="block">{check.source}</small>}
                    {!check?.passed && (
                      <small className="block">{t(check ? words.again : words.lookUp)}</small>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
        </details>
      ))}
      {mayDo(view, 'record-checks') && <MarkChecks view={view} seen={seen} />}
    </>
  )
}
