/** @jsxImportSource react */

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { inLanguage } from '../../kernel/index.ts'
import { ApiProblem, type Send } from '../../server/client/index.ts'
import { type DeskGround, DeskProvider, useDesk } from '../frame/index.ts'
import { Password } from './password.tsx'
import { proven } from './proof.ts'
import { words } from './words.ts'
import '../styles/signing.css'

/** A signature that waits for its password. */
interface Waiting {
  readonly title: string
  readonly answer: (proof: string | null) => void
}

/**
 * The ground of the desk, whose commands ask for the password themselves where the action is a signature, or the server says so.
 * So no screen has to know which actions are: one that has a form of its own for it sends the proof along.
 */
export function Signed({ ground, children }: { ground: DeskGround; children: ReactNode }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { language } = ground.seat
  const send = (procedure: string, action: string): Send<unknown> => {
    const known = ground.model.procedures[procedure]?.actions[action]
    const ask = () =>
      new Promise<string>((resolve, reject) =>
        setWaiting({
          title: known ? inLanguage(known.title, language) : '',
          answer(proof) {
            setWaiting(null)
            if (proof === null) reject(unsigned(inLanguage(words.unsigned, language)))
            else resolve(proof)
          },
        }),
      )
    const plain = ground.send(procedure, action)
    return async (id, input, options = {}) => {
      const asks = known?.signature && options.proof === undefined
      if (asks && id !== null) await weighed(ground, [procedure, id, action], input)
      const proof = asks ? await ask() : options.proof
      try {
        return await plain(id, input, { ...options, ...(proof === undefined ? {} : { proof }) })
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'PROOF_REQUIRED') throw error
        return plain(id, input, { ...options, proof: await ask() })
      }
    }
  }
  return (
    <DeskProvider value={{ ...ground, send }}>
      {children}
      {waiting && <Asking {...waiting} />}
    </DeskProvider>
  )
}

const problem = (code: string, title: string, errors: ApiProblem['errors'] = []) =>
  new ApiProblem({ type: 'about:blank', title, status: code === 'PROOF_REQUIRED' ? 403 : 422, code, errors })

/** Nobody signed: nothing was sent. */
const unsigned = (title: string) => problem('PROOF_REQUIRED', title)

/** Nobody is asked for a password for what would be refused anyway. @throws ApiProblem */
async function weighed(
  { client, seat: { language } }: DeskGround,
  [procedure, id, action]: readonly [string, string, string],
  input: unknown,
): Promise<void> {
  const found = await client.weigh(procedure, id, action, input).catch((error: unknown) => {
    // What cannot be weighed is told by the command itself.
    if (error instanceof ApiProblem && ![409, 422].includes(error.status)) return null
    throw error
  })
  if (!found?.refusal) return
  const { code, title, items } = found.refusal
  throw problem(
    code,
    inLanguage(title, language),
    items.map(({ path, message, clause, remedy }) => ({
      path,
      message: inLanguage(message, language),
      ...(clause ? { clause } : {}),
      ...(remedy ? { remedy: inLanguage(remedy, language) } : {}),
    })),
  )
}

/** Asks for the password over whatever page wants the signature. */
function Asking({ title, answer }: Waiting) {
  const { t, language } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  async function prove(event: FormEvent): Promise<void> {
    event.preventDefault()
    // A form around the page that asks must not be sent with this one.
    event.stopPropagation()
    if (busy) return
    setBusy(true)
    setWrong(null)
    try {
      answer(await proven(password, language))
    } catch (error) {
      setWrong(error instanceof ApiProblem ? error.title : t(words.unreachable))
      setBusy(false)
    }
  }

  return (
    <dialog
      ref={dialog}
      className="signing"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        answer(null)
      }}
    >
      <form onSubmit={(event) => void prove(event)} noValidate>
        <h2 id={`${id}-title`}>{title}</h2>
        <Password value={password} wrong={wrong} onChange={setPassword} />
        <p className="go">
          <button type="submit" className="btn" disabled={busy}>
            {t(busy ? words.signing : words.sign)}
          </button>
          <button type="button" className="btn g" onClick={() => answer(null)}>
            {t(words.cancel)}
          </button>
        </p>
      </form>
    </dialog>
  )
}
