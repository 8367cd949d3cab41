/** @jsxImportSource react */
import { useMemo } from 'react'
import { usePeople } from '../../names/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { ValueGround } from '../../value/index.ts'
import { useEvents, useNameOf } from '../base/index.ts'
import { Book } from './book.tsx'
import { Closing } from './closing.tsx'
import { Dealings } from './dealings.tsx'
import { Ending } from './ending.tsx'
import { Penalty } from './penalty.tsx'
import { Returns } from './returns.tsx'
import { seenIn } from './seen.ts'
import '../../styles/grant-endings.css'

/** How a grant is changed, ended and settled: penalty, return, changes, an early end, the close. */
export function Endings({ view }: { readonly view: CaseView }) {
  const seen = useMemo(() => seenIn(view), [view])
  const events = useEvents(view)
  const nameOf = useNameOf(view)
  const people = usePeople(view)
  const ground = useMemo(() => ({ within: [view.procedure], people }), [view.procedure, people])
  const told = { view, seen, events, nameOf }
  return (
    <ValueGround value={ground}>
      <div className="grant-endings">
        <Dealings {...told} />
        <Penalty {...told} />
        <Returns {...told} />
        <Book {...told} />
        <Ending {...told} />
        <Closing {...told} />
      </div>
    </ValueGround>
  )
}
