/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { anyOf, Spots, useForesight } from '../base/index.ts'
import { Checklist } from './checklist.tsx'
import { ForMember } from './for-member.tsx'
import { Links } from './links.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** What leads to the end in time. */
const CLOSING = ['confirm-requirement', 'add-requirement', 'confirm-completion', 'fulfil', 'close']

/** What is still missing before the grant is closed, and who it waits for. */
export function Closing(told: Told) {
  const { t } = useDesk()
  const { view, seen } = told
  const asked = useForesight(view, 'closing').items ?? []
  const has = asked.length > 0 || (seen.links ?? []).length > 0 || (seen.publications ?? []).length > 0
  if (!has && !anyOf(view, [...CLOSING, 'record-link-check', 'record-publication'])) return null
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{t(words.closing)}</h2>
      <Checklist {...told} />
      <Links {...told} />
      <ForMember
        told={told}
        action="record-register-entry"
        people={(seen.shares ?? []).map(({ person }) => person)}
      />
      <Spots view={view} actions={CLOSING} />
    </section>
  )
}
