/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, shortDay } from '../../parts/index.ts'
import { SignatureKind, SigningForm, soundOf, useSignatureKind } from '../../signing/index.ts'
import { mayDo, useActing } from '../../spot/index.ts'
import { Hash } from '../../value/index.ts'
import { WhyButton } from '../../why/index.ts'
import { Table } from '../base/index.ts'
import { type Change, changesOf, signersOf } from './changes.ts'
import { Drafting } from './drafting.tsx'
import type { Supplement } from './shapes.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Additional agreements, the latest first: what they change, who has signed, whether they are in force. */
export function Supplements(told: Told) {
  const { t } = useDesk()
  const { view, seen } = told
  const supplements = seen.supplements ?? []
  if (supplements.length === 0 && !mayDo(view, 'propose-supplement')) return null
  return (
    <>
      <h3>{t(words.supplements)}</h3>
      {seen.version !== null && supplements.length > 0 && (
        <p className="s">{fill(t(words.version), { n: seen.version })}</p>
      )}
      {supplements.toReversed().map((supplement) => (
        <One key={supplement.number} supplement={supplement} told={told} />
      ))}
      {mayDo(view, 'propose-supplement') && <Drafting {...told} />}
    </>
  )
}

function One({ supplement, told }: { supplement: Supplement; told: Told }) {
  const { t, code, seat } = useDesk()
  const { view, seen, events, nameOf } = told
  const { number, kind, inForce, document, proposedOn } = supplement
  const name = fill(t(words.supplement), { n: number, kind: code('kind', kind) ?? kind })
  const proposed = events.filter(({ action }) => action === 'propose-supplement')[number - 1]
  const members = (seen.shares ?? []).map(({ person }) => person)
  const changes = changesOf(supplement)
  const said = String(supplement.changes.text ?? '')
  const isOwn = members.includes(seat.person)
  return (
    <article className="supplement">
      <h4>
        {name}{' '}
        <span className={inForce ? 'tag good' : 'tag'}>
          {inForce ? fill(t(words.inForce), { day: shortDay(inForce) }) : t(words.unsigned)}
        </span>
      </h4>
      <p>
        {fill(t(words.proposedOn), { day: shortDay(proposedOn) })}{' '}
        {proposed && (
          <WhyButton procedure={view.procedure} case={view.case} seq={proposed.seq} title={name} />
        )}
      </p>
      {said && <blockquote>{said}</blockquote>}
      {changes.length > 0 && (
        <Table
          name={t(words.differences)}
          head={[
            { title: t(words.place) },
            { title: t(words.was), n: true },
            { title: t(words.becomes), n: true },
          ]}
        >
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.key} ${change.of}`}>
                <th scope="row">
                  {fill(t(words[change.key]), {
                    of: change.key === 'shares' ? nameOf(change.of) : change.of,
                  })}
                </th>
                <td className="n was">{shown(change, change.before)}</td>
                <td className="n">{shown(change, change.after)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <ul className="plain signers">
        {signersOf(supplement, members).map(({ person, on }) => (
          <li key={person ?? ''} className="f">
            <span className={on ? 'm met' : 'm unknown'} aria-hidden="true">
              {on ? '✓' : '?'}
            </span>
            <span>
              {person === null ? t(words.fund) : nameOf(person)}:{' '}
              {on ? fill(t(words.signedOn), { day: shortDay(on) }) : t(words.waits)}
            </span>
          </li>
        ))}
      </ul>
      <p className="s">
        {t(words.document)}: <Hash hash={document} />
      </p>
      {inForce === null && isOwn && !supplement.signatures.has(seat.person) && (
        <Signing told={told} supplement={supplement} action="sign-supplement" />
      )}
      {inForce === null && members.every((one) => supplement.signatures.has(one)) && (
        <Signing told={told} supplement={supplement} action="sign-supplement-by-fund" />
      )}
    </article>
  )
}

const shown = ({ key }: Change, value: string) =>
  key === 'stageEnds' ? shortDay(value) : value && money(value)

/** The signature of whoever sits here under the additional agreement. */
function Signing({
  told: { view },
  supplement: { number, document },
  action,
}: {
  told: Told
  supplement: Supplement
  action: string
}) {
  const { t, model } = useDesk()
  const acting = useActing(view, action)
  const [kind, setKind] = useSignatureKind()
  if (!mayDo(view, action)) return null
  return (
    <details className="spot">
      <summary>{t(model.procedures[view.procedure]!.actions[action]!.title)}</summary>
      <SigningForm
        title={t(words.sign)}
        acting={acting}
        input={() => ({ number, signature: soundOf(kind, document) })}
      >
        <SignatureKind kind={kind} onChange={setKind} />
      </SigningForm>
    </details>
  )
}
