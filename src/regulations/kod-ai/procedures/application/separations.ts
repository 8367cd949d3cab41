/**
 * What one person may not both do: the Fund's side of an application is not its applicant's. An applicant is whoever
 * signed it, prepared it or filed it; `kod-ai:4.5.1` names applicant and expert as those who do not check.
 */
const ofApplicant = ['prepare', 'sign', 'submit'] as const
const ofFund = [
  ['mark-documents', 'kod-ai:4.5.1'],
  ['check-person', 'kod-ai:4.5.1'],
  ['admit', 'kod-ai:4.5.1'],
  ['remove', 'kod-ai:4.5.1'],
  ['assign-expert', 'kod-ai:4.6.1/3'],
  ['annul-review', 'kod-ai:4.6.1/3'],
  ['resolve-ai-split', 'kod-ai:4.6.5'],
  ['recommend', 'kod-ai:4.7.1'],
  ['leave-out', 'kod-ai:4.7.1'],
  ['record-tie', 'kod-ai:4.6.4'],
  ['settle-tie', 'kod-ai:4.6.4'],
  ['decide-3-7', 'kod-ai:3.7/1'],
] as const

export const separations = ofFund.flatMap(([action, clause]) =>
  ofApplicant.map((own) => ({ actions: [own, action] as const, clause })),
)
