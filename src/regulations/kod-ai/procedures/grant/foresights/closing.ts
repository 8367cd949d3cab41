import { z } from 'zod'
import { kopecks, money, sum, type Text, yearsWithOne } from '../../../../../kernel/index.ts'
import type { KodAiClause } from '../../../clauses/index.ts'
import { term } from '../../../rules/index.ts'
import { completionFacts, openDuties, unregistered } from '../completion.ts'
import type { GrantFacts, LinkKind } from '../facts.ts'
import { claimed, unspent } from '../ledger.ts'
import { lastStage, stageOf, unsigned } from '../of-facts.ts'
import { indicatorFact, resultFact } from '../planned.ts'
import { grantWords } from '../vocabulary.ts'

type Outcome = 'met' | 'broken' | 'unknown'
interface Condition {
  readonly key: string
  readonly title: Text
  readonly clause: KodAiClause
  readonly outcome: Outcome
  readonly role: string
  readonly action: string
  readonly more?: Readonly<Record<string, string | number | readonly string[] | null>>
}

const t = (ru: string, en: string): Text => ({ ru, en })
const holds = (condition: boolean): Outcome => (condition ? 'met' : 'broken')

/** Reports of the last stage, acts of all stages, expenses without doubt. */
function ofWork(facts: GrantFacts): Condition[] {
  const last = stageOf(facts, lastStage(facts))
  const missing = (['research', 'expenses'] as const).filter((kind) => last?.approved[kind] === undefined)
  const open = facts.stages.filter((s) => s.acceptedOn === null)
  const waiting = open[0]
  const signs = waiting && unsigned(facts, waiting.signatures).length > 0 ? 'member' : 'director'
  const doubted = facts.ledger.expenses.filter((e) => kopecks(e.doubted) > 0n)
  return [
    {
      key: 'reports',
      title: t('Итоговые отчёты утверждены', 'The final reports are approved'),
      clause: 'kod-ai:6.8/1',
      outcome: holds(missing.length === 0),
      ...(last && last.filings.length > 0
        ? { role: 'fund-officer', action: 'approve-report' }
        : { role: 'member', action: 'file-report' }),
      more: { kinds: missing },
    },
    {
      key: 'acts',
      title: t('Акты всех этапов подписаны', 'The acts of all stages are signed'),
      clause: 'kod-ai:6.8/3',
      outcome: holds(open.length === 0),
      role: signs,
      action: signs === 'member' ? 'sign-act' : 'sign-act-by-fund',
      more: { stages: open.map(({ number }) => String(number)) },
    },
    {
      key: 'expenses',
      title: t('Все расходы подтверждены', 'All expenses are confirmed'),
      clause: 'kod-ai:contract-8.9',
      outcome: holds(doubted.length === 0),
      role: 'fund-officer',
      action: 'confirm-expense',
      more: { amount: doubted.length > 0 ? money(sum(doubted.map((e) => kopecks(e.doubted)))) : null },
    },
  ]
}

/** Links and publications, as they were looked at last. */
function ofOpenness(facts: GrantFacts): Condition[] {
  const { repositoryOpen, licenceFree } = completionFacts(facts)
  const isNamed = stageOf(facts, lastStage(facts))?.documents?.research != null
  const link = (kind: LinkKind, title: Text, clause: KodAiClause, isFine: boolean): Condition => {
    const check = facts.links[kind]
    return {
      key: kind,
      title,
      clause,
      // The final report names the links: before it there is nothing to hold a check against.
      outcome: check && isNamed ? holds(isFine) : 'unknown',
      role: 'fund-officer',
      action: 'record-link-check',
      more: check ? { day: check.on } : {},
    }
  }
  const shown = facts.publications.some((p) => p.creditShown)
  return [
    link('repository', t('Код открыт', 'The code is open'), 'kod-ai:2.5.b', repositoryOpen),
    link('licence', t('Лицензия открытая', 'The licence is open'), 'kod-ai:2.5.g', licenceFree),
    link(
      'tutorial',
      t('Руководство доступно', 'The tutorial can be read'),
      'kod-ai:contract-7.6.b',
      facts.links.tutorial?.works === true,
    ),
    {
      key: 'publications',
      title: t('В материалах упомянут Фонд', 'Materials name the Fund'),
      clause: 'kod-ai:6.16',
      outcome: facts.publications.length === 0 ? 'unknown' : holds(shown),
      role: 'member',
      action: 'record-publication',
    },
  ]
}

