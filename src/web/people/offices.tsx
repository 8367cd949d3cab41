/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { access, appointmentOf, type Office, type Term } from './access.ts'
import { AccessForm, Appointment, Input } from './forms.tsx'
import { Named, Somebody, somebodyIn } from './names.tsx'
import { Terms } from './terms.tsx'
import { words } from './words.ts'

interface Named1 {
  readonly id: string
  readonly title: string
}

/** Offices: seats with roles, who holds each and who deputises, with their terms. */
export function Offices({ roles }: { roles: readonly Named1[] }) {
  const { t, language } = useDesk()
  const asked = useQuery({
    queryKey: ['people', 'offices'],
    queryFn: () => access<{ items: readonly Office[] }>('/offices', language),
  })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { items } = asked.data
  return (
    <>
      {items.length === 0 && <p className="empty">{t(words.noOffices)}</p>}
      {items.map((office) => (
        <OneOffice key={office.id} office={office} roles={roles} />
      ))}
      <h2>{t(words.newOffice)}</h2>
      <AccessForm
        title={t(words.newOffice)}
        head={false}
        press={t(words.save)}
        done={t(words.done)}
        send={(data) =>
          access('/offices', language, {
            id: String(data.get('id')).trim(),
            title: { ru: String(data.get('ru')).trim(), en: String(data.get('en')).trim() },
            roles: data.getAll('roles').map(String),
          })
        }
      >
        <Input name="ru" label={t(words.titleRu)} />
        <Input name="en" label={t(words.titleEn)} />
        <Input name="id" label={t(words.officeId)} />
        <fieldset className="roles">
          <legend>{t(words.rolesOf)}</legend>
          {roles.map(({ id, title }) => (
            <label key={id}>
              <input type="checkbox" name="roles" value={id} /> {title}
            </label>
          ))}
        </fieldset>
      </AccessForm>
    </>
  )
}

function OneOffice({ office, roles }: { office: Office; roles: readonly Named1[] }) {
  const { t, language } = useDesk()
  const place = `/offices/${encodeURIComponent(office.id)}/appointments`
  const asked = useQuery({
    queryKey: ['people', 'office', office.id],
    queryFn: () => access<{ items: readonly Term[] }>(place, language),
  })
  const named = office.roles.map((role) => roles.find(({ id }) => id === role)?.title ?? role)
  return (
    <section className="office" aria-labelledby={`office-${office.id}`}>
      <h2 id={`office-${office.id}`}>{t(office.title)}</h2>
      <p className="s">{named.join(', ')}</p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : (
        <Terms
          terms={asked.data.items}
          none={t(words.vacant)}
          nameOf={(term) =>
            term.kind === 'holder'
              ? t(words.holder)
              : `${t(words.deputy)}, ${fill(t(words.rank), { n: String(term.rank) })}`
          }
          about={(term) => <Named person={term.person} />}
          end={(term, reason) => access(`${place}/${encodeURIComponent(term.id)}/end`, language, { reason })}
        />
      )}
      <details>
        <summary>{t(words.appoint)}</summary>
        <AccessForm
          title={`${t(words.appoint)}: ${t(office.title)}`}
          press={t(words.appoint)}
          done={t(words.done)}
          send={async (data) => {
            const as = String(data.get('as'))
            return access(place, language, {
              person: await somebodyIn(data, language),
              as,
              ...(as === 'deputy' ? { rank: Number(data.get('rank')) } : {}),
              ...appointmentOf(data),
            })
          }}
        >
          <Somebody />
          <As />
          <Appointment />
        </AccessForm>
      </details>
    </section>
  )
}

function As() {
  const { t } = useDesk()
  const id = useId()
  return (
    <>
      <p>
        <label htmlFor={id}>{t(words.as)}</label>
        <select id={id} name="as">
          <option value="holder">{t(words.holder)}</option>
          <option value="deputy">{t(words.deputy)}</option>
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-rank`}>{t(words.order)}</label>
        <input id={`${id}-rank`} name="rank" type="number" min={1} max={99} defaultValue={1} />
      </p>
    </>
  )
}
