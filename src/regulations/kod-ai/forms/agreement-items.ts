import type { KodAiClause } from '../clauses/index.ts'

/**
 * Where the draft agreement (appendix 3) has each of the 19 items that `kod-ai:5.7` demands; the rule about the
 * template reads it, and a test holds it against the catalogue of clauses.
 */
export const agreementItems: readonly {
  readonly item: KodAiClause
  readonly places: readonly KodAiClause[]
}[] = [
  { item: 'kod-ai:5.7.a', places: ['kod-ai:contract-1.1', 'kod-ai:contract-1.2'] },
  { item: 'kod-ai:5.7.b', places: ['kod-ai:contract-3.1', 'kod-ai:contract-3.1.year'] },
  {
    item: 'kod-ai:5.7.v',
    places: ['kod-ai:contract-1.2', 'kod-ai:contract-1.7', 'kod-ai:contract-4.1.v', 'kod-ai:contract-7.5'],
  },
  {
    item: 'kod-ai:5.7.g',
    places: [
      'kod-ai:contract-3.2',
      'kod-ai:contract-3.3.1',
      'kod-ai:contract-3.3.2',
      'kod-ai:contract-3.3.3',
    ],
  },
  { item: 'kod-ai:5.7.d', places: ['kod-ai:contract-4.1', 'kod-ai:contract-4.6'] },
  { item: 'kod-ai:5.7.e', places: ['kod-ai:contract-4.4.a', 'kod-ai:contract-4.4.b', 'kod-ai:contract-4.5'] },
  {
    item: 'kod-ai:5.7.zh',
    places: ['kod-ai:contract-4.2.a', 'kod-ai:contract-4.2.b', 'kod-ai:contract-2.4'],
  },
  { item: 'kod-ai:5.7.z', places: ['kod-ai:contract-8.1', 'kod-ai:contract-8.11'] },
  { item: 'kod-ai:5.7.i', places: ['kod-ai:contract-8.5', 'kod-ai:contract-8.5.2'] },
  { item: 'kod-ai:5.7.k', places: ['kod-ai:contract-10.1'] },
  {
    item: 'kod-ai:5.7.l',
    places: ['kod-ai:contract-10.3', 'kod-ai:contract-10.4', 'kod-ai:contract-10.5', 'kod-ai:contract-10.6'],
  },
  { item: 'kod-ai:5.7.m', places: ['kod-ai:contract-7.3', 'kod-ai:contract-7.5'] },
  { item: 'kod-ai:5.7.n', places: ['kod-ai:contract-4.3.a', 'kod-ai:contract-4.5'] },
  {
    item: 'kod-ai:5.7.o',
    places: [
      'kod-ai:contract-4.1.b',
      'kod-ai:contract-6.1',
      'kod-ai:contract-6.2',
      'kod-ai:contract-6.2.due',
    ],
  },
  {
    item: 'kod-ai:5.7.p',
    places: [
      'kod-ai:contract-4.3.b',
      'kod-ai:contract-4.4.d',
      'kod-ai:contract-8.7',
      'kod-ai:contract-10.6.return',
    ],
  },
  { item: 'kod-ai:5.7.r', places: ['kod-ai:contract-4.4.v'] },
  { item: 'kod-ai:5.7.s', places: ['kod-ai:contract-4.1.d'] },
  { item: 'kod-ai:5.7.t', places: ['kod-ai:contract-4.1.e'] },
  {
    item: 'kod-ai:5.7.u',
    places: [
      'kod-ai:contract-app-1.head',
      'kod-ai:contract-app-2.head',
      'kod-ai:contract-app-3.head',
      'kod-ai:contract-app-4.head',
      'kod-ai:contract-app-5.head-contract',
      'kod-ai:contract-app-6.topic',
      'kod-ai:contract-app-7.topic',
      'kod-ai:contract-app-8.topic',
      'kod-ai:contract-app-9.contract',
      'kod-ai:contract-app-10.head',
    ],
  },
]
