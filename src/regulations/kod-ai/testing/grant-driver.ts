import { foreseen } from '../../../engine/index.ts'
import { kopecks, money } from '../../../kernel/index.ts'
import type { AgreementOpening } from '../procedures/agreement/index.ts'
import {
  type GrantFacts,
  paid,
  paymentLines,
  plannedValues,
  type StageReport,
} from '../procedures/grant/index.ts'
import { type Deal, deal, finance, hash, inForce, memberActor, qualified } from './agreement-driver.ts'
import { director, officer, systemActor, tenant } from './bench.ts'

/** A grant that is open, with the agreement it came from. */
export interface Granted extends Deal {
  readonly grant: string
}

/** A grant from an agreement signed on the day the results were published. */
export async function granted(members = 2, change: Partial<AgreementOpening> = {}): Promise<Granted> {
  const d = await inForce(await deal(members, change))
  const [grant] = await d.bench.children(d.agreement, 'grant')
  return { ...d, grant: grant! }
}

/** Acts on the grant. */
export const onGrant = (g: Granted, action: string, input: unknown, actor = officer) =>
  g.bench.act('grant', g.grant, action, input, actor)

/** What a foresight tells of the grant; null to whom it tells nothing. */
export const lookAhead = async (g: Granted, name: string, input: unknown = {}, viewer = officer) =>
  (await foreseen(g.bench.engine.parts, tenant, { procedure: 'grant', case: g.grant, name, input }, viewer))
    ?.items ?? null

export const factsOf = async (g: Granted): Promise<GrantFacts> =>
  (await g.bench.file<GrantFacts>(g.grant)).facts
export const stateOf = (g: Granted): Promise<string> => g.bench.state(g.grant)

/** Pays a tranche by the members' shares. */
export async function payTranche(g: Granted, tranche: number, change: object = {}) {
  const lines = paymentLines(await factsOf(g), tranche)
  return onGrant(g, 'pay-tranche', { tranche, order: `п/п ${tranche}`, lines, ...change }, finance)
}

export const links = {
  repository: 'https://example.org/library',
  licence: 'https://example.org/licence',
  tutorial: 'https://example.org/tutorial',
} as const

/** Opens the links of the final report: they work, the licence is MIT. */
export const checkLinks = (g: Granted, change: object = {}) =>
  onGrant(
    g,
    'record-link-check',
    {
      links: Object.entries(links).map(([kind, url]) => ({
        kind,
        url,
        status: 200,
        public: true,
        fork: true,
        commits: 10,
        licence: kind === 'licence' ? 'MIT' : null,
        override: null,
        ...change,
      })),
    },
    systemActor,
  )

type Documents = StageReport['documents']

/** The reports of a stage that pass: each member spent the own share of the stage. */
export async function reportOf(
  g: Granted,
  stage: number,
  change: Partial<StageReport> = {},
  documents: Partial<Documents> = {},
): Promise<StageReport> {
  const facts = await factsOf(g)
  const isFinal = stage === facts.stages.length
  const cost = facts.ledger.tranches[stage - 1]!.amount
  const total = kopecks(facts.ledger.total)
  const document = hash(`report ${stage}`)
  const spentBefore = (person: string) =>
    facts.ledger.expenses
      .filter((e) => e.stage < stage && e.person === person)
      .reduce((all, e) => all + kopecks(e.spent), 0n)
  const rows = facts.members.map(({ person, grant }) => {
    const before = spentBefore(person)
    const now = isFinal ? kopecks(grant) - before : (kopecks(cost) * kopecks(grant)) / total
    return {
      person,
      approved: grant,
      cumulative: money(before + now),
      stage: money(now),
      note: now === 0n ? 'нет' : '',
    }
  })
  const on = g.bench.today()
  const zeros = Object.fromEntries(Object.keys(plannedValues(facts, 'result')).map((y) => [y, '0']))
  const linked = { ...zeros, [on.slice(0, 4)]: '1' }
  return {
    stage,
    documents: {
      research: {
        kind: isFinal ? 'final' : 'interim',
        results: 'Сделано',
        uses: isFinal ? ['Разметка текстов'] : [],
        repository: isFinal ? links.repository : '',
        examples: isFinal ? ['Пример применения'] : [],
        licence: isFinal ? { id: 'MIT', url: links.licence } : null,
        tutorial: isFinal ? links.tutorial : '',
        requirements: isFinal ? 'Два ядра, 4 ГБ' : '',
        declaredResults: [1, 2],
      },
      expenses: { code: '', stageCost: cost, rows },
      act: {
        summary: 'Работы этапа выполнены полностью',
        stageCost: cost,
        transferred: money(paid(facts.ledger)),
        total: facts.ledger.total,
      },
      result: isFinal ? { plan: plannedValues(facts, 'result'), fact: zeros, on } : null,
      indicator: isFinal ? { plan: plannedValues(facts, 'indicator'), fact: linked, on } : null,
      ...documents,
    },
    worksDone: facts.works.map((w) => w.key),
    truth: true,
    document,
    signatures: facts.members.map((m) => ({ person: m.person, ...qualified(document) })),
    ...change,
  }
}

