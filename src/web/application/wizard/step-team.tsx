/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { ShareSums } from './balances.tsx'
import { AreaAsk, CheckAsk, MoneyAsk, TextAsk } from './fields.tsx'
import type { FundProject, Member } from './form.ts'
import { useFaults, useGround } from './ground.ts'
import { Invite } from './invite.tsx'
import { Rows } from './lines.tsx'
import { filled, words } from './words.ts'

const blankProject: FundProject = {
  program: '',
  role: '',
  number: '',
  title: '',
  difference: '',
  closedOn: null,
  sameProject: false,
}

/** Who applies, for how much each. */
export function TeamStep() {
  const { t, seat } = useDesk()
  const { form, change } = useGround()
  const set = (n: number, changed: Partial<Member>) =>
    change((f) => ({ ...f, members: f.members.map((m, at) => (at === n ? { ...m, ...changed } : m)) }))
  return (
    <>
      <MoneyAsk
        path="total"
        label={t(words.total)}
        clause="f1.2.1"
        value={form.total}
        onChange={(total) => change((f) => ({ ...f, total }))}
      />
      {form.members.map((member, n) => (
        <MemberPart
          key={member.person}
          n={n}
          member={member}
          mine={member.person === seat.person}
          set={(changed) => set(n, changed)}
          remove={() => change((f) => ({ ...f, members: f.members.filter((_, at) => at !== n) }))}
        />
      ))}
      <Invite />
      <ShareSums />
    </>
  )
}

function MemberPart({
  n,
  member,
  mine,
  set,
  remove,
}: {
  n: number
  member: Member
  mine: boolean
  set: (changed: Partial<Member>) => void
  remove: () => void
}) {
  const { t } = useDesk()
  const { form } = useGround()
  const at = `members.${n}`
  const twice = useFaults(`${at}.person`)
  const mail = form.mails[member.person]
  return (
    <fieldset className="member">
      <legend>
        {member.name.trim() || filled(t(words.member), { n: n + 1 })}
        <small> {mine ? t(words.you) : (mail ?? member.person)}</small>
      </legend>
      {twice.map(({ message }) => (
        <span className="err" key={message}>
          {message}
        </span>
      ))}
      <div className="two">
        <TextAsk
          path={`${at}.name`}
          label={t(words.name)}
          clause="f1.1"
          max={200}
          autoComplete={mine ? 'name' : 'off'}
          value={member.name}
          onChange={(name) => set({ name })}
        />
        <TextAsk
          path={`${at}.phone`}
          label={t(words.phone)}
          clause="f1.2.3.1"
          type="tel"
          max={30}
          autoComplete={mine ? 'tel' : 'off'}
          hint="+7 912 345-67-89"
          value={member.phone}
          onChange={(phone) => set({ phone })}
        />
        <TextAsk
          path={`${at}.leaderId`}
          label={t(words.leaderId)}
          clause="f1.2.3.2"
          max={16}
          value={member.leaderId}
          onChange={(leaderId) => set({ leaderId })}
        />
        <MoneyAsk
          path={`${at}.grant`}
          label={t(words.grant)}
          clause="f1.2.3.3"
          value={member.grant}
          onChange={(grant) => set({ grant })}
        />
      </div>
      <AreaAsk
        path={`${at}.scope`}
        label={t(words.scope)}
        clause="2.1/2"
        hint={t(words.scopeHint)}
        max={4000}
        value={member.scope}
        onChange={(scope) => set({ scope })}
      />
      <CheckAsk
        path={`${at}.citizen`}
        label={t(words.citizen)}
        clause="3.1"
        value={member.citizen === 'RU'}
        onChange={(isRu) => set({ citizen: isRu ? 'RU' : '' })}
      />
      <FundProjects at={at} member={member} set={set} />
      {!mine && (
        <p>
          <button type="button" className="btn g small" onClick={remove}>
            {t(words.removeMember)}
            <span className="unseen">: {member.name || n + 1}</span>
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** Projects of the fund that the person took part in: open ones bar, others are told. */
function FundProjects({
  at,
  member,
  set,
}: {
  at: string
  member: Member
  set: (changed: Partial<Member>) => void
}) {
  const { t } = useDesk()
  const faults = useFaults(`${at}.fundProjects`, true)
  const { left } = useGround()
  return (
    <details className="fund" open={member.fundProjects.length > 0 || undefined}>
      <summary>
        {t(words.fundProjects)}
        {member.fundProjects.length > 0 && `: ${member.fundProjects.length}`}
      </summary>
      <p className="s">{t(words.fundHint)}</p>
      <Rows
        title={t(words.fundProjects)}
        rows={member.fundProjects}
        blank={blankProject}
        most={20}
        onChange={(fundProjects) => set({ fundProjects })}
      >
        {(row, change) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: leaving any of its fields is noted once
          <div className="two" onBlur={() => left(`${at}.fundProjects`)}>
            {(['program', 'role', 'number', 'title', 'difference'] as const).map((key) => (
              <label key={key}>
                {t(words[key === 'title' ? 'projectTitle' : key])}
                <input
                  type="text"
                  maxLength={key === 'difference' ? 4000 : key === 'title' ? 500 : 60}
                  value={row[key]}
                  onChange={(event) => change({ ...row, [key]: event.target.value })}
                />
              </label>
            ))}
            <label>
              {t(words.closedOn)}
              <input
                type="date"
                value={row.closedOn ?? ''}
                onChange={(event) => change({ ...row, closedOn: event.target.value || null })}
              />
            </label>
          </div>
        )}
      </Rows>
      {faults.map(({ message }) => (
        <span className="err" key={message}>
          ✕ {message}
        </span>
      ))}
    </details>
  )
}
