import type { Json, Text, VisibleField } from '../../../../kernel/index.ts'
import type { ScoClause } from '../../clauses/index.ts'
import { type PartyCode, partyOf, roster } from '../../parties.ts'
import { roleOf, roles } from './roles.ts'

/** All Parties and coordinators: the programme is transparent between them (`sco:III/4`). */
export const everyone: Readonly<Record<string, 'always'>> = Object.fromEntries(
  roles.map((role) => [role, 'always' as const]),
)

/** A field that all Parties and coordinators see. */
export const shown = <F>(
  title: Text,
  clause: ScoClause,
  value: (facts: F) => unknown,
  more: Partial<VisibleField<F>> = {},
): VisibleField<F> => ({
  title,
  reveals: 'plain',
  clause,
  seenBy: everyone,
  value: (facts) => value(facts) as Json,
  ...more,
})

/** A field that each Party has for itself: what one may see of it, another need not. Null where it is not for that Party. */
export const forEachParty = <F>(
  key: string,
  title: Text,
  clause: ScoClause,
  value: (facts: F, party: PartyCode) => unknown,
): Readonly<Record<string, VisibleField<F>>> =>
  Object.fromEntries(
    roster.map(({ code }) => {
      const { state } = partyOf(code)
      return [
        `${key}-${code}`,
        {
          title: {
            ru: `${title.ru} (${state.ru})`,
            en: `${title.en} (${state.en})`,
            zh: `${title.zh ?? title.ru} (${state.zh ?? state.ru})`,
          },
          reveals: 'plain' as const,
          clause,
          seenBy: { [roleOf(code)]: 'always' as const },
          value: (facts: F) => value(facts, code) as Json,
        },
      ]
    }),
  )