/** Register, requirements of the Fund, the result, the term: what the fulfilment asks for besides. */
function ofFulfilment(facts: GrantFacts): Condition[] {
  const missing = unregistered(facts)
  const open = facts.requirements.filter((r) => r.metOn === null)
  const duties = openDuties(facts)
  const year = (years: Parameters<typeof yearsWithOne>[0]) => yearsWithOne(years).length === 1
  return [
    {
      key: 'register',
      title: t('Участники внесены в реестр сообщества', 'The members are in the community register'),
      clause: 'kod-ai:6.8/4',
      outcome: holds(missing.length === 0),
      role: 'member',
      action: 'record-register-entry',
      more: { people: missing },
    },
    ...(facts.requirements.length > 0
      ? [
          {
            key: 'requirements',
            title: t(
              'Дополнительные требования Фонда выполнены',
              'The requirements that the Fund added are met',
            ),
            clause: 'kod-ai:2.12' as const,
            outcome: holds(open.length === 0),
            role: 'fund-officer',
            action: 'confirm-requirement',
            more: { texts: open.map(({ text }) => text) },
          },
        ]
      : []),
    {
      key: 'completion',
      title: t('Завершение проекта подтверждено', 'The completion of the project is confirmed'),
      clause: 'kod-ai:6.8/2',
      outcome: holds(facts.completion !== null),
      role: 'fund-officer',
      action: 'confirm-completion',
      more: { day: facts.completion?.on ?? null },
    },
    {
      key: 'values',
      title: t('Результат и показатель достигнуты', 'The result and the indicator are reached'),
      clause: 'kod-ai:2.10',
      outcome: holds(year(resultFact(facts)) && year(indicatorFact(facts))),
      role: 'member',
      action: 'file-report',
    },
    {
      key: 'duties',
      title: t('Запросы и обязанности исполнены', 'Requests are answered, duties are done'),
      clause: 'kod-ai:contract-2.3',
      outcome: holds(duties.length === 0),
      role: 'member',
      action: 'supply-documents',
    },
    {
      key: 'fulfilled',
      title: t('Договор признан исполненным', 'The agreement is declared fulfilled'),
      clause: 'kod-ai:6.8',
      outcome: holds(facts.fulfilledOn !== null),
      role: 'fund-officer',
      action: 'fulfil',
      more: { day: facts.fulfilledOn },
    },
  ]
}

/** Nothing is owed any more. */
function ofMoney(facts: GrantFacts): Condition[] {
  const [back, left] = [claimed(facts.ledger), unspent(facts.ledger)]
  const penalty = sum(facts.penalties.map((p) => kopecks(p.amount) - kopecks(p.paid)))
  const owed = (
    key: string,
    title: Text,
    clause: KodAiClause,
    amount: bigint,
    [role, action]: readonly [string, string],
  ): Condition => ({
    ...{ key, title, clause, role, action },
    outcome: holds(amount === 0n),
    more: { amount: amount === 0n ? null : money(amount) },
  })
  return [
    owed(
      'claims',
      t('Требования о возврате закрыты', 'Claims for return are settled'),
      'kod-ai:contract-8.6',
      back,
      [...(['finance', 'record-return'] as const)],
    ),
    owed('unspent', t('Остаток возвращён', 'What was left is returned'), 'kod-ai:6.4.5/3', left, [
      ...(['director', 'decide-return'] as const),
    ]),
    owed('penalties', t('Неустойка уплачена', 'Penalties are paid'), 'kod-ai:contract-8.3', penalty, [
      ...(['finance', 'record-penalty-payment'] as const),
    ]),
  ]
}

/** Where the way in time has ended already: it is settled in another way. */
const ended: readonly string[] = ['terminating', 'terminated', 'settled']

/** What is still missing before a grant is closed, who it waits for and what they have to do. */
export const closingForesight = grantWords.foresight({
  name: 'closing',
  title: { ru: 'Что нужно для завершения', en: 'What the close asks for' },
  told: ['fund-officer', 'director', 'auditor', 'member', 'finance'],
  input: z.strictObject({}),
  look({ facts, file, on, guard }) {
    if (facts.award === null || facts.stages.length === 0) return []
    const isEnded = ended.includes(file.state)
    const conditions = isEnded
      ? ofMoney(facts)
      : [...ofWork(facts), ...ofOpenness(facts), ...ofFulfilment(facts), ...ofMoney(facts)]
    const told = conditions.map(({ key, title, clause, outcome, role, action, more }) => ({
      ...{ key, title, clause, outcome },
      values: { role, action, ...more },
    }))
    if (isEnded) return told
    const own = guard()
    const { agreement, months, extension } = facts.award
    const completed = facts.fulfilledOn ?? on
    const { errors, earliestEnd } = own.rule(term, {
      ...{ signed: agreement.signed, months, extension, completed },
      allDutiesDone: true,
    })
    const least = {
      key: 'term',
      title: t('Наименьший срок договора прошёл', 'The least term of the agreement has passed'),
      clause: 'kod-ai:2.3/2' as const,
      outcome: holds(!errors.includes('TOO_EARLY')),
      values: { role: 'fund-officer', action: 'fulfil', day: earliestEnd },
      guard: own,
    }
    const at = told.findIndex(({ key }) => key === 'fulfilled')
    return [...told.slice(0, at), least, ...told.slice(at)]
  },
})