export const fileReport = async (
  g: Granted,
  stage: number,
  change: Partial<StageReport> = {},
  documents: Partial<Documents> = {},
) => onGrant(g, 'file-report', await reportOf(g, stage, change, documents), memberActor(0))

export const juryOpinion = {
  protocol: { number: 'Ж-1', date: '2024-08-26' },
  decision: 'support',
  members: ['chair', 'deputy', 'member', 'member'].map((role, n) => ({
    id: `juror-${n}`,
    role,
    present: true,
    remote: n === 3,
    conflict: false,
    vote: 'for',
  })),
}

export const actText = (stage: number) => hash(`act ${stage}`)

export const approve = (g: Granted, stage: number, documents: readonly string[], change: object = {}) =>
  onGrant(g, 'approve-report', {
    stage,
    documents,
    act: actText(stage),
    unmappedReason: null,
    ...change,
  })

/** The documents the Fund approves at an interim and at the final stage. */
export const interim = ['research', 'expenses'] as const
export const final = ['research', 'expenses', 'result', 'indicator'] as const

export async function signAct(g: Granted, stage: number): Promise<void> {
  for (let n = 0; n < g.members; n++)
    await onGrant(g, 'sign-act', { stage, signature: qualified(actText(stage)) }, memberActor(n))
  await onGrant(g, 'sign-act-by-fund', { stage, signature: qualified(actText(stage)) }, director)
}

/** Takes a stage from its filed reports to the signed act. */
export async function accept(g: Granted, stage: number): Promise<void> {
  const last = (await factsOf(g)).stages.length
  if (stage === last)
    await onGrant(g, 'record-jury-opinion', {
      ...juryOpinion,
      protocol: { number: 'Ж-1', date: g.bench.today() },
    })
  await approve(g, stage, stage === last ? final : interim)
  await signAct(g, stage)
}

/** Does a whole stage on its last day: reports, approval, act. */
export async function doStage(g: Granted, stage: number): Promise<void> {
  const facts = await factsOf(g)
  await g.bench.moveTo(facts.stages[stage - 1]!.ends)
  if (stage === facts.stages.length) await checkLinks(g)
  await fileReport(g, stage)
  await accept(g, stage)
}

export const register = async (g: Granted): Promise<void> => {
  for (const { person } of (await factsOf(g)).members)
    await onGrant(g, 'record-register-entry', { person, entry: `запись ${person}`, on: g.bench.today() })
}

/** Every stage and every tranche, to the signed final act. */
export async function toCompleting(g: Granted): Promise<Granted> {
  const { stages } = await factsOf(g)
  for (const { number } of stages) {
    await payTranche(g, number)
    await doStage(g, number)
  }
  return g
}

/** To the fulfilled agreement. */
export async function toFulfilled(g: Granted): Promise<Granted> {
  await toCompleting(g)
  await register(g)
  await onGrant(g, 'confirm-completion', {})
  await onGrant(g, 'fulfil', {})
  return g
}
