import type { CaseFile, Task } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { type AgreementFacts, missingOf } from './facts.ts'

type Role = 'member' | 'fund-officer' | 'director'
type OwnTask = Task & { readonly role: Role; readonly clause: KodAiClause }

const task = (
  key: string,
  ru: string,
  en: string,
  role: Role,
  clause: KodAiClause,
  deadline: Task['deadline'] = null,
  holder: string | null = null,
): OwnTask => ({ key, title: { ru, en }, role, holder, clause, deadline })

const due = (key: string, instance = '') => ({ key, instance })

/** The decision of 5.9 or 5.11, open once the winner missed a term; the Fund decides, time does not. */
const decision = (facts: AgreementFacts): OwnTask[] =>
  facts.missed.some((m) => m.deadline !== 'fund-review')
    ? [
        task(
          'decide-refusal',
          'Решить, отказывать ли в договоре',
          'Decide whether to refuse the agreement',
          'director',
          facts.missed.some((m) => m.deadline === 'sign') ? 'kod-ai:5.11' : 'kod-ai:5.9',
        ),
      ]
    : []

const toDeclare = (facts: AgreementFacts) =>
  missingOf(facts, facts.declared).map((person) =>
    task(
      `declare:${person}`,
      'Подписать декларацию',
      'Sign the declaration',
      'member',
      'kod-ai:declaration-sign',
      due('docs-to-fund'),
      person,
    ),
  )

/** What the agreement asks of whom now. */
export function tasks(file: CaseFile<AgreementFacts>): readonly OwnTask[] {
  const { facts } = file
  switch (file.state) {
    case 'awaiting-papers':
      return [
        ...toDeclare(facts),
        task(
          'papers',
          'Направить документы',
          'File the papers',
          'member',
          'kod-ai:5.8/1',
          due('docs-to-fund'),
        ),
        ...decision(facts),
      ]
    case 'remarks':
      return [
        task('mend', 'Исправить замечания', 'Mend the remarks', 'member', 'kod-ai:5.8/2', due('corrections')),
        ...decision(facts),
      ]
    case 'fund-review':
      return [
        task(
          'review',
          'Проверить документы',
          'Review the papers',
          'fund-officer',
          'kod-ai:5.8/4',
          due('fund-review'),
        ),
        ...decision(facts),
      ]
    case 'agreed':
      return [task('approve', 'Утвердить договор', 'Approve the agreement', 'director', 'kod-ai:5.10/1')]
    case 'management-approved':
      return [task('fund-sign', 'Подписать от Фонда', 'Sign for the Fund', 'director', 'kod-ai:5.10/2')]
    case 'fund-signed':
    case 'partly-signed':
      return [
        ...missingOf(facts, facts.signatures).map((person) =>
          task(
            `sign:${person}`,
            'Подписать договор',
            'Sign the agreement',
            'member',
            'kod-ai:5.11',
            due('sign', person),
            person,
          ),
        ),
        ...decision(facts),
      ]
    default:
      return []
  }
}
