/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { ApiProblem, problemOf } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { blankMember, mostMembers } from './form.ts'
import { useGround } from './ground.ts'
import { filled, words } from './words.ts'

type Told = { readonly ok: boolean; readonly text: string } | null

/** Asks somebody into the team by mail, or by the code of their account. It binds nobody. */
export function Invite() {
  const { t, language } = useDesk()
  const { form, change } = useGround()
  const [mail, setMail] = useState('')
  const [person, setPerson] = useState('')
  const [told, setTold] = useState<Told>(null)
  const [busy, setBusy] = useState(false)
  const isFull = form.members.length >= mostMembers

  function join(id: string, address: string | null): boolean {
    if (form.members.some((member) => member.person === id)) {
      setTold({ ok: false, text: t(words.twice) })
      return false
    }
    change((f) => ({
      ...f,
      members: [...f.members, blankMember(id)],
      mails: address === null ? f.mails : { ...f.mails, [id]: address },
    }))
    return true
  }

  async function invite(event: FormEvent): Promise<void> {
    event.preventDefault()
    const address = mail.trim()
    if (address === '') {
      if (person.trim() !== '' && join(person.trim(), null)) setPerson('')
      return
    }
    setBusy(true)
    setTold(null)
    try {
      const answer = await fetch('/api/v1/access/team-invitations', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ mail: address }),
      })
      if (!answer.ok) throw await problemOf(answer)
      const { person: id } = (await answer.json()) as { person: string }
      if (join(id, address)) {
        setMail('')
        setTold({ ok: true, text: filled(t(words.invited), { mail: address }) })
      }
    } catch (error) {
      setTold({ ok: false, text: toldOf(error) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="invite" onSubmit={(event) => void invite(event)} noValidate>
      <h3>{t(words.invite)}</h3>
      <p className="s">{t(isFull ? words.full : words.inviteLead)}</p>
      {!isFull && (
        <div className="two">
          <label>
            {t(words.mail)}
            <input
              type="email"
              autoComplete="off"
              value={mail}
              onChange={(event) => setMail(event.target.value)}
            />
          </label>
          <label>
            {t(words.orId)}
            <input
              type="text"
              autoComplete="off"
              value={person}
              onChange={(event) => setPerson(event.target.value)}
            />
          </label>
        </div>
      )}
      {!isFull && (
        <button
          type="submit"
          className="btn g"
          disabled={busy || (mail.trim() === '' && person.trim() === '')}
        >
          {t(words.invite)}
        </button>
      )}
      <p role="status" className={told && !told.ok ? 'err' : 's'}>
        {told?.text}
      </p>
    </form>
  )
}

/** A refusal in one line. */
function toldOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return error instanceof Error ? error.message : String(error)
  const more = error.errors.map(({ message }) => message).filter((message) => message !== error.title)
  return [error.title, ...more].join(': ')
}
