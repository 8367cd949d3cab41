import { z } from 'zod'
import type { Need, Procedure, Text, Visibility } from '../../../../kernel/index.ts'
import type { SubsidyClause } from '../../clauses/index.ts'
import {
  type CardFacts,
  type Checking,
  type Data,
  type Fault,
  flow,
  type Seen,
  type Step,
  unless,
} from '../flow.ts'
import { conflict, content, fileText, ministry, organisation, someText, t } from '../shared.ts'

interface Document {
  readonly id: string
  readonly parent?: string
  /** The states of the case above in which it is worked on. */
  readonly within: readonly string[]
  readonly title: Text
  readonly clause: SubsidyClause
  readonly clauses: readonly SubsidyClause[]
  readonly content: z.ZodRawShape
  readonly needs: Readonly<Record<string, Need<unknown>>>
  /** What a draft may not break. */
  readonly drafted: (seen: Checking) => readonly (Fault | false)[]
  /** What has to be there before the Ministry is asked. */
  readonly complete: (content: Data) => readonly (Fault | false)[]
  readonly claim: (seen: Seen) => string
  readonly children?: Step['children']
  readonly row: (facts: CardFacts) => { readonly title: string; readonly marks: Data }
  readonly shows?: Visibility<CardFacts>
}

const versionOf = (card: Data) => Number(card.version ?? 0)

/**
 * A paper of the Organisation that the Ministry agrees to before it is approved: requirements first, then the text of one
 * version; a changed text needs a new consent, and silence is none (`subsidy:10`, `subsidy:11`).
 */
export function agreedDocument(spec: Document): Procedure {
  const { clause } = spec
  const clauses = [clause, ...spec.clauses] as const
  const contentOf = (input: Data): Data =>
    Object.fromEntries(Object.keys(spec.content).map((key) => [key, input[key] ?? null]))
  const written = (card: Data, input: Data) => ({
    content: contentOf(input),
    version: versionOf(card) + 1,
    consentTo: null,
    requirements: input.requirements ?? null,
    requirementsAgreed: card.requirementsAgreed === true && card.requirements === input.requirements,
  })
  return flow({
    id: spec.id,
    title: spec.title,
    clause,
    within: spec.within,
    ...(spec.parent ? { parent: spec.parent } : {}),
    states: {
      draft: ['проект', 'draft', 'subsidy-organisation', 'subsidy-ministry'],
      sent: ['на согласовании', 'with the Ministry', 'subsidy-ministry'],
      agreed: ['согласовано', 'agreed', 'subsidy-organisation'],
      approved: ['утверждено', 'approved', 'subsidy-organisation'],
    },
    steps: [
      {
        name: 'draft',
        title: t('Подготовить', 'Draft'),
        clauses,
        by: organisation,
        from: 'new',
        to: 'draft',
        input: { ...spec.content, requirements: fileText() },
        needs: spec.needs,
        check: spec.drafted,
        writes: ({ card, input }) => ({ ...written(card, input), approved: null }),
        claims: (seen) => [{ key: spec.claim(seen), clause }],
      },
      {
        name: 'agree-requirements',
        title: t('Согласовать требования', 'Agree the requirements'),
        clauses: [clause],
        by: ministry,
        from: ['draft'],
        to: 'same',
        input: {},
        writes: () => ({ requirementsAgreed: true }),
      },
      {
        name: 'revise',
        title: t('Изменить текст', 'Revise the text'),
        clauses,
        by: organisation,
        from: ['draft'],
        to: 'same',
        input: { ...spec.content, requirements: fileText() },
        needs: spec.needs,
        check: spec.drafted,
        writes: ({ card, input }) => written(card, input),
      },
      {
        name: 'send',
        title: t('Направить Министерству', 'Send to the Ministry'),
        clauses,
        by: organisation,
        from: ['draft'],
        to: 'sent',
        input: {},
        check: ({ card }) => [
          unless(
            card.requirementsAgreed === true,
            clause,
            'campaign.requirements',
            conflict('REQUIREMENTS_NOT_AGREED'),
          ),
          ...spec.complete(card.content as Data),
        ],
      },
      {
        name: 'agree',
        title: t('Согласовать', 'Consent'),
        clauses: [clause],
        by: ministry,
        from: ['sent'],
        to: 'agreed',
        input: { version: z.int().min(1) },
        check: ({ card, input }) => [
          unless(
            input.version === card.version,
            clause,
            'campaign.version',
            content('OTHER_VERSION', 'version'),
            { version: versionOf(card) },
          ),
        ],
        writes: ({ input }) => ({ consentTo: input.version ?? null }),
      },
      {
        name: 'return',
        title: t('Вернуть', 'Return'),
        clauses: [clause],
        by: ministry,
        from: ['sent'],
        to: 'draft',
        input: { reason: someText() },
      },
      {
        name: 'approve',
        title: t('Утвердить', 'Approve'),
        clauses,
        by: organisation,
        from: ['draft', 'sent', 'agreed'],
        to: 'approved',
        input: {},
        check: ({ file, card }) => [
          unless(
            file.state === 'agreed' && card.consentTo === card.version,
            clause,
            'campaign.consent',
            conflict('NO_CONSENT'),
          ),
        ],
        writes: ({ card, on }) => ({
          approved: { version: versionOf(card), on, content: card.content ?? null },
        }),
        ...(spec.children ? { children: spec.children } : {}),
      },
      {
        name: 'update',
        title: t('Начать актуализацию', 'Begin an update'),
        clauses: [clause],
        by: organisation,
        from: ['approved'],
        to: 'draft',
        input: { reason: someText() },
        writes: ({ card }) => ({ version: versionOf(card) + 1, consentTo: null }),
      },
    ],
    row: (facts) => spec.row(facts),
    ...(spec.shows ? { shows: spec.shows } : {}),
  })
}
