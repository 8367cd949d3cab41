/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** What the signer tells of the signature: its kind, and what its verification found. */
export interface Kind {
  readonly level: string
  readonly verified: boolean
}

/** Kinds of signature, the strongest first; which of them is taken the procedure says. */
const LEVELS = ['qualified', 'simple'] as const

export const useSignatureKind = () => useState<Kind>({ level: LEVELS[0], verified: false })

/** The signature of an input: over which document it is. */
export const soundOf = ({ level, verified }: Kind, document: string) => ({ document, level, verified })

/** Asks for the kind of signature and for what its verification found. */
export function SignatureKind({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  const { t, code } = useDesk()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{t(words.level)}</label>
      <select
        id={id}
        value={kind.level}
        onChange={(event) => onChange({ ...kind, level: event.target.value })}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {code('level', level) ?? level}
          </option>
        ))}
      </select>
      <p className="tick">
        <label>
          <input
            type="checkbox"
            checked={kind.verified}
            onChange={(event) => onChange({ ...kind, verified: event.target.checked })}
          />{' '}
          {t(words.verified)}
        </label>
      </p>
    </>
  )
}
