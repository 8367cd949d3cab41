import { daysBetween, type IsoDate, kopecks } from '../../../../kernel/index.ts'
import { interimKinds, type ReportKind, type Requisites, reportKinds } from '../contract/index.ts'
import { type ImportNote, importedOf } from '../imported/index.ts'
import { type GrantFacts, type GrantMember, noFacts, type Stage } from './facts.ts'
import type { ImportedGrant } from './imported.ts'
import { acceptStage, bookReturn, type Ledger, noLedger, pay, reportSpending } from './ledger.ts'
import { paymentLines } from './payment-lines.ts'
import type { ReportDocuments } from './report.ts'

type Given = ImportedGrant['members'][number]

/** What was not given stays empty, and no tranche is paid to an empty account. */
function memberOf({ name, grant, ...given }: Given): GrantMember {
  const { fio, birth, passport, inn, address, phone, email, account, bank } = given
  const requisites: Requisites = {
    person: given.person,
    fio: fio ?? name,
    birth: birth ?? '',
    passport: passport ?? '',
    inn: inn ?? '',
    address: address ?? '',
    account: account ?? '',
    bank: bank ?? { name: '', bik: '', correspondent: '' },
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  }
  return { person: given.person, name, grant, works: [], requisites, pending: null, registered: null }
}

/** Members to whom nothing can be paid yet. */
const withoutAccount = ({ members }: ImportedGrant) =>
  members.filter((m) => m.account === undefined || m.bank === undefined).map((m) => m.person)

/** Of the final report only what the completion is confirmed by; its text lies where it was filed. */
function documentsOf({ library }: ImportedGrant): ReportDocuments | null {
  if (library === null) return null
  return {
    research: {
      kind: 'final',
      results: '',
      uses: [],
      repository: library.repository,
      examples: [],
      licence: library.licence,
      tutorial: '',
      requirements: '',
      declaredResults: [],
    },
    expenses: null,
    act: null,
    result: null,
    indicator: null,
  }
}

interface Taken {
  readonly on: IsoDate
  readonly by: string
}

function stageOf(input: ImportedGrant, i: number, { by }: Taken): Stage {
  const { ends, filedOn, acceptedOn } = input.stages[i]!
  const isLast = i === input.stages.length - 1
  const kinds: readonly ReportKind[] = isLast ? reportKinds : interimKinds({})
  const signatures = input.members.map((m) => [m.person, acceptedOn!] as const)
  return {
    number: i + 1,
    ends,
    status: acceptedOn !== null ? 'accepted' : filedOn !== null ? 'filed' : 'running',
    filings:
      filedOn === null
        ? []
        : [
            {
              on: filedOn,
              by: input.members[0]!.person,
              daysLate: Math.max(0, daysBetween(ends, filedOn)),
              document: input.evidence.file.sha256,
            },
          ],
    documents: isLast && filedOn !== null ? documentsOf(input) : null,
    approved:
      acceptedOn === null
        ? {}
        : Object.fromEntries(kinds.filter((k) => k !== 'act').map((kind) => [kind, { on: acceptedOn, by }])),
    remarks: [],
    opinions: [],
    jury: null,
    actText: null,
    signatures: acceptedOn === null ? {} : Object.fromEntries(signatures),
    acceptedOn,
  }
}

/** The money as it moved: payments in the order of the stages, then what was reported, accepted and returned. */
function ledgerOf(input: ImportedGrant, members: readonly GrantMember[]): Ledger {
  let ledger: Ledger = {
    ...noLedger,
    total: input.total,
    tranches: input.stages.map(({ amount }, i) => ({
      number: i + 1,
      amount,
      opens: i === 0 ? 'signing' : i,
      paid: null,
    })),
  }
  input.stages.forEach(({ paid, filedOn, acceptedOn, spent }, i) => {
    const number = i + 1
    if (paid) {
      const lines = paid.lines ?? paymentLines({ ...noFacts, members, ledger }, number)
      ledger = pay(ledger, number, { on: paid.on, order: paid.order, lines })
    }
    if (filedOn !== null)
      ledger = reportSpending(
        ledger,
        number,
        spent.map((line) => ({ person: line.person, spent: line.amount })),
      )
    if (acceptedOn !== null) ledger = acceptStage(ledger, number)
  })
  for (const back of input.returns) ledger = bookReturn(ledger, { claim: null, ...back })
  return ledger
}

interface Held {
  readonly person: string
  readonly case: string
}

/** What is not as the regulation would have it, beyond what rules decide: told and kept. */
function notesOf(input: ImportedGrant, held: readonly Held[]): ImportNote[] {
  const without = withoutAccount(input)
  return [
    ...input.stages.flatMap(({ paid, filedOn, ends }, i): ImportNote[] => {
      const before = i === 0 ? input.agreement.signed : input.stages[i - 1]!.acceptedOn
      const stage = i + 1
      return [
        ...(paid && kopecks(input.stages[i]!.amount) > 0n && (before === null || paid.on < before)
          ? [
              {
                clause: 'kod-ai:6.4.4' as const,
                message: 'import.paid-early',
                operands: { stage, on: paid.on },
              },
            ]
          : []),
        ...(filedOn !== null && filedOn > ends
          ? [
              {
                clause: 'kod-ai:6.3/2' as const,
                message: 'import.filed-late',
                operands: { stage, on: filedOn, due: ends },
              },
            ]
          : []),
      ]
    }),
    ...(without.length > 0
      ? [
          {
            clause: 'kod-ai:contract-11.fn-18' as const,
            message: 'import.requisites',
            operands: { list: without },
          },
        ]
      : []),
    ...held.map((one) => ({
      clause: 'kod-ai:3.3/2' as const,
      message: 'import.held',
      operands: { person: one.person, case: one.case },
    })),
  ]
}

/** The grant as it stands in the registry. */
export function takenOver(
  facts: GrantFacts,
  input: ImportedGrant,
  held: readonly Held[],
  taken: Taken,
): GrantFacts {
  const { agreement, contest, applicationNumber, topic, lot, months, extension, codes } = input
  const members = input.members.map(memberOf)
  return {
    ...facts,
    imported: importedOf(input, taken.on, notesOf(input, held)),
    award: {
      agreement: { ...agreement, text: agreement.text ?? '' },
      contest,
      applicationNumber,
      topic,
      lot,
      months,
      extension,
      linkStage: input.stages.length,
      interim: interimKinds({}),
      declaredResults: [],
      codes,
    },
    members,
    stages: input.stages.map((_, i) => stageOf(input, i, taken)),
    ledger: ledgerOf(input, members),
  }
}
