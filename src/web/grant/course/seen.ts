import type { CaseView } from '../../screens/index.ts'
import { bag, days, list, some, text, texts } from '../base/index.ts'

/** One stage as it was planned and as it went. */
export interface StageSeen {
  readonly number: number
  readonly begins: string
  readonly ends: string
  readonly status: string
  readonly filedOn: string | null
  readonly daysLate: number
  readonly acceptedOn: string | null
  readonly planned: string
  readonly paid: string
  readonly paidOn: string | null
  readonly spent: string
  readonly questioned: string
}

/** One line of the estimate. */
export interface LineSeen {
  readonly person: string
  readonly approved: string
  readonly spent: string
  readonly confirmed: string
  readonly questioned: string
  readonly left: string
}

/** What one member spent in one stage. */
export interface ExpenseSeen {
  readonly stage: number
  readonly person: string
  readonly spent: string
  readonly doubted: string
  readonly doubt: string | null
  readonly accepted: boolean
}

/** The reports of a stage with everything that was said to them. */
export interface ReportSeen {
  readonly number: number
  readonly isFiled: boolean
  /** Kinds of documents that were filed. */
  readonly kinds: readonly string[]
  readonly filings: readonly {
    readonly on: string
    readonly by: string
    readonly daysLate: number
    readonly document: string
  }[]
  readonly approved: readonly { readonly kind: string; readonly on: string }[]
  readonly remarks: readonly {
    readonly on: string
    readonly items: readonly { readonly document: string; readonly text: string }[]
  }[]
  readonly opinions: readonly {
    readonly by: string
    readonly on: string
    readonly positive: boolean
    readonly text: string
  }[]
  readonly jury: { readonly number: string; readonly date: string; readonly decision: string } | null
  /** The hash of the act as it would be signed, and as it is. */
  readonly drafted: string | null
  readonly actText: string | null
  readonly signatures: ReadonlyMap<string, string>
  readonly acceptedOn: string | null
}

export interface CheckSeen {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly by: string
  readonly members: readonly string[]
  readonly finding: { readonly on: string; readonly text: string; readonly misused: string } | null
}

/** A grant under way, as far as its viewer sees it; null where a field is not theirs to see. */
export interface Course {
  readonly topic: string
  readonly members: readonly string[]
  readonly total: string | null
  readonly paid: string | null
  readonly stages: readonly StageSeen[] | null
  readonly lines: readonly LineSeen[] | null
  readonly all: LineSeen | null
  readonly expenses: readonly ExpenseSeen[] | null
  readonly tranches: readonly {
    readonly number: number
    readonly amount: string
    readonly paidOn: string | null
  }[]
  readonly reports: readonly ReportSeen[] | null
  readonly monitors: readonly string[]
  readonly checks: readonly CheckSeen[] | null
  readonly breaches:
    | readonly { readonly clause: string; readonly text: string; readonly on: string; readonly by: string }[]
    | null
  readonly missed:
    | readonly { readonly deadline: string; readonly instance: string; readonly due: string }[]
    | null
}

const lineOf = (value: unknown): LineSeen => {
  const { person, approved, spent, confirmed, questioned, left } = bag(value)
  return {
    person: text(person),
    approved: text(approved),
    spent: text(spent),
    confirmed: text(confirmed),
    questioned: text(questioned),
    left: text(left),
  }
}

type Fields = ReadonlyMap<string, unknown>
const rows = (fields: Fields, key: string) => (fields.has(key) ? list(fields.get(key)) : null)
const ofStage = (fields: Fields, key: string, number: unknown) =>
  rows(fields, key)?.find((one) => one.number === number) ?? {}

