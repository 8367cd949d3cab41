/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay } from '../parts/index.ts'
import type { Screen } from '../screens/index.ts'
import { interestsIn } from './interests.ts'
import { InterestTables } from './tables.tsx'
import { words } from './words.ts'
import '../styles/register-entry.css'

interface Skills {
  readonly lots?: readonly string[]
  readonly skills?: unknown
  readonly keywords?: readonly string[]
  readonly maxApplications?: number | null
}

/** An entry of the register: who it is, what they are versed in, how much they take, what ties them. */
export const RegisterEntry: Screen = ({ view }) => {
  const { t, code, language } = useDesk()
  const field = (key: string) => view.fields.find((one) => one.key === key)
  const name = (field('name')?.value as { name?: unknown } | null | undefined)?.name
  const skills = field('skills')
  const versed = (skills?.value ?? {}) as Skills
  const interests = field('interests')
  const declared = (interests?.value as { declared?: { on?: string } | null } | undefined)?.declared
  const entries = interestsIn(interests?.value)
  const lots = versed.lots ?? []
  return (
    <article className="entry-page">
      <h1>{typeof name === 'string' ? name : t(words.noName)}</h1>
      <p>
        <span className="tag now">{t(view.stateTitle)}</span>
      </p>
      {view.tasks.length > 0 && (
        <p className="heed">
          {t(words.tasks)}: {view.tasks.map(({ title }) => t(title)).join('; ')}
        </p>
      )}
      {skills && (
        <section>
          <h2>
            {t(words.versed)} <ClauseLink clause={skills.clause} />
          </h2>
          <dl className="facts">
            <dt>{t(words.lots)}</dt>
            <dd>
              {lots.length > 0 ? lots.map((lot) => code('lot', lot) ?? lot).join(', ') : t(words.noLots)}
            </dd>
            {lots.length > 0 && (
              <>
                <dt>{t(words.keywords)}</dt>
                <dd>{versed.keywords?.length ? versed.keywords.join(', ') : t(words.noKeywords)}</dd>
                <dt>{t(words.limit)}</dt>
                <dd>{versed.maxApplications ?? t(words.noLimit)}</dd>
              </>
            )}
            {typeof versed.skills === 'string' && versed.skills !== '' && (
              <>
                <dt>{t(words.skills)}</dt>
                <dd>{versed.skills}</dd>
              </>
            )}
          </dl>
        </section>
      )}
      {interests && (
        <section>
          <h2>
            {t(words.interests)} <ClauseLink clause={interests.clause} />
          </h2>
          {declared?.on ? (
            <p className="s">{t(words.declaredOn).replace('{day}', fullDay(declared.on, language))}</p>
          ) : (
            <p className="heed">{t(words.undeclared)}</p>
          )}
          {declared && entries.length === 0 && <p>{t(words.nothingDeclared)}</p>}
          <InterestTables entries={entries} />
        </section>
      )}
      {view.actions.length > 0 && (
        <section>
          <h2>{t(words.actions)}</h2>
          <p className="go">
            {view.actions.map(({ name: action, title }) => (
              <Link key={action} className="btn g" to={`/cases/${view.procedure}/${view.case}/do/${action}`}>
                {t(title)}
              </Link>
            ))}
          </p>
        </section>
      )}
    </article>
  )
}
