/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing } from './acting.ts'
import { problemIn, Refusal } from './api.ts'
import { words } from './screen-words.ts'
import type { Seen } from './seen.ts'

/** Shows by the password who sits here; the proof is good for a few minutes. @throws Refusal */
async function proven(password: string, language: string): Promise<string> {
  const answer = await fetch('/api/v1/access/re-authenticate', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ password }),
  })
  if (!answer.ok) throw await problemIn(answer)
  return ((await answer.json()) as { readonly proof: string }).proof
}

/** The signature of a member under what the application holds now. */
export function Signing({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t, seat, language } = useDesk()
  const signing = useActing(view, 'sign')
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const own = seen.members.find(({ person }) => person === seat.person)
  if (signing.accepted && own?.signed)
    return (
      <p className="told" role="status">
        ✓ {t(words.signed)}
      </p>
    )
  if (!mayDo(view, 'sign') || !own || own.signed || seen.hash === null) return null

  async function sign(event: FormEvent): Promise<void> {
    event.preventDefault()
    setWrong(null)
    try {
      const proof = await proven(password, language)
      if (await signing.act({ contentHash: seen.hash, kind: 'e-signature' }, proof)) setPassword('')
    } catch (error) {
      if (error instanceof Refusal) setWrong(error.message)
      else signing.fail(error)
    }
  }

  return (
    <section className="signing">
      <h2>{t(words.signTitle)}</h2>
      <p>{t(words.signLead)}</p>
      <p>
        <a href={`/desk/papers/${view.procedure}/${view.case}`} target="_blank" rel="noreferrer">
          {t(words.print)}
        </a>
      </p>
      <p className="s">
        {t(words.hash)}: <code className="hash">{seen.hash}</code>
      </p>
      {signing.error !== null && <Refused error={signing.error} />}
      <form onSubmit={(event) => void sign(event)} noValidate>
        <label htmlFor="sign-password">{t(words.password)}</label>
        <input
          id="sign-password"
          type="password"
          autoComplete="current-password"
          value={password}
          aria-describedby="sign-hint sign-wrong"
          aria-invalid={wrong ? true : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <small id="sign-hint">{t(words.passwordHint)}</small>
        <span id="sign-wrong" className="err" role="alert">
          {wrong && `✕ ${wrong}`}
        </span>
        <p className="go">
          <button type="submit" className="btn" disabled={signing.busy || password === ''}>
            {t(signing.busy ? words.signing : words.sign)}
          </button>
        </p>
      </form>
    </section>
  )
}
