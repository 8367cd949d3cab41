/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Refused, shortDay } from '../parts/index.ts'
import { useActing } from '../spot/index.ts'
import type { Ground } from './ground.ts'
import type { Paper } from './model.ts'
import { words } from './words.ts'

const roleWords = { chair: words.chair, deputy: words.deputy } as const

function Cited({ title, paper, clause }: { title: string; paper: Paper | null; clause: string }) {
  if (!paper) return null
  return (
    <div>
      <dt>{title}:</dt>{' '}
      <dd>
        № {paper.number}, {shortDay(paper.date)} <ClauseLink clause={clause} />
      </dd>
    </div>
  )
}

/** Who is here: with it the sitting is opened, and it is changed as members come and go. */
export function Attendance({ ground }: { ground: Ground }) {
  const { t, model } = useDesk()
  const { sitting, view, link } = ground
  const action = ground.may('open') ? 'open' : 'change-attendance'
  const acting = useActing(view, action)
  const [set, setSet] = useState<Readonly<Record<string, boolean>>>({})
  if (sitting.attendance === null || !link) return null
  const recorded = sitting.attendance
  const isHere = (person: string) => set[person] ?? recorded.includes(person)
  const here = sitting.roll.filter(isHere)
  const may = ground.may(action)
  const title = model.procedures[view.procedure]?.actions[action]?.title
  const isSame = here.length === recorded.length && here.every((person) => recorded.includes(person))
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{t(words.attendance)}</h2>
      <dl className="facts">
        <Cited title={t(words.approvedBy)} paper={sitting.document} clause={link.clauses.members} />
        <Cited title={t(words.rules)} paper={sitting.rules} clause={link.clauses.members} />
      </dl>
      {sitting.roll.length === 0 ? (
        <p className="s">
          {t(link.sum === 'as-is' ? words.noRoll : words.notAppointed)}{' '}
          <ClauseLink clause={link.clauses.members} />
        </p>
      ) : (
        <>
          <p>
            {t(words.present)
              .replace('{n}', String(here.length))
              .replace('{all}', String(sitting.roll.length))}{' '}
            <span className="s">
              · {t(words.noQuorum)} <ClauseLink clause={link.clauses.members} />
            </span>
          </p>
          <ul className="roll">
            {sitting.roll.map((person) => {
              const role = ground.roleOf(person)
              return (
                <li key={person}>
                  <label>
                    <input
                      type="checkbox"
                      disabled={!may}
                      checked={isHere(person)}
                      onChange={(event) => setSet({ ...set, [person]: event.target.checked })}
                    />{' '}
                    {ground.nameOf(person)}
                    {(role === 'chair' || role === 'deputy') && <small> {t(roleWords[role])}</small>}
                  </label>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {acting.error !== null && <Refused error={acting.error} />}
      {may && title && (
        <p className="go">
          <button
            type="button"
            className="btn"
            disabled={acting.busy || (action === 'change-attendance' && isSame)}
            onClick={() => void acting.act({ attendance: here }).then((done) => done && setSet({}))}
          >
            {t(title)}
          </button>
        </p>
      )}
    </section>
  )
}
