import { z } from 'zod'
import { claimNeed, moscowDate } from '../../../../../kernel/index.ts'
import { ensureOrigin, importedOf, originIn, originSchema } from '../../imported/index.ts'
import { idText, instantText } from '../../shared/index.ts'
import { claimKeys, importedClaims } from '../claims.ts'
import { contentSchema } from '../content.ts'
import { content, state } from '../guard.ts'
import { openContestNeed } from '../needs.ts'
import { withContent } from '../parts.ts'
import { applicationWords } from '../vocabulary.ts'

const importSchema = z.object({
  ...originSchema,
  /** Who filed it. */
  person: idText(),
  channel: z.string().max(40).meta({ clause: 'kod-ai:3.4/5' }),
  submittedAt: instantText(),
  signed: z.array(idText()).max(30).meta({ clause: 'kod-ai:fn12' }),
  content: contentSchema,
})
type Import = z.infer<typeof importSchema>

const holderOf = (input: Import, contest: string | null) => ({
  contest: contest ?? '',
  members: input.content.members.filter((m) => input.signed.includes(m.person)),
})

/**
 * Takes over an application filed in AS Fond-M as it stands: faults and duplicates reach the formal check, where the
 * one filed first holds the person. There is no way to take over paper.
 */
export const recordImport = applicationWords.action({
  name: 'record-import',
  title: { ru: 'Принять заявку из АС «Фонд-М»', en: 'Take over an application from AS Fond-M' },
  clauses: ['kod-ai:3.3/3', 'kod-ai:3.4/1', 'kod-ai:3.4/5', 'kod-ai:4.4.4/3'],
  by: ['fund-officer', 'system'],
  from: 'new',
  to: 'submitted',
  input: importSchema,
  /** The first version named no origin. */
  version: 2,
  needs: {
    contest: openContestNeed,
    held: claimNeed(
      (ask) => claimKeys(holderOf(ask.input as Import, ask.file.parent)).map((c) => c.key),
      (held) => Object.entries(held).flatMap(([key, holder]) => (holder ? [{ key, case: holder.case }] : [])),
    ),
  },
  guard(guard, { input, needs, on }) {
    guard.ensure(
      needs.contest.state === 'intake' || needs.contest.state === 'formal-check',
      'kod-ai:4.1',
      'application.contest-state',
      { needed: 'formal-check', state: needs.contest.state },
      state('STAGE_ORDER'),
    )
    guard.ensure(
      input.channel === 'fond-m',
      'kod-ai:3.4/5',
      'application.paper',
      {},
      content('PAPER', 'channel'),
    )
    const origin = originIn(input)
    const filed = { path: 'submittedAt', day: moscowDate(input.submittedAt), after: null }
    if (origin) ensureOrigin(guard, origin, [filed], 'kod-ai:4.4.4/3', on)
  },
  effect(facts, { input, needs, on }) {
    const others = new Map<string, string[]>()
    for (const { key, case: other } of needs.held) {
      const shared = others.get(other) ?? []
      if (key.startsWith('kod-ai/person-in-round:')) shared.push(key.slice(key.lastIndexOf(':') + 1))
      others.set(other, shared)
    }
    const origin = originIn(input)
    return {
      ...withContent(
        { ...facts, lead: input.person, contest: needs.contest.id, channel: 'import' },
        input.content,
        input.signed,
        on,
      ),
      submittedAt: input.submittedAt,
      others: [...others].map(([other, shared]) => ({ case: other, shared })),
      ...(origin ? { imported: importedOf(origin, on, []) } : {}),
    }
  },
  claims: ({ input, file }) => importedClaims(holderOf(input, file.parent)),
  number: ({ file }) => `kod-ai/application:${file.parent}`,
  children: ({ needs, file }) =>
    [...new Set(needs.held.map((h) => h.case))].map((other) => ({
      child: other,
      procedure: 'application',
      case: other,
      action: 'note-duplicate',
      input: { case: file.id },
    })),
})
