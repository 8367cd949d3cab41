/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { Refused } from '../../parts/index.ts'
import { Condition, useForesight } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Everything the close asks for: how it stands, under which clause, who it waits for and what they have to do. */
export function Checklist(told: Told) {
  const { t } = useDesk()
  const { items, error, again } = useForesight(told.view, 'closing')
  if (error) return <Refused error={error} again={again} />
  if (!items || items.length === 0) return null
  const left = items.filter(({ outcome }) => outcome !== 'met').length
  return (
    <>
      <p>{left === 0 ? `✓ ${t(words.allThere)}` : fill(t(words.stillLeft), { left, all: items.length })}</p>
      <ul className="plain checklist">
        {items.map((item) => (
          <Condition key={item.key} item={item} view={told.view} nameOf={told.nameOf} />
        ))}
      </ul>
    </>
  )
}
