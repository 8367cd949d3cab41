import type { Regulation } from './kernel/index.ts'
import { associationAgreement, wording as associationWording } from './regulations/association/index.ts'
import { exportDeclaration, wording as exportWording } from './regulations/export/index.ts'
import { kodAi, wording as kodAiWording } from './regulations/kod-ai/index.ts'
import { scoProgramme, wording as scoWording } from './regulations/sco/index.ts'
import { subsidyRules, wording as subsidyWording } from './regulations/subsidy/index.ts'

/** The one place that lists the regulations Mera runs. */
export const programmes: readonly Regulation[] = [
  kodAi,
  scoProgramme,
  exportDeclaration,
  associationAgreement,
  subsidyRules,
]

/** Where the clauses stand in the official texts, for their import. */
export const wordings = [kodAiWording, scoWording, exportWording, associationWording, subsidyWording] as const
