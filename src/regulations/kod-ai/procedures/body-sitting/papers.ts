import type { CasePapers, Json } from '../../../../kernel/index.ts'
import { bodyProtocol } from '../../forms/index.ts'
import { chain } from '../contest/index.ts'
import { filledMinutes, minutesOf, tieGround } from '../shared/index.ts'
import type { BodyConfig } from './config.ts'
import type { BodyItem } from './facts.ts'

interface Conflicts {
  readonly declared: readonly { readonly item: string; readonly person: string; readonly ground: unknown }[]
  readonly found: readonly {
    readonly number: string
    readonly person: string
    readonly letter: string | null
  }[]
}

/** The protocol of a sitting as it is printed for whoever sees its decisions; nothing undecided is printed as decided. */
export function bodyPapers(body: BodyConfig['body']): CasePapers {
  const { decide, protocol } = chain[body].clauses
  const form = bodyProtocol(body, decide, protocol)
  return {
    field: 'decisions',
    besides: ['date', 'attendance', 'conflicts'],
    above: ['memberships', 'title'],
    actions: [],
    print(shown: Json, besides) {
      const items = shown as unknown as readonly (BodyItem & { readonly case: string })[]
      const minutes = minutesOf(body, besides)
      const told = besides.conflicts as unknown as Conflicts | undefined
      const numberOf = (id: string) => items.find((item) => item.case === id)?.number ?? id
      const conflicts = [
        ...(told?.declared ?? []).map(({ item, person, ground }) => ({
          number: numberOf(item),
          person: minutes.nameOf(person),
          ground: typeof ground === 'string' ? ground : '',
        })),
        ...(told?.found ?? []).map(({ number, person, letter }) => ({
          number,
          person: minutes.nameOf(person),
          ground: tieGround(letter),
        })),
      ]
      const rows = items
        .toSorted((a, b) => a.rank - b.rank || (a.number < b.number ? -1 : 1))
        .map(({ number, title, requested, proposed, decision, amount, reason }) => ({
          number,
          title,
          requested,
          proposed,
          decision: decision ?? 'none',
          ...(amount === null ? {} : { amount }),
          reason: reason ?? '',
        }))
      return [{ form, ...filledMinutes(minutes, rows, conflicts), signers: minutes.signers }]
    },
  }
}
