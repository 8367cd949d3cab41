/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { AreaAsk, CheckAsk, Faults } from './fields.tsx'
import { letters, type Member, requirements } from './form.ts'
import { useFaults, useGround } from './ground.ts'
import { filled, words } from './words.ts'

/** Consent, the statements of the form, and what each member attests: each with its clause. */
export function StatementsStep() {
  const { t } = useDesk()
  const { form, change } = useGround()
  const said = (letter: string, is: boolean) =>
    change((f) => ({
      ...f,
      statements: letters.filter((one) => (one === letter ? is : f.statements.includes(one))),
    }))
  const statementFaults = useFaults('statements')
  const set = (n: number, attested: readonly number[]) =>
    change((f) => ({
      ...f,
      members: f.members.map((m, at) => (at === n ? { ...m, attested } : m)),
    }))
  return (
    <>
      <CheckAsk
        path="consent"
        label={t(words.consent)}
        clause="f1.1/2"
        value={form.consent}
        onChange={(consent) => change((f) => ({ ...f, consent }))}
      />
      <fieldset id="field-statements" tabIndex={-1} aria-describedby="field-statements-faults">
        <legend>{t(words.formStatements)}</legend>
        {letters.map((letter) => (
          <CheckAsk
            key={letter}
            path="statements"
            at={`statements.${letter}`}
            quiet
            label={t(words[letter])}
            clause={`f1.3.${letter}`}
            value={form.statements.includes(letter)}
            onChange={(is) => said(letter, is)}
          />
        ))}
        {!form.statements.includes('e') && (
          <AreaAsk
            path="breachExplanation"
            label={t(words.breach)}
            hint={t(words.breachHint)}
            must={false}
            max={4000}
            value={form.breachExplanation}
            onChange={(breachExplanation) => change((f) => ({ ...f, breachExplanation }))}
          />
        )}
        <Faults id="field-statements-faults" faults={statementFaults} />
      </fieldset>
      <fieldset>
        <legend>{t(words.aboutProject)}</legend>
        <CheckAsk
          path="civil"
          label={t(words.civil)}
          clause="3.6/4"
          value={form.civil}
          onChange={(civil) => change((f) => ({ ...f, civil }))}
        />
        <CheckAsk
          path="thirdPartyRights"
          label={t(words.thirdPartyRights)}
          clause="3.6/1"
          value={form.thirdPartyRights}
          onChange={(thirdPartyRights) => change((f) => ({ ...f, thirdPartyRights }))}
        />
        <CheckAsk
          path="otherBudget"
          label={t(words.otherBudget)}
          clause="3.6/3"
          value={form.otherBudget}
          onChange={(otherBudget) => change((f) => ({ ...f, otherBudget }))}
        />
      </fieldset>
      <h3>{t(words.attested)}</h3>
      <p className="s">{t(words.attestLead)}</p>
      {form.members.map((member, n) => (
        <Attested key={member.person} n={n} member={member} set={(attested) => set(n, attested)} />
      ))}
    </>
  )
}

function Attested({
  n,
  member,
  set,
}: {
  n: number
  member: Member
  set: (attested: readonly number[]) => void
}) {
  const { t } = useDesk()
  const { left } = useGround()
  const path = `members.${n}.attested`
  const faults = useFaults(path)
  const id = `field-members-${n}-attested`
  const name = member.name.trim() || filled(t(words.member), { n: n + 1 })
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={`${id}-faults`}>
      <legend>{name}</legend>
      {requirements.map((number) => (
        <CheckAsk
          key={number}
          path={path}
          at={`${path}.${number}`}
          quiet
          label={t(words[`r${number}`])}
          clause={`3.6/${number}`}
          value={member.attested.includes(number)}
          onChange={(is) =>
            set(requirements.filter((one) => (one === number ? is : member.attested.includes(one))))
          }
        />
      ))}
      {member.attested.length < requirements.length && (
        <button
          type="button"
          className="btn g small"
          onClick={() => {
            set(requirements)
            left(path)
          }}
        >
          {t(words.all)}
          <span className="unseen">: {name}</span>
        </button>
      )}
      <Faults id={`${id}-faults`} faults={faults} />
    </fieldset>
  )
}
