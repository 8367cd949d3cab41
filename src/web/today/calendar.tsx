/** @jsxImportSource react */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { moment, Refused } from '../parts/index.ts'
import { words } from './words.ts'

const PLACE = '/api/v1/access/calendar'
const key = ['account', 'calendar']

interface Key {
  readonly endsAt: string
}

async function ask(method: 'GET' | 'POST' | 'DELETE'): Promise<Response> {
  const answer = await fetch(PLACE, { method })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer
}

/** The address by which a calendar program reads one's terms: shown once, renewed and revoked here. */
export function Calendar() {
  const { t, language } = useDesk()
  const queries = useQueryClient()
  const now = useQuery({
    queryKey: key,
    queryFn: async () => ((await (await ask('GET')).json()) as { calendar: Key | null }).calendar,
  })
  const onSettled = () => queries.invalidateQueries({ queryKey: key })
  const renew = useMutation({
    mutationFn: async () => ((await (await ask('POST')).json()) as { address: string }).address,
    onSettled,
  })
  const revoke = useMutation({
    mutationFn: async () => {
      await ask('DELETE')
      renew.reset()
    },
    onSettled,
  })
  if (now.data === undefined) return null
  const error = renew.error ?? revoke.error
  return (
    <section className="calendar" aria-labelledby="calendar">
      <h2 id="calendar">{t(words.calendar)}</h2>
      <p className="s">{t(words.calendarLead)}</p>
      {renew.data && (
        <>
          <p className="once">{`${renew.data}${language === 'ru' ? '' : '?lang=en'}`}</p>
          <p className="s">{t(words.calendarOnce)}</p>
        </>
      )}
      {now.data && (
        <p className="s">
          {t(words.calendarUntil)} {moment(now.data.endsAt, language)}
        </p>
      )}
      {error && <Refused error={error} />}
      <p className="go">
        <button type="button" className="btn g small" onClick={() => renew.mutate()}>
          {t(now.data ? words.calendarRenew : words.calendarMake)}
        </button>
        {now.data && (
          <button type="button" className="btn g small" onClick={() => revoke.mutate()}>
            {t(words.calendarRevoke)}
          </button>
        )}
      </p>
    </section>
  )
}
