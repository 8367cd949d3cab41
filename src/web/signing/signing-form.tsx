/** @jsxImportSource react */
import { type FormEvent, type ReactNode, useState } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { Acting } from '../spot/index.ts'
import { Password } from './password.tsx'
import { proven } from './proof.ts'
import { words } from './words.ts'

/**
 * A signature: whoever gives it shows by the password that it is they. `children` are what is stated with it; they stand in
 * the same form. The refusal of the password stands beside it, that of the action above.
 */
export function SigningForm({
  title,
  acting,
  input,
  children,
}: {
  /** What the button says. */
  title: string
  acting: Acting
  /** What is sent, as it stands when it is sent. */
  input: () => unknown
  children?: ReactNode
}) {
  const { t, language } = useDesk()
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [proving, setProving] = useState(false)

  async function sign(event: FormEvent): Promise<void> {
    event.preventDefault()
    setWrong(null)
    setProving(true)
    try {
      const proof = await proven(password, language)
      if (await acting.act(input(), proof)) setPassword('')
    } catch (error) {
      setWrong(error instanceof ApiProblem ? told(error) : t(words.unreachable))
    } finally {
      setProving(false)
    }
  }

  const busy = proving || acting.busy
  return (
    <form className="signing" onSubmit={(event) => void sign(event)} noValidate>
      {acting.error !== null && <Refused error={acting.error} />}
      {children}
      <Password value={password} wrong={wrong} onChange={setPassword} />
      <p className="go">
        <button type="submit" className="btn" disabled={busy || password === ''}>
          {busy ? t(words.signing) : title}
        </button>
      </p>
    </form>
  )
}

/** A refusal in one line. */
function told({ title, errors }: ApiProblem): string {
  const more = errors.map(({ message }) => message).filter((message) => message !== title)
  return [title, ...more].join(': ')
}