function reportsIn(fields: Fields): readonly ReportSeen[] | null {
  return (
    rows(fields, 'reports')?.map(({ number, documents, filings, approved }) => {
      const { remarks } = ofStage(fields, 'remarks', number)
      const { opinions, jury } = ofStage(fields, 'opinions', number)
      const act = ofStage(fields, 'acts', number)
      const vote = bag(jury)
      return {
        number: Number(number),
        isFiled: documents !== null,
        kinds: Object.entries(bag(documents)).flatMap(([kind, one]) => (one === null ? [] : [kind])),
        filings: list(filings).map(({ on, by, daysLate, document }) => ({
          on: text(on),
          by: text(by),
          daysLate: Number(daysLate),
          document: text(document),
        })),
        approved: Object.entries(bag(approved)).map(([kind, one]) => ({ kind, on: text(bag(one).on) })),
        remarks: list(remarks).map(({ on, items }) => ({
          on: text(on),
          items: list(items).map(({ document, text: said }) => ({
            document: text(document),
            text: text(said),
          })),
        })),
        opinions: list(opinions).map(({ by, on, positive, text: said }) => ({
          by: text(by),
          on: text(on),
          positive: positive === true,
          text: text(said),
        })),
        jury: some(vote.number)
          ? { number: text(vote.number), date: text(vote.date), decision: text(vote.decision) }
          : null,
        drafted: some(act.drafted),
        actText: some(act.actText),
        signatures: days(act.signatures),
        acceptedOn: some(act.acceptedOn),
      }
    }) ?? null
  )
}

/** @returns what the viewer sees of the course of a grant */
export function courseIn(view: Pick<CaseView, 'fields'>): Course {
  const fields: Fields = new Map(
    view.fields.filter(({ value }) => value !== null).map(({ key, value }) => [key, value]),
  )
  const { total, paid } = bag(fields.get('balances'))
  const estimate = fields.has('estimate') ? bag(fields.get('estimate')) : null
  return {
    topic: text(fields.get('topic')),
    members: list(fields.get('members')).map(({ person }) => text(person)),
    total: some(total),
    paid: some(paid),
    stages:
      rows(fields, 'course')?.map((one) => ({
        number: Number(one.number),
        begins: text(one.begins),
        ends: text(one.ends),
        status: text(one.status),
        filedOn: some(one.filedOn),
        daysLate: Number(one.daysLate),
        acceptedOn: some(one.acceptedOn),
        planned: text(one.planned),
        paid: text(one.paid),
        paidOn: some(one.paidOn),
        spent: text(one.spent),
        questioned: text(one.questioned),
      })) ?? null,
    lines: estimate && list(estimate.lines).map(lineOf),
    all: estimate && lineOf(estimate.total),
    expenses:
      rows(fields, 'expenses')?.map(({ stage, person, spent, doubted, doubt, accepted }) => ({
        stage: Number(stage),
        person: text(person),
        spent: text(spent),
        doubted: text(doubted),
        doubt: some(doubt),
        accepted: accepted === true,
      })) ?? null,
    tranches: (rows(fields, 'tranches') ?? []).map(({ number, amount, paid: payment }) => ({
      number: Number(number),
      amount: text(amount),
      paidOn: some(bag(payment).on),
    })),
    reports: reportsIn(fields),
    monitors: texts(fields.get('monitors')),
    checks:
      rows(fields, 'checks')?.map(({ id, from, to, subject, by, members, finding }) => {
        const found = bag(finding)
        return {
          id: text(id),
          from: text(from),
          to: text(to),
          subject: text(subject),
          by: text(by),
          members: texts(members),
          finding: some(found.on)
            ? { on: text(found.on), text: text(found.text), misused: text(found.misused) }
            : null,
        }
      }) ?? null,
    breaches:
      rows(fields, 'breaches')?.map(({ clause, text: said, on, by }) => ({
        clause: text(clause),
        text: text(said),
        on: text(on),
        by: text(by),
      })) ?? null,
    missed:
      rows(fields, 'missed')?.map(({ deadline, instance, due }) => ({
        deadline: text(deadline),
        instance: text(instance),
        due: text(due),
      })) ?? null,
  }
}
