import type { CaseFile, ChildCommand } from '../../../../kernel/index.ts'

/** Tells the agreement that its grant has ended; a grant from a registry has no agreement here. */
export const finishAgreement = (
  { parent }: Pick<CaseFile, 'parent'>,
  outcome: 'fulfilled' | 'terminated',
): readonly ChildCommand[] =>
  parent === null
    ? []
    : [{ child: 'agreement', procedure: 'agreement', case: parent, action: 'finish', input: { outcome } }]
