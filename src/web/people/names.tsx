/** @jsxImportSource react */

import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { inLanguage, type Language } from '../../kernel/index.ts'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { access, type Person } from './access.ts'
import { Input } from './forms.tsx'
import { words } from './words.ts'

/** The first people by their addresses, to be offered where one is typed. */
export function useKnown() {
  const { language } = useDesk()
  return useQuery({
    queryKey: ['people', 'known'],
    queryFn: () => access<{ items: readonly Person[] }>('/people?limit=200', language),
  })
}

/** What somebody is called, by their id; the system is no person. */
export function Named({ person }: { person: string }) {
  const { t, language } = useDesk()
  const known = useKnown().data?.items.find((one) => one.person === person)
  const asked = useQuery({
    queryKey: ['people', 'named', person],
    queryFn: () => access<Person>(`/people/${encodeURIComponent(person)}`, language),
    enabled: known === undefined && person !== 'system',
    retry: false,
  })
  if (person === 'system') return t(words.system)
  const found = known ?? asked.data
  return found?.name ?? found?.mail ?? t(words.nameless)
}

/** Asks for somebody by their address. */
export function Somebody() {
  const { t } = useDesk()
  const id = useId()
  const known = useKnown().data?.items ?? []
  return (
    <>
      <Input name="somebody" type="email" list={id} label={t(words.known)} />
      <datalist id={id}>
        {known.map(
          ({ person, mail, name }) => mail && <option key={person} value={mail} label={name ?? mail} />,
        )}
      </datalist>
    </>
  )
}

/** Whom a form names. @throws ApiProblem where there is no account of the address */
export async function somebodyIn(data: FormData, language: Language): Promise<string> {
  const mail = String(data.get('somebody')).trim()
  const { items } = await access<{ items: readonly Person[] }>(
    `/people?mail=${encodeURIComponent(mail)}`,
    language,
  )
  const found = items[0]
  if (!found) {
    const title = inLanguage(words.noSuch, language)
    throw new ApiProblem({ type: 'about:blank', title, status: 422, code: 'UNKNOWN_PERSON', errors: [] })
  }
  return found.person
}
