/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { SignatureKind, SigningForm, soundOf, useSignatureKind } from '../signing/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The signature of a member under the text that the Fund signed. */
export function OwnSigning({ view, seen }: Pick<Told, 'view' | 'seen'>) {
  const { t, seat } = useDesk()
  const acting = useActing(view, 'sign')
  const [kind, setKind] = useSignatureKind()
  const [personalData, setPersonalData] = useState(false)
  const [checks, setChecks] = useState(false)
  const { signatory, signatures } = seen
  const isSigned = signatures?.some(({ person }) => person === seat.person) ?? false
  if (isSigned)
    return acting.done ? (
      <p className="told" role="status">
        ✓ {t(words.signed)}
      </p>
    ) : null
  if (!mayDo(view, 'sign') || !signatory) return null
  return (
    <SigningForm
      title={t(words.signOwn)}
      acting={acting}
      input={() => ({ signature: soundOf(kind, signatory.text), personalData, checks })}
    >
      <h3>{t(words.signOwn)}</h3>
      {[
        { said: words.personalData, value: personalData, set: setPersonalData },
        { said: words.audits, value: checks, set: setChecks },
      ].map(({ said, value, set }) => (
        <p className="tick" key={said.en}>
          <label>
            <input type="checkbox" checked={value} onChange={(event) => set(event.target.checked)} />{' '}
            {t(said)}
          </label>
        </p>
      ))}
      <SignatureKind kind={kind} onChange={setKind} />
    </SigningForm>
  )
}

const fields = ['name', 'post', 'authority'] as const

/** The signature of the Fund: who signs, by what authority, under the text as it stands. */
export function FundSigning({ view, hash }: { view: CaseView; hash: string }) {
  const { t, seat } = useDesk()
  const acting = useActing(view, 'sign-by-fund')
  const [kind, setKind] = useSignatureKind()
  const [typed, setTyped] = useState({ name: '', post: '', authority: '', validTo: '' })
  const id = useId()
  const put = (key: keyof typeof typed, value: string) => setTyped((before) => ({ ...before, [key]: value }))
  return (
    <SigningForm
      title={t(words.signFund)}
      acting={acting}
      input={() => ({
        text: hash,
        signature: soundOf(kind, hash),
        signatory: { person: seat.person, ...typed },
      })}
    >
      <h3>{t(words.signFund)}</h3>
      {fields.map((key) => (
        <p className="f-line" key={key}>
          <label htmlFor={`${id}-${key}`}>{t(words[key])}</label>
          <input id={`${id}-${key}`} value={typed[key]} onChange={(event) => put(key, event.target.value)} />
        </p>
      ))}
      <p className="f-line">
        <label htmlFor={`${id}-until`}>{t(words.validTo)}</label>
        <input
          id={`${id}-until`}
          type="date"
          value={typed.validTo}
          onChange={(event) => put('validTo', event.target.value)}
        />
      </p>
      <SignatureKind kind={kind} onChange={setKind} />
    </SigningForm>
  )
}
