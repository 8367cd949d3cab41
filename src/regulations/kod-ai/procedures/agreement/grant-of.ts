import type { IsoDate } from '../../../../kernel/index.ts'
import { type GrantOpening, interimKinds, stageEnds, trancheAmounts } from '../contract/index.ts'
import type { AgreementFacts } from './facts.ts'

/** What the signed agreement opens the grant with: shares, works, schedule and requisites as they were agreed. */
export function grantOf(
  facts: AgreementFacts,
  number: string,
  signed: IsoDate,
  readings: Readonly<Record<string, string>>,
): GrantOpening {
  const { contest, applicationNumber, topic, lot, total, months, declaredResults } = facts.award!
  const { specification, plan, estimate, linkStage, requisites } = facts.papers!
  const { percents, extension } = facts.funding
  return {
    agreement: { number, signed, text: facts.fundSigned!.text },
    contest,
    applicationNumber,
    topic,
    lot,
    total,
    months,
    extension,
    percents: percents ? [...percents] : null,
    tranches: trancheAmounts(total, months, percents),
    stageEnds: stageEnds(signed, months, extension, readings),
    members: facts.members.map(({ person, name }) => {
      const row = estimate.rows.find((r) => r.person === person)!
      return { person, name, grant: row.sum, works: row.works }
    }),
    works: specification.works.map(({ key, title }) => ({
      key,
      title,
      stages: plan.stages.filter((stage) => stage.works.includes(key)).map((stage) => stage.number),
    })),
    interim: interimKinds(readings),
    linkStage,
    requirements: facts.requirements.map(({ key, text }) => ({ key, text })),
    declaredResults: [...declaredResults],
    codes: facts.codes!,
    requisites: [...requisites],
  }
}
