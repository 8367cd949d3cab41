/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import type { Text } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import { type Form, moneyShown, moneyTyped } from './form.ts'
import { useGround } from './ground.ts'
import {
  type Advice,
  type Balance,
  evenly,
  overCap,
  planBalance,
  shareBalance,
  withAmounts,
  withShares,
} from './sums.ts'
import { filled, words } from './words.ts'

/** What a rule says of the sums, as the API answers. */
interface Ruling {
  readonly findings: readonly {
    readonly clause: string
    readonly outcome: 'met' | 'broken' | 'not-applicable' | 'unknown'
    readonly message: Text
    readonly operands: Readonly<Record<string, unknown>>
  }[]
}

const sign = (sum: string) => moneyShown(sum.replace('-', ''))
const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const

/** The rule of the sums decided on what is typed; null while it is not known. */
function useSumRule(form: Form, regulation: string): Ruling | null {
  const facts = {
    requested: moneyTyped(form.total) ?? '0.00',
    members: form.members.map(({ grant }) => moneyTyped(grant) ?? '0.00'),
    approved: null,
    approvedMembers: null,
  }
  const ruling = useQuery({
    queryKey: ['rule', regulation, 'grant-sums', facts],
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/api/v1/rules/${regulation}/grant-sums`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(facts),
        signal,
      })
      return answer.ok ? ((await answer.json()) as Ruling) : null
    },
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
  })
  return ruling.data ?? null
}

const capIn = (ruling: Ruling | null): string | null => {
  const cap = ruling?.findings.map(({ operands }) => operands).find((o) => 'cap' in o && 'members' in o)?.cap
  return typeof cap === 'string' ? cap : null
}

/** Shares against the total: whether they agree, and which change of one of them mends it. */
export function ShareSums() {
  const { t } = useDesk()
  const { form, change, regulation } = useGround()
  const ruling = useSumRule(form, regulation)
  if (moneyTyped(form.total) === null || form.members.every(({ grant }) => moneyTyped(grant) === null))
    return null
  const cap = capIn(ruling)
  const balance = shareBalance(form, cap)
  const who = (at: number) => form.members[at]?.name.trim() || filled(t(words.member), { n: at + 1 })
  return (
    <section className="sums" aria-live="polite">
      <h3>{t(words.sums)}</h3>
      <Verdict
        balance={balance}
        told={{ even: words.sumEven, short: words.sumShort, over: words.sumOver }}
        clause={`${regulation}:fn11`}
      />
      {cap !== null &&
        overCap(form, cap).map(({ at, by }) => (
          <p className="f" key={at}>
            <span className="m broken" aria-hidden="true">
              ✕
            </span>
            <span>
              {filled(t(words.overCap), { who: who(at), cap: moneyShown(cap), by: sign(by) })}{' '}
              <ClauseLink clause={`${regulation}:2.1/1`} />
            </span>
          </p>
        ))}
      <p className="mend">
        {balance.advice.slice(0, 3).map((advice) => (
          <AdviceButton
            key={advice.at}
            advice={advice}
            who={who(advice.at)}
            onTake={() =>
              change((f) => ({
                ...f,
                members: f.members.map((m, n) =>
                  n === advice.at ? { ...m, grant: moneyShown(advice.becomes) } : m,
                ),
              }))
            }
          />
        ))}
        {!balance.even && (
          <button
            type="button"
            className="btn g small"
            onClick={() => change((f) => ({ ...f, total: moneyShown(balance.parts) }))}
          >
            {filled(t(words.makeTotal), { parts: moneyShown(balance.parts) })}
          </button>
        )}
        {form.members.length > 1 && !balance.even && (
          <button
            type="button"
            className="btn g small"
            onClick={() =>
              change((f) => ({
                ...f,
                members: withShares(f.members, evenly(f.total, f.members.length).map(moneyShown)),
              }))
            }
          >
            {t(words.evenly)}
          </button>
        )}
      </p>
      {!balance.even && balance.advice.length === 0 && <p className="s">{t(words.noOne)}</p>}
      {ruling && (
        <details className="why">
          <summary>{t(words.why)}</summary>
          <ul className="plain">
            {ruling.findings.map(({ clause, outcome, message }) => (
              <li className="f" key={`${clause} ${message.ru}`}>
                <span className={`m ${outcome}`} aria-hidden="true">
                  {MARKS[outcome]}
                </span>
                <span>
                  {t(message)} <ClauseLink clause={clause} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Sums of the stages against the total. */
export function PlanSums() {
  const { t } = useDesk()
  const { form, change, regulation } = useGround()
  if (moneyTyped(form.total) === null || form.stages.length === 0) return null
  const balance = planBalance(form)
  const who = (at: number) => filled(t(words.stageN), { n: at + 1 })
  return (
    <section className="sums" aria-live="polite">
      <Verdict
        balance={balance}
        told={{ even: words.planEven, short: words.planShort, over: words.planOver }}
        clause={`${regulation}:3.5.a/3`}
      />
      {!balance.even && (
        <p className="mend">
          {balance.advice.map((advice) => (
            <AdviceButton
              key={advice.at}
              advice={advice}
              who={who(advice.at)}
              onTake={() =>
                change((f) => ({
                  ...f,
                  stages: f.stages.map((s, n) =>
                    n === advice.at ? { ...s, amount: moneyShown(advice.becomes) } : s,
                  ),
                }))
              }
            />
          ))}
          <button
            type="button"
            className="btn g small"
            onClick={() =>
              change((f) => ({
                ...f,
                stages: withAmounts(f.stages, evenly(f.total, f.stages.length).map(moneyShown)),
              }))
            }
          >
            {t(words.evenly)}
          </button>
        </p>
      )}
    </section>
  )
}

function Verdict({
  balance,
  told,
  clause,
}: {
  balance: Balance
  told: Readonly<Record<'even' | 'short' | 'over', Text>>
  clause: string
}) {
  const { t } = useDesk()
  const { even, difference, parts, whole } = balance
  const text = even ? told.even : difference.startsWith('-') ? told.over : told.short
  return (
    <p className="f">
      <span className={`m ${even ? 'met' : 'broken'}`} aria-hidden="true">
        {even ? '✓' : '✕'}
      </span>
      <span>
        {filled(t(text), { total: moneyShown(whole), parts: moneyShown(parts), by: sign(difference) })}{' '}
        <ClauseLink clause={clause} />
      </span>
    </p>
  )
}

function AdviceButton({ advice, who, onTake }: { advice: Advice; who: string; onTake: () => void }) {
  const { t } = useDesk()
  const text = advice.by.startsWith('-') ? words.takeFrom : words.addTo
  return (
    <button type="button" className="btn g small" onClick={onTake}>
      {filled(t(text), { who, by: sign(advice.by), becomes: moneyShown(advice.becomes) })}
    </button>
  )
}
