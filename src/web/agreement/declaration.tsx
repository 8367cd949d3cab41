/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { SignatureKind, SigningForm, soundOf, useSignatureKind } from '../signing/index.ts'
import { mayDo, useActing, useKnowledge } from '../spot/index.ts'
import { Hash } from '../value/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The declaration of whoever sits here: every item ticked by the own hand, and signed. */
export function Declaration({ view, seen }: Told) {
  const { t, seat } = useDesk()
  const acting = useActing(view, 'sign-declaration')
  const { declaration, declared } = seen
  const isMember = seen.members.some(({ person }) => person === seat.person)
  if (!declaration || !isMember || !mayDo(view, 'sign-declaration')) return null
  if (declared?.has(seat.person))
    return acting.done ? (
      <p className="told" role="status">
        ✓ {t(words.declared)}
      </p>
    ) : null
  return (
    <section aria-labelledby="declaration">
      <h2 id="declaration">{t(words.declaration)}</h2>
      <p>{t(words.declarationLead)}</p>
      <Form view={view} declaration={declaration} acting={acting} />
    </section>
  )
}

function Form({
  view,
  declaration,
  acting,
}: {
  view: Told['view']
  declaration: NonNullable<Told['seen']['declaration']>
  acting: ReturnType<typeof useActing>
}) {
  const { t } = useDesk()
  const { items, version, document } = declaration
  const known = useKnowledge(view.procedure, 'sign-declaration')
  const [ticked, setTicked] = useState<readonly number[]>([])
  const [truth, setTruth] = useState(false)
  const [kind, setKind] = useSignatureKind()
  const headingOf = (clause: string) => {
    const told = known.data?.clauses[clause]
    return told ? t(told.heading) : ''
  }
  return (
    <SigningForm
      title={t(words.signDeclaration)}
      acting={acting}
      input={() => ({ items: ticked, truth, version, signature: soundOf(kind, document) })}
    >
      <fieldset>
        <legend>{t(words.items)}</legend>
        {items.map(({ item, clause }) => (
          <p className="tick" key={item}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(item)}
                onChange={(event) =>
                  setTicked(
                    event.target.checked
                      ? [...ticked, item].sort((a, b) => a - b)
                      : ticked.filter((n) => n !== item),
                  )
                }
              />{' '}
              {item}. {headingOf(clause)}
            </label>{' '}
            <ClauseLink clause={clause} />
          </p>
        ))}
        <p className="tick">
          <label>
            <input type="checkbox" checked={truth} onChange={(event) => setTruth(event.target.checked)} />{' '}
            {t(words.truth)}
          </label>
        </p>
      </fieldset>
      <SignatureKind kind={kind} onChange={setKind} />
      <p className="s">
        {t(words.hash)}: <Hash hash={document} />
      </p>
    </SigningForm>
  )
}
