import type { Norm, Text } from '../../kernel/index.ts'
import type { KodAiClause } from './clauses/index.ts'
import { parameters } from './parameters.ts'

type ClauseNorm = Norm & { readonly clause: KodAiClause }
type Said = readonly [value: string, ru: string, en: string, ...clauses: readonly KodAiClause[]]

/** What clauses say of one topic: a value for those that agree, and its words. */
function topic(key: string, title: Text, ...said: readonly Said[]): ClauseNorm[] {
  return said.flatMap(([value, ru, en, ...clauses]) =>
    clauses.map((clause) => ({ kind: 'value' as const, topic: key, clause, value, title, told: { ru, en } })),
  )
}

/** The days of the parameter that the stage's clause fixes. */
const limit = (stage: 2 | 3 | 4 | 5 | 6 | 7): ClauseNorm => {
  const fixed = parameters.find((p) => p.key === `stage.${stage}-days`)!.values[0]!
  const days = fixed.value as number
  return { kind: 'limit', chain: 'selection', clause: fixed.clause as KodAiClause, days }
}

const shares = (clause: KodAiClause, key: string): ClauseNorm => {
  const percents = parameters.find((p) => p.key === key)!.values[0]!.value as readonly number[]
  return { kind: 'shares', plan: 'grant', clause, percents }
}

/** Time limits: the stages against the cap over all of them. */
const time: readonly ClauseNorm[] = [
  { kind: 'cap', chain: 'selection', clause: 'kod-ai:4.3', days: 90 },
  ...([2, 3, 4, 5, 6, 7] as const).map(limit),
  ...topic(
    'extra-month',
    {
      ru: 'длительность этапов при сроке 13, 19 или 25 месяцев',
      en: 'stages of a term of 13, 19 or 25 months',
    },
    ['longer', 'срок больше на месяц', 'the term is a month longer', 'kod-ai:fn7'],
    ['six', 'каждый этап шесть месяцев', 'each stage lasts six months', 'kod-ai:contract-app-7.col-3'],
  ),
  ...topic(
    'early-finish',
    { ru: 'досрочное завершение', en: 'early finish' },
    ['six-months', 'не раньше шести месяцев', 'not before six months', 'kod-ai:2.3/2', 'kod-ai:contract-2.3'],
    ['any-time', 'досрочно, без нижней границы', 'ahead of term, without a floor', 'kod-ai:contract-2.4'],
  ),
  ...topic(
    'transfer-term',
    { ru: 'срок перечисления', en: 'term of a transfer' },
    ['signing', '30 дней с подписания', '30 days from signing', 'kod-ai:contract-3.3.2'],
    ['act', 'после утверждения акта', 'after the act is approved', 'kod-ai:6.4.4'],
  ),
]

/** Money: penalty, payments, return. */
const money: readonly ClauseNorm[] = [
  shares('kod-ai:6.4.2/t12', 'tranche.shares-12'),
  shares('kod-ai:6.4.2/t18', 'tranche.shares-18'),
  shares('kod-ai:6.4.2/t24', 'tranche.shares-24'),
  { kind: 'payment', plan: 'grant', clause: 'kod-ai:contract-app-7.fn-advance', on: 'start', share: 'first' },
  { kind: 'payment', plan: 'grant', clause: 'kod-ai:6.4.4', on: 'each-accepted-stage', share: 'of-stage' },
  ...topic(
    'penalty-rate-day',
    { ru: 'день ключевой ставки для неустойки', en: 'day of the key rate of the penalty' },
    ['payment', 'день уплаты', 'day of payment', 'kod-ai:6.10/1'],
    ['act', 'день подписания акта', 'day the act is signed', 'kod-ai:contract-8.3'],
  ),
  ...topic(
    'penalty-nature',
    { ru: 'уплата неустойки', en: 'payment of the penalty' },
    ['duty', 'обязанность получателя', "the grantee's duty", 'kod-ai:6.10/1'],
    ['right', 'право Фонда потребовать', "the Fund's right to demand", 'kod-ai:contract-8.3'],
  ),
  ...topic(
    'return-term',
    { ru: 'срок возврата гранта', en: 'term of the return of the grant' },
    ['10wd', '10 рабочих дней', '10 working days', 'kod-ai:6.15/2', 'kod-ai:contract-10.6.return'],
    ['30cd', '30 календарных дней', '30 calendar days', 'kod-ai:contract-8.7.2'],
    ['month', 'один месяц', 'one month', 'kod-ai:contract-3.4', 'kod-ai:contract-8.10'],
    ['demand', 'срок требования', 'the term of the demand', 'kod-ai:contract-4.1.z'],
  ),
  ...topic(
    'refusal-start',
    { ru: 'начало месяца возврата при отказе', en: 'start of the month of a refusal' },
    [
      'both',
      'сообщение и соглашение о расторжении',
      'notice and termination agreement',
      'kod-ai:contract-3.4',
    ],
    ['notice', 'сообщение об отказе', 'the notice', 'kod-ai:contract-8.10'],
  ),
  ...topic(
    'return-amount',
    { ru: 'сколько возвращают при нецелевом расходовании', en: 'what is returned for misuse' },
    ['misused', 'использованное не по назначению', 'what was misused', 'kod-ai:2.9'],
    ['unused', 'неиспользованное', 'what was not used', 'kod-ai:6.15/2', 'kod-ai:contract-10.6.return'],
    ['all', 'всё перечисленное', 'all that was transferred', 'kod-ai:contract-8.6'],
  ),
  ...topic(
    'amount-decision',
    { ru: 'кто решает об окончательной сумме', en: 'who decides the final amount' },
    ['council', 'экспертный совет утверждает', 'the council approves it', 'kod-ai:4.8.1/1'],
    [
      'commission',
      'конкурсная комиссия вправе уменьшить',
      'the commission may lower it',
      'kod-ai:2.2',
      'kod-ai:4.9.4',
    ],
  ),
  ...topic(
    'unit',
    { ru: 'единица сумм', en: 'unit of sums' },
    ['million', 'миллионы рублей', 'millions of roubles', 'kod-ai:f1.2.1', 'kod-ai:f1.2.3.3'],
    ['rouble', 'целые рубли', 'whole roubles', 'kod-ai:contract-3.1'],
    ['kopeck', 'рубли и копейки', 'roubles and kopecks', 'kod-ai:contract-3.1.year'],
  ),
]

