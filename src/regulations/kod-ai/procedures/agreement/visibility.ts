import type { CaseFile, Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { stageCount, stageEnds, trancheAmounts, yearRows } from '../contract/index.ts'
import { checkAge, neededChecks } from './check-eligible.ts'
import { declarationShown } from './declaration.ts'
import { documentOf } from './document.ts'
import type { AgreementFacts } from './facts.ts'

const json = (value: unknown) => value as Json
const own = { member: 'always', 'fund-officer': 'always', director: 'always', auditor: 'always' } as const
const money = { ...own, finance: 'always' } as const
const all = { public: 'always' } as const

const field = (
  ru: string,
  en: string,
  reveals: 'plain' | 'identity' | 'money' | 'opinion',
  clause: KodAiClause,
  seenBy: Readonly<Record<string, 'always' | readonly string[]>>,
  value: Visibility<AgreementFacts>[string]['value'],
  columns: readonly string[] = [],
) => ({ title: { ru, en }, reveals, clause, seenBy, value, columns })

/** The schedule of annex 7 as it would be, or is, signed. */
function schedule({ award, funding, signed }: AgreementFacts, file: CaseFile<AgreementFacts>): Json {
  if (!award || stageCount(award.months) === 0) return null
  const amounts = trancheAmounts(award.total, award.months, funding.percents)
  const ends = signed ? stageEnds(signed, award.months, funding.extension, file.readings) : []
  return {
    stages: amounts.map((amount, i) => ({ number: i + 1, amount, ends: ends[i] ?? null })),
    advance: amounts[0]!,
    extension: funding.extension,
    years: signed ? yearRows(signed, ends, amounts) : [],
  }
}

/** What each member asked for, and has in the papers as they stand. */
const shares = ({ members, papers }: AgreementFacts): Json =>
  json(
    members.map(({ person, requested }) => {
      const row = papers?.estimate.rows.find((one) => one.person === person)
      return { person, requested, ...(row ? { works: row.works, sum: row.sum } : {}) }
    }),
  )

/** Signatures of the members; the guard takes qualified ones over the document of the Fund's signature only. */
const signatures = ({ signatures: all, fundSigned }: AgreementFacts): Json =>
  json(
    Object.entries(all).map(([person, on]) => ({
      person,
      on,
      level: 'qualified',
      document: fundSigned?.text ?? '',
    })),
  )

/**
 * Who sees what of an agreement. Names are public only once it is in force, as the list of grantees; passports and
 * accounts are for the members and those who check or pay; nothing is for experts and the jury (`kod-ai:contract-7.4`).
 */
export const visibility: Visibility<AgreementFacts> = {
  topic: field('Тема', 'Topic', 'plain', 'kod-ai:contract-1.2', all, (f) => f.award?.topic ?? null, [
    'title',
  ]),
  lot: field('Лот', 'Lot', 'plain', 'kod-ai:1.4', all, (f) => f.award?.lot ?? null, ['lot']),
  application: field(
    'Заявка',
    'Application',
    'plain',
    'kod-ai:contract-app-1.head',
    own,
    (f) => f.award?.applicationNumber ?? null,
  ),
  basis: field('Протокол дирекции', 'Protocol of the directorate', 'plain', 'kod-ai:contract-1.4', own, (f) =>
    json(f.award?.directorateProtocol ?? null),
  ),
  form: field('Форма договора', 'Form of the agreement', 'plain', 'kod-ai:5.5', all, (f) => f.template),
  members: field(
    'Участники',
    'Members',
    'identity',
    'kod-ai:contract-pre.fn-14',
    { ...money },
    (f) => json(f.members.map(({ person, name }) => ({ person, name }))),
    ['holder'],
  ),
  total: field(
    'Сумма гранта',
    'Sum of the grant',
    'money',
    'kod-ai:contract-3.1',
    { public: ['in-force', 'fulfilled', 'terminated'], ...money },
    (f) => f.award?.total ?? null,
    ['sums.total'],
  ),
  months: field(
    'Срок, месяцев',
    'Term in months',
    'plain',
    'kod-ai:2.3/1',
    all,
    (f) => f.award?.months ?? null,
  ),
  shares: field('Доли участников', "Members' shares", 'money', 'kod-ai:contract-app-8.col-3', money, shares),
  schedule: field('Календарный план', 'Schedule', 'money', 'kod-ai:contract-app-7.col-4', money, schedule),
  specification: field('Техническое задание', 'Specification', 'plain', 'kod-ai:6.1.1', own, (f) =>
    json(f.papers?.specification ?? null),
  ),
  stages: field('Работы по этапам', 'Works by stage', 'plain', 'kod-ai:contract-app-7.col-2', own, (f) =>
    json(f.papers?.plan.stages ?? []),
  ),
  requirements: field(
    'Дополнительные требования',
    'Additional requirements',
    'plain',
    'kod-ai:2.11',
    own,
    (f) => json(f.requirements),
  ),
  results: field('Заявленные результаты', 'Declared results', 'plain', 'kod-ai:contract-1.6', own, (f) =>
    json(f.award?.declaredResults ?? []),
  ),
  codes: field(
    'Технология, задача, результат',
    'Technology, task, result',
    'plain',
    'kod-ai:6.17',
    { ...own, public: ['in-force', 'fulfilled', 'terminated'] },
    (f) => json(f.codes),
  ),
  requisites: field(
    'Реквизиты',
    'Requisites',
    'identity',
    'kod-ai:contract-11.fn-18',
    { 'fund-officer': 'always', finance: 'always' },
    (f) => json(f.papers?.requisites ?? []),
  ),
  rounds: field('Раунды согласования', 'Rounds', 'opinion', 'kod-ai:5.8/2', own, (f) =>
    json(f.rounds.map(({ papers, ...round }) => round)),
  ),
  versions: field('Редакции документов', 'Versions of the papers', 'money', 'kod-ai:5.8/2', own, (f) =>
    json(f.rounds.map(({ filedOn, papers }) => ({ filedOn, ...papers }))),
  ),
  declaration: field('Декларация', 'Declaration', 'plain', 'kod-ai:declaration-head', own, () =>
    json(declarationShown),
  ),
  declared: field(
    'Декларация подписана',
    'Declaration signed',
    'plain',
    'kod-ai:declaration-sign',
    own,
    (f) => json(f.declared),
  ),
  checks: field(
    'Проверки участников',
    'Checks of members',
    'identity',
    'kod-ai:5.6',
    { 'fund-officer': 'always', director: 'always', auditor: 'always' },
    (f) => json(f.checks),
  ),
  eligibility: field('Что проверяется', 'What is checked', 'plain', 'kod-ai:5.6', own, () =>
    json({ needed: neededChecks, age: checkAge }),
  ),
  document: field('Текст договора', 'Text of the agreement', 'plain', 'kod-ai:5.10/2', own, (f, file) =>
    json(documentOf(f, file)),
  ),
  funding: field('Порядок финансирования', 'Order of funding', 'money', 'kod-ai:fn6', money, (f) =>
    json(f.funding),
  ),
  signatory: field(
    'Подписант Фонда',
    "The Fund's signatory",
    'identity',
    'kod-ai:contract-pre.fund-sign',
    own,
    (f) => json(f.fundSigned),
  ),
  signatures: field('Подписи участников', "Members' signatures", 'plain', 'kod-ai:5.10/3', own, signatures),
  signed: field('Действует с', 'In force from', 'plain', 'kod-ai:contract-10.1', all, (f) => f.signed, [
    'dates.signed',
  ]),
  missed: field('Пропущенные сроки', 'Missed terms', 'opinion', 'kod-ai:5.9', own, (f) => json(f.missed)),
  refusal: field('Отказ', 'Refusal', 'opinion', 'kod-ai:5.9', own, (f) => json(f.refusal)),
  registry: field('Электронный бюджет', 'Electronic Budget', 'plain', 'kod-ai:5.4', all, (f) =>
    json(f.registry),
  ),
}
