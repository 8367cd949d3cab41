import type { CommandOf, Procedure, Text } from '../../../kernel/index.ts'
import { counterparty, counterpartyMet } from './counterparty/index.ts'
import { deal, dealMet } from './deal/index.ts'
import { joining, joiningMet } from './joining/index.ts'
import { localAct, localActMet } from './local-act/index.ts'
import { practice, practiceMet } from './practice/index.ts'
import { request, requestMet } from './request/index.ts'
import { solution, solutionMet } from './solution/index.ts'
import { training, trainingMet } from './training/index.ts'

const all = [counterparty, solution, deal, request, training, practice, joining, localAct] as const

/** Every procedure of the export desk. */
export const procedures: readonly Procedure[] = all

/** Every command of the export desk: what clients may send. */
export type ExportCommand = CommandOf<(typeof all)[number]>

/** What is said of requirements that are met, by the key of the message that refuses. */
export const met: Readonly<Record<string, Text>> = {
  ...counterpartyMet,
  ...solutionMet,
  ...dealMet,
  ...requestMet,
  ...trainingMet,
  ...practiceMet,
  ...joiningMet,
  ...localActMet,
}