/** Who may take part, and what is asked of papers and works. */
const people: readonly ClauseNorm[] = [
  ...topic(
    'bankruptcy',
    { ru: 'препятствие в виде банкротства', en: 'bankruptcy as a bar' },
    ['introduced', 'введена процедура', 'a procedure introduced', 'kod-ai:3.6/5', 'kod-ai:5.6.b'],
    ['opened', 'возбуждено дело', 'a case opened', 'kod-ai:f1.3.d', 'kod-ai:declaration-4'],
  ),
  ...topic(
    'earlier-breach',
    { ru: 'за какое время важно прежнее нарушение', en: 'how far back an earlier breach counts' },
    ['year', 'год до года отбора', 'the year before the selection year', 'kod-ai:3.6/7', 'kod-ai:5.6.g'],
    ['ever', 'когда угодно', 'at any time', 'kod-ai:f1.3.e', 'kod-ai:declaration-5'],
  ),
  ...topic(
    'other-projects',
    { ru: 'другие договоры с Фондом', en: 'other agreements with the Fund' },
    ['umnik', 'кроме завершающих «УМНИК»', 'save those finishing UMNIK', 'kod-ai:3.2/1'],
    ['none', 'никаких открытых', 'none open', 'kod-ai:declaration-6'],
  ),
  ...topic(
    'one-application',
    { ru: 'одна заявка заявителя', en: 'one application an applicant' },
    ['contest', 'в этом конкурсе', 'in this contest', 'kod-ai:3.3/1'],
    ['all', 'во всех отборах «Код ИИ»', 'in all Code-AI selections', 'kod-ai:3.8'],
  ),
  ...topic(
    'removal-grounds',
    { ru: 'основания снятия заявки', en: 'grounds of removing an application' },
    ['without-3.4', 'пп. 3.1–3.3 и обязательные документы', '3.1–3.3 and required documents', 'kod-ai:3.5.b'],
    ['with-3.4', 'пп. 3.1–3.4 и обязательные документы', '3.1–3.4 and required documents', 'kod-ai:4.5.2/1'],
  ),
  ...topic(
    'jury-agenda',
    { ru: 'какие заявки идут к жюри', en: 'which applications go to the jury' },
    ['all', 'результаты экспертизы всех', 'review results of all', 'kod-ai:4.6.8'],
    ['recommended', 'рекомендованные экспертизой', 'those recommended by review', 'kod-ai:4.7.1'],
  ),
  ...topic(
    'interim-reports',
    { ru: 'отчётность промежуточного этапа', en: 'reports of an interim stage' },
    ['three', 'три документа', 'three documents', 'kod-ai:6.4.3', 'kod-ai:contract-app-7.interim'],
    ['five', 'пять документов', 'five documents', 'kod-ai:contract-6.2'],
  ),
  ...topic(
    'licence',
    { ru: 'открытая лицензия', en: 'open licence' },
    ['must', 'условие завершения', 'a condition of completion', 'kod-ai:2.5.d', 'kod-ai:contract-7.6.d'],
    ['may', 'по желанию получателя', "at the grantee's choice", 'kod-ai:contract-5.2'],
  ),
  ...topic(
    'account',
    { ru: 'счёт получателя', en: "the grantee's account" },
    ['settlement', 'расчётный', 'settlement account', 'kod-ai:2.8', 'kod-ai:5.6'],
    ['personal', 'лицевой счёт физлица', 'personal account', 'kod-ai:contract-11.account'],
  ),
  ...topic(
    'signature',
    { ru: 'подпись победителя под договором', en: "the winner's signature under the agreement" },
    ['unstated', 'вид не назван', 'the kind is not named', 'kod-ai:5.10/2'],
    ['qualified', 'усиленная квалифицированная', 'qualified e-signature', 'kod-ai:contract-10.2'],
  ),
  ...topic(
    'termination',
    { ru: 'кто прекращает договор', en: 'who ends the agreement' },
    ['two', 'соглашение сторон или суд', 'agreement or court', 'kod-ai:6.14'],
    ['three', 'ещё и Фонд один', 'the Fund alone as well', 'kod-ai:6.15', 'kod-ai:contract-10.4'],
  ),
  ...topic(
    'essential',
    { ru: 'какое нарушение даёт расторжение', en: 'which breach ends the agreement' },
    ['material', 'существенное нарушение', 'a material breach', 'kod-ai:6.15.a'],
    ['terms', 'нарушение существенных условий', 'a breach of essential terms', 'kod-ai:contract-10.6.a'],
    ['any', 'существенны все условия', 'every term is essential', 'kod-ai:contract-7.1'],
  ),
]

/** What clauses state about topics, for the linter. */
export const norms: readonly ClauseNorm[] = [...time, ...money, ...people]
