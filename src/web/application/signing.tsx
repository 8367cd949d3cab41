/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { SigningForm } from '../signing/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import { words } from './screen-words.ts'
import type { Seen } from './seen.ts'

/** The signature of a member under what the application holds now. */
export function Signing({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t, seat } = useDesk()
  const signing = useActing(view, 'sign')
  const own = seen.members.find(({ person }) => person === seat.person)
  if (signing.accepted && own?.signed)
    return (
      <p className="told" role="status">
        ✓ {t(words.signed)}
      </p>
    )
  if (!mayDo(view, 'sign') || !own || own.signed || seen.hash === null) return null
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
      <SigningForm
        title={t(words.sign)}
        acting={signing}
        input={() => ({ contentHash: seen.hash, kind: 'e-signature' })}
      />
    </section>
  )
}
