import { type Published, publishedOf, type Questions } from '../../../correspondence/index.ts'
import { type Engine, tablesNow } from '../../../engine/index.ts'
import {
  decide,
  type EventEnvelope,
  envelopeOf,
  type Finding,
  type IsoDate,
  moscowDate,
  type Receipt,
  type Regulation,
  type Ruling,
  type Text,
} from '../../../kernel/index.ts'
import { showOperand } from '../show.ts'

/** Where the pages find contests. */
export interface ContestSource {
  readonly engine: Engine
  readonly tenant: string
  /** Everybody in it is invented. */
  readonly demo: boolean
  /** Questions that were asked about a contest; without it none are shown. */
  readonly questions?: Questions['list']
}

type Ends = Readonly<Record<string, IsoDate | null>>

export interface RankedItem {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly mean: string
  readonly mean2: string
  readonly rank: number
}
export interface WinnerItem {
  readonly application: string
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly amount: string
}
export interface StagePlan {
  readonly ok: boolean
  readonly cap: IsoDate
  readonly capped: readonly string[]
  readonly due: Readonly<Record<string, IsoDate>>
}

interface Publications {
  readonly on: IsoDate | null
  readonly announcement: { readonly url: string } | null
  readonly regulation: { readonly url: string } | null
}

/** A contest as everybody may see it. */
export interface ContestView {
  readonly id: string
  readonly state: string
  readonly title: string
  readonly round: string
  readonly edition: string
  readonly announcedOn: IsoDate | null
  /** Where the announcement and the regulation were published (`kod-ai:4.4.1`). */
  readonly announcement: string | null
  readonly regulationText: string | null
  readonly intake: { readonly from: IsoDate; readonly to: IsoDate } | null
  readonly stageEnds: Ends
  readonly publishedOn: IsoDate | null
  readonly rating: readonly RankedItem[]
  readonly winners: readonly WinnerItem[]
  readonly stages: { readonly plan: StagePlan; readonly ruling: Ruling } | null
  readonly counts: Readonly<Record<string, number>>
  readonly today: IsoDate
  /** Questions with their answers, as everybody reads them; null where none are taken. */
  readonly questions: readonly Published[] | null
}

const visitor = { id: 'visitor', roles: [] }

const count = (rows: readonly { readonly state: string }[]) => {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[row.state] = (counts[row.state] ?? 0) + 1
  return counts
}

/** Every contest, newest first. */
export async function contests(source: ContestSource): Promise<ContestView[]> {
  const rows = await source.engine.list(source.tenant, { procedure: 'contest' })
  const views = await Promise.all(rows.map((row) => contest(source, row.case)))
  return views
    .filter((v): v is ContestView => v !== null && v.announcedOn !== null)
    .sort((a, b) => (a.announcedOn! < b.announcedOn! ? 1 : -1))
}

/** One contest through its visibility table, its stages computed by the rule; null where there is none. */
export async function contest(source: ContestSource, id: string): Promise<ContestView | null> {
  const { engine, tenant } = source
  const file = await engine.parts.store.load(tenant, id)
  if (file?.procedure !== 'contest') return null
  const view = await engine.view(tenant, id, visitor)
  const field = <T>(key: string): T | null =>
    (view.fields.find((f) => f.key === key)?.value as T | undefined) ?? null
  const rows = await engine.list(tenant, { parent: id, procedure: 'application' })
  const published = field<Publications>('publications')
  const announcedOn = published?.on ?? null
  const intake = field<{ window: ContestView['intake'] }>('intake')?.window ?? null
  const stageEnds = field<{ ends: Ends }>('stages')?.ends ?? {}
  const regulation = engine.parts.registry.regulationOf(engine.parts.registry.procedure('contest'))
  return {
    id,
    state: view.state,
    edition: view.edition,
    title: field<string>('title') ?? '',
    round: field<string>('round') ?? '',
    announcedOn,
    announcement: published?.announcement?.url ?? null,
    regulationText: published?.regulation?.url ?? null,
    intake,
    stageEnds,
    publishedOn: stageEnds.publish ?? null,
    rating: field<readonly RankedItem[]>('publicRating') ?? [],
    winners: field<readonly WinnerItem[]>('winners') ?? [],
    stages: announcedOn && intake ? stagesOf(source, regulation, announcedOn, intake.to, stageEnds) : null,
    counts: count(rows),
    questions: source.questions
      ? (await source.questions({ tenant, case: id, procedure: 'contest' })).flatMap(
          (one) => publishedOf(one) ?? [],
        )
      : null,
    today: moscowDate(engine.parts.clock.now()),
  }
}

