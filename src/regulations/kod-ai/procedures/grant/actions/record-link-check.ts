import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import type { LinkCheck, LinkKind } from '../facts.ts'
import { action, alive } from '../vocabulary.ts'

const link = z.strictObject({
  kind: z.enum(['repository', 'licence', 'tutorial']),
  url: z.url().max(500),
  /** The HTTP status; 0 where nothing answered. */
  status: z.int(),
  /** Opened without a login. */
  public: z.boolean(),
  /** For a repository: it can be forked. */
  fork: z.boolean(),
  /** For a repository: commits within the term of the agreement. */
  commits: z.int().min(0),
  /** For a licence: its SPDX id as found there. */
  licence: z.string().max(60).nullable(),
  /** An officer's reason to count the link as working all the same. */
  override: someText().nullable(),
})

const works = (l: z.infer<typeof link>): boolean =>
  l.override !== null ||
  (l.status === 200 && l.public && (l.kind !== 'repository' || (l.fork && l.commits > 0)))

/** The links were opened: each answer is kept with its day. A later check takes the place of an earlier one. */
export const recordLinkCheck = action({
  name: 'record-link-check',
  title: { ru: 'Записать проверку ссылок', en: 'Record a check of links' },
  clauses: [
    'kod-ai:1.3/17',
    'kod-ai:2.5.b',
    'kod-ai:2.5.g',
    'kod-ai:2.10.b',
    'kod-ai:contract-5.1',
    'kod-ai:contract-7.6.b',
    'kod-ai:contract-7.6.g',
    'kod-ai:contract-7.7.b',
  ],
  by: ['system', 'fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ links: z.array(link).min(1).max(3) }),
  effect: (facts, { input, on }) => {
    const checks = input.links.map((l) => ({
      kind: l.kind,
      url: l.url,
      on,
      status: l.status,
      works: works(l),
      licence: l.licence,
      override: l.override,
    }))
    const checked: Partial<Record<LinkKind, LinkCheck>> = { ...facts.links }
    for (const { kind, ...check } of checks) checked[kind] = check
    return { ...facts, links: checked, linkChecks: [...facts.linkChecks, ...checks] }
  },
})
