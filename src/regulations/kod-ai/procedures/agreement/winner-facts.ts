import type { z } from 'zod'
import type { CaseFile, IsoDate } from '../../../../kernel/index.ts'
import type { winnerDocs } from '../../rules/index.ts'
import { overdueDays } from './breaches.ts'
import { checkOf } from './check-eligible.ts'
import type { AgreementFacts, CheckKind } from './facts.ts'

type Asked = z.infer<(typeof winnerDocs)['input']>

/** The round of corrections that the rule looks at: the first one that was late, else the last. */
function corrections(
  file: CaseFile,
  asOf: IsoDate,
): { remarksAt: IsoDate | null; correctedAt: IsoDate | null } {
  const all = file.deadlines.filter((d) => d.key === 'corrections')
  const one = all.find((d) => overdueDays(d, asOf) > 0) ?? all.at(-1)
  return { remarksAt: one?.from ?? null, correctedAt: one?.stoppedOn ?? null }
}

/** The case as the rule kod-ai/winner-docs asks for it; a check that is not there counts as passed, its lack is told apart. */
export function winnerFacts(facts: AgreementFacts, file: CaseFile, asOf: IsoDate): Asked {
  const failed = (person: string, kind: CheckKind) => checkOf(facts, person, kind)?.passed === false
  return {
    team: facts.members.map(({ person }) => ({
      person,
      citizen: failed(person, 'citizenship') ? '' : 'RU',
      ruAccount: facts.papers?.requisites.some((r) => r.person === person) ?? false,
      bankruptcyIntroduced: failed(person, 'bankruptcy'),
      taxDebt: failed(person, 'tax'),
      breachInPreviousYear: failed(person, 'breach'),
      openUmnikOnResults: failed(person, 'umnik'),
    })),
    published: facts.award!.published,
    docsSentAt: facts.rounds[0]?.filedOn ?? null,
    ...corrections(file, asOf),
    agreedAt: facts.agreedOn,
    contractReceivedAt: facts.fundSigned?.on ?? null,
    contractSignedAt: facts.signed,
    contractSignedBy: Object.keys(facts.signatures),
    declaration: { signedBy: Object.keys(facts.declared), unchecked: [] },
    appendices: facts.papers ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [],
    winnerRefused: false,
    asOf,
  }
}
