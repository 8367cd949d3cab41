/** @jsxImportSource react */
import { type FormEvent, useId, useState } from 'react'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { Refused } from '../../parts/index.ts'
import { SignatureKind, SigningForm, soundOf, useSignatureKind } from '../../signing/index.ts'
import { mayDo, useActing } from '../../spot/index.ts'
import type { ReportSeen } from './seen.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

interface Given {
  readonly report: ReportSeen
  readonly told: Told
}

/** The Fund approves reports, all at once or one after another; with the last one the act is ready to be signed. */
export function Approving({ report, told: { view, seen } }: Given) {
  const { t, code } = useDesk()
  const acting = useActing(view, 'approve-report')
  const done = report.approved.map(({ kind }) => kind)
  const open = report.kinds.filter((kind) => kind !== 'act' && !done.includes(kind))
  const [chosen, setChosen] = useState<readonly string[]>(open)
  const [reason, setReason] = useState('')
  const id = useId()
  const isFinal = report.number === (seen.reports ?? []).length
  const isWhole = open.every((kind) => chosen.includes(kind))
  const title = fill(t(words.approve), { n: report.number })
  async function approve(event: FormEvent): Promise<void> {
    event.preventDefault()
    await acting.act({
      stage: report.number,
      documents: chosen.filter((kind) => open.includes(kind)),
      act: isWhole ? report.drafted : null,
      unmappedReason: reason.trim() || null,
    })
  }
  return (
    <form className="deciding" onSubmit={(event) => void approve(event)} aria-label={title} noValidate>
      {acting.error !== null && <Refused error={acting.error} />}
      <fieldset>
        <legend>{title}</legend>
        {open.map((kind) => (
          <label key={kind} className="block">
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind))
              }
            />{' '}
            {code('documents', kind) ?? kind}
          </label>
        ))}
      </fieldset>
      {isFinal && (
        <p>
          <label htmlFor={id}>{t(words.unmapped)}</label>
          <textarea id={id} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
        </p>
      )}
      {isWhole && report.drafted && (
        <p className="s">{fill(t(words.approveLead), { hash: report.drafted.slice(0, 8) })}</p>
      )}
      <p className="go">
        <button type="submit" className="btn" disabled={acting.busy || chosen.length === 0}>
          {title}
        </button>
      </p>
    </form>
  )
}

/** The act of a stage under the text that was approved: members first, then the Fund. */
export function ActSigning({ report, told: { view } }: Given) {
  const { t, seat } = useDesk()
  const isFund = mayDo(view, 'sign-act-by-fund')
  const action = isFund ? 'sign-act-by-fund' : 'sign-act'
  const acting = useActing(view, action)
  const [kind, setKind] = useSignatureKind()
  if (report.signatures.has(seat.person))
    return (
      <p className="good" role="status">
        ✓ {t(words.ownSigned)}
      </p>
    )
  if (!mayDo(view, action) || !report.actText) return null
  const text = report.actText
  const title = fill(t(isFund ? words.signActFund : words.signAct), { n: report.number })
  return (
    <SigningForm
      title={title}
      acting={acting}
      input={() => ({ stage: report.number, signature: soundOf(kind, text) })}
    >
      <h4>{title}</h4>
      <SignatureKind kind={kind} onChange={setKind} />
    </SigningForm>
  )
}
