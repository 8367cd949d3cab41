import type { WordingData } from '../types.ts'
import { clauses } from './clauses.ts'
import { cuts, parts } from './layout.ts'

export { names } from './layout.ts'
export { inserted, replaced, telescopesText, without } from './text.ts'

/** Wording data of an invented regulation about a contest of school telescopes; its text is telescopes.txt. */
export const telescopes: WordingData = {
  regulation: 'telescopes',
  edition: 'telescopes@III',
  title: 'Первый свет (круг III)',
  layout: 'blank',
  labels: ['Шаг'],
  parts,
  cuts,
  clauses,
}
