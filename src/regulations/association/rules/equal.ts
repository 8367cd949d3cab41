import { z } from 'zod'
import { categories, informationKinds, technologies } from '../parameters.ts'
import { associationRule, check, field } from './kit.ts'

const party = z.string().trim().min(1).max(120)

/**
 * Needs and offers that answer a search, in one fixed order for everybody: by day of entry, then by id (`association:3.1/17`,
 * `association:3.5`). The caller's own are left out. A result is information and no offer (`association:6.2/1`).
 */
export const listing = associationRule({
  name: 'listing',
  revision: 1,
  title: { ru: 'Перечень потребностей и предложений', en: 'List of needs and offers' },
  clauses: ['association:3.1/17', 'association:3.5', 'association:6.2/1', 'association:6.9'],
  input: z.object({
    caller: party,
    technology: field(
      z.enum(technologies),
      'association:3.1/17',
      `Выберите технологию: ${technologies.join(', ')}`,
      `Choose a technology: ${technologies.join(', ')}`,
    ),
    entries: z
      .array(z.object({ id: party, owner: party, technology: z.enum(technologies), on: z.iso.date() }))
      .max(10000),
  }),
  output: z.object({ found: z.array(z.string()), containsSelf: z.literal(false) }),
  example: {
    caller: 'P1',
    technology: 'nlp',
    entries: [{ id: 'N1', owner: 'P2', technology: 'nlp', on: '2021-05-01' }],
  },
  decide({ caller, technology, entries }, _, trace) {
    const found = entries
      .filter((entry) => entry.technology === technology && entry.owner !== caller)
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
      .map(({ id }) => id)
    trace.met('association:3.5', 'listing.order', { count: found.length })
    trace.met('association:6.2/1', 'listing.no-offer')
    return { found, containsSelf: false as const }
  },
})

/** Whether an evaluator is independent of what it judges: neither customer, contractor nor participant, nor the owner (`association:3.1/18`). */
export const independence = associationRule({
  name: 'independence',
  revision: 1,
  title: { ru: 'Независимость оценщика', en: 'Independence of an evaluator' },
  clauses: ['association:3.1/18', 'association:3.1/6'],
  input: z.object({
    evaluator: party,
    owner: party.nullable().default(null),
    customer: party.nullable().default(null),
    contractor: party.nullable().default(null),
    participants: z.array(party).max(1000).default([]),
  }),
  output: z.object({ independent: z.boolean(), conflicts: z.array(z.string()) }),
  example: { evaluator: 'E1', owner: null, customer: 'B1', contractor: 'C1', participants: ['B1', 'C1'] },
  decide({ evaluator, owner, customer, contractor, participants }, _, trace) {
    const conflicts = [
      ...(evaluator === owner ? ['owner'] : []),
      ...(evaluator === customer ? ['customer'] : []),
      ...(evaluator === contractor ? ['contractor'] : []),
      ...(participants.includes(evaluator) ? ['participant'] : []),
    ]
    const isOwner = conflicts[0] === 'owner'
    check(
      trace,
      conflicts.length === 0,
      isOwner ? 'association:3.1/6' : 'association:3.1/18',
      'evaluator.free',
      {
        conflicts: conflicts.join(', ') || '–',
      },
    )
    return { independent: conflicts.length === 0, conflicts }
  },
})

/** Whether a piece of information may go into the open channel (`association:3.2/1`, `association:3.2/2`). */
export const information = associationRule({
  name: 'information',
  revision: 1,
  title: { ru: 'Открытая информация', en: 'Open information' },
  clauses: ['association:3.2/1', 'association:3.2/2', 'association:3.4'],
  input: z.object({
    kind: field(
      z.enum(informationKinds),
      'association:3.2/1',
      `Виды: ${informationKinds.join(', ')}`,
      `Kinds: ${informationKinds.join(', ')}`,
    ),
    confidential: z.boolean(),
  }),
  output: z.object({ open: z.boolean(), codes: z.array(z.string()) }),
  example: { kind: 'methodical', confidential: false },
  decide({ kind, confidential }, _, trace) {
    trace.met('association:3.2/1', 'information.kind', { kind })
    const open = check(trace, !confidential, 'association:3.2/2', 'information.open')
    if (!open) trace.note('not-applicable', 'association:3.4', 'information.resource')
    return { open, codes: open ? [] : ['NOT_CONFIDENTIAL_CHANNEL'] }
  },
})

/** Whether an event is well formed: it ends not before it starts and leaves out no category (`association:3.3/4`, `5.2/10`). */
export const eventTerms = associationRule({
  name: 'event',
  revision: 1,
  title: { ru: 'Мероприятие', en: 'Event' },
  clauses: ['association:3.3/4', 'association:5.2/10', 'association:2.2/2'],
  input: z.object({
    start: z.iso.date(),
    end: z.iso.date(),
    categories: z.array(z.enum(categories)).max(4),
  }),
  output: z.object({ valid: z.boolean(), broken: z.array(z.string()) }),
  example: { start: '2021-06-01', end: '2021-06-02', categories: [...categories] },
  decide({ start, end, categories: open }, _, trace) {
    const broken: string[] = []
    if (!check(trace, end >= start, 'association:3.3/4', 'event.dates', { start, end }))
      broken.push('association:3.3/4')
    const missing = categories.filter((one) => !open.includes(one))
    if (
      !check(trace, missing.length === 0, 'association:5.2/10', 'event.categories', {
        missing: missing.join(', ') || '–',
      })
    )
      broken.push('association:5.2/10')
    return { valid: broken.length === 0, broken }
  },
})
