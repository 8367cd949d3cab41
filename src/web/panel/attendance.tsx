/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { type Ground, useDoing } from './ground.ts'
import { saidSince } from './model.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'

const modes = ['onsite', 'remote', 'left'] as const
const modeWords = { onsite: words.modeOnsite, remote: words.modeRemote, left: words.absent } as const
const saidWords = { onsite: words.modeOnsite, remote: words.modeRemote, left: words.modeLeft } as const

/** Who is here: with it the sitting is opened, and kept as people come and go. What members say stands beside. */
export function Attendance({ ground }: { ground: Ground }) {
  const { t } = useDesk()
  const doing = useDoing(ground)
  const { sitting, live, nameOf, seatOf } = ground
  const presence = live?.presence ?? []
  const began = saidSince(sitting.attendance, presence).next
  const [set, setSet] = useState<Readonly<Record<string, string>>>({})
  const action = ground.may('open') ? 'open' : 'change-attendance'
  const may = ground.may(action)
  const modeOf = (person: string) => set[person] ?? began.find((one) => one.person === person)?.mode ?? 'left'
  async function submit(event: FormEvent) {
    event.preventDefault()
    const attendance = sitting.roll
      .map(({ person }) => ({ person, mode: modeOf(person) }))
      .filter(({ mode }) => mode !== 'left')
    if (await doing.act(action, { attendance })) setSet({})
  }
  return (
    <form className="attendance" onSubmit={submit}>
      <ul className="rows">
        {sitting.roll.map(({ person }) => {
          const said = presence.find((one) => one.person === person)?.mode
          return (
            <li key={person}>
              <div id={`who-${person}`}>
                {nameOf(person)} <small>{nameOf(person) === seatOf(person) ? '' : seatOf(person)}</small>
                {said && <small>{t(words.saysHere).replace('{mode}', t(saidWords[said]))}</small>}
              </div>
              <span className="choices" role="radiogroup" aria-labelledby={`who-${person}`}>
                {modes.map((mode) => (
                  <label key={mode}>
                    <input
                      type="radio"
                      name={`mode-${person}`}
                      value={mode}
                      disabled={!may}
                      checked={modeOf(person) === mode}
                      onChange={() => setSet({ ...set, [person]: mode })}
                    />{' '}
                    {t(modeWords[mode])}
                  </label>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
      <Told error={doing.error} ground={ground} />
      {may && (
        <p className="choices">
          <button type="submit" className="btn" disabled={doing.busy}>
            {t(action === 'open' ? words.open : words.saveAttendance)}
          </button>
          {live && <ClauseLink clause={live.clauses.quorum} />}
        </p>
      )}
    </form>
  )
}

/** Members have come or left since: taken into the attendance by one press. */
export function TakeIn({ ground }: { ground: Ground }) {
  const { t } = useDesk()
  const doing = useDoing(ground)
  const { sitting, live, nameOf } = ground
  if (!live?.holds || !ground.may('change-attendance')) return null
  const { next, changes } = saidSince(sitting.attendance, live.presence)
  if (changes === 0) return null
  const changed = live.presence.filter(({ person, mode }) => {
    const recorded = sitting.attendance.find((one) => one.person === person)?.mode ?? 'left'
    return recorded !== mode
  })
  return (
    <div className="heed">
      <p>
        {changed
          .map(
            ({ person, mode }) =>
              `${nameOf(person)} – ${t(words.saysHere).replace('{mode}', t(saidWords[mode]))}`,
          )
          .join('; ')}
      </p>
      <button
        type="button"
        className="btn small"
        disabled={doing.busy}
        onClick={() => void doing.act('change-attendance', { attendance: next })}
      >
        {t(words.takeIn).replace('{n}', String(changes))}
      </button>
      <Told error={doing.error} ground={ground} />
    </div>
  )
}