function stagesOf(
  source: ContestSource,
  regulation: Regulation,
  announced: IsoDate,
  intakeEnds: IsoDate,
  ends: Ends,
) {
  const rule = regulation.rules.find((r) => r.id === 'kod-ai/stage-deadlines')
  if (!rule) return null
  const end = (key: string) => ends[key] ?? null
  const stageEnds = {
    2: end('2'),
    3: end('3'),
    4: end('4'),
    // The jury's stage ends with its last protocol (reading T3).
    juryProtocol: end('4'),
    5: end('5'),
    6: end('6'),
    7: end('7'),
    publish: end('publish'),
  }
  const ruling = decide(
    regulation,
    rule,
    { announced, intakeEnds, stageEnds },
    { calendar: tablesNow(source.engine.parts, source.tenant).calendar },
  )
  return { plan: ruling.value as unknown as StagePlan, ruling }
}

/** A published decision: an event of a case, decided again from its journal. */
export interface DecisionView {
  readonly case: string
  readonly number: string | null
  readonly title: string
  readonly contest: string | null
  readonly seq: number
  readonly on: IsoDate
  readonly role: string
  readonly action: string
  readonly procedure: string
  readonly edition: string
  readonly findings: readonly Finding[]
  readonly receipts: readonly Receipt[]
  readonly hash: string
}

/** Published decisions of a case, without their findings. */
export async function decisionsOf(
  source: ContestSource,
  id: string,
): Promise<{ seq: number; envelope: EventEnvelope }[]> {
  const { engine, tenant } = source
  const file = await engine.parts.store.load(tenant, id)
  if (!file) return []
  const { actions } = engine.parts.registry.procedure(file.procedure)
  const published = new Set(actions.filter((a) => a.published).map((a) => `${file.procedure}.${a.name}`))
  const journal = await engine.parts.store.journal(tenant, id)
  return journal
    .map((e) => ({ seq: e.seq, envelope: envelopeOf(e) }))
    .filter((e) => published.has(e.envelope.type))
}

/** One published decision with findings and receipts, or null where it is not public. */
export async function decision(source: ContestSource, id: string, seq: number): Promise<DecisionView | null> {
  const { engine, tenant } = source
  const found = (await decisionsOf(source, id)).find((d) => d.seq === seq)
  const file = await engine.parts.store.load(tenant, id)
  if (!found || !file) return null
  const explained = await engine.explain(tenant, id, seq)
  const event = (await engine.parts.store.journal(tenant, id))[seq - 1]!
  const procedure = engine.parts.registry.procedure(file.procedure)
  const seen = await engine.view(tenant, id, visitor)
  const title = seen.fields.find((f) => f.key === 'title' || f.key === 'topic')?.value
  return {
    case: id,
    number: file.number,
    title: typeof title === 'string' ? title : '',
    contest: file.procedure === 'contest' ? id : file.parent,
    seq,
    on: found.envelope.occurredOn,
    role: found.envelope.actor.role,
    action: found.envelope.type.slice(procedure.id.length + 1),
    procedure: procedure.id,
    edition: found.envelope.edition,
    findings: explained.findings,
    receipts: explained.receipts,
    hash: event.hash,
  }
}

/** An application as everybody may see it: what the visibility table gives the public, and its published decisions. */
export interface ApplicationView {
  readonly id: string
  readonly contest: string
  readonly state: string
  readonly number: string | null
  readonly title: string
  readonly fields: readonly { readonly title: Text; readonly shown: string }[]
  readonly decisions: readonly { readonly seq: number; readonly on: IsoDate; readonly action: string }[]
}

/** One application for the public, or null where it is none or was never submitted. */
export async function application(
  source: ContestSource,
  id: string,
  language: 'ru' | 'en',
): Promise<ApplicationView | null> {
  const { engine, tenant } = source
  const file = await engine.parts.store.load(tenant, id)
  if (file?.procedure !== 'application' || !file.parent || file.number === null) return null
  const { labels } = engine.parts.registry.regulationOf(engine.parts.registry.procedure('application'))
  const view = await engine.view(tenant, id, visitor)
  const title = view.fields.find((f) => f.key === 'topic')?.value
  const plain = view.fields.filter(
    (f) => f.key !== 'topic' && (typeof f.value === 'string' || typeof f.value === 'number'),
  )
  return {
    id,
    contest: file.parent,
    state: view.state,
    number: view.number,
    title: typeof title === 'string' ? title : '',
    fields: plain
      .filter((f) => f.value !== '')
      .map((f) => ({
        title: f.title,
        shown: labels[String(f.value)]?.[language] ?? showOperand(f.value as string | number, language),
      })),
    decisions: (await decisionsOf(source, id)).map((d) => ({
      seq: d.seq,
      on: d.envelope.occurredOn,
      action: d.envelope.type.slice('application.'.length),
    })),
  }
}

/** Applications of a contest that were removed at the formal check. */
export async function removedFrom(source: ContestSource, contestId: string) {
  const rows = await source.engine.list(source.tenant, {
    parent: contestId,
    procedure: 'application',
    states: ['removed'],
  })
  return Promise.all(
    rows.map(async (row) => {
      const decisions = await decisionsOf(source, row.case)
      return {
        id: row.case,
        number: row.number,
        seq: decisions.find((d) => d.envelope.type === 'application.remove')?.seq ?? null,
      }
    }),
  )
}
