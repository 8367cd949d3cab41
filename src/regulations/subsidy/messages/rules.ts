// data file: what findings of the rules say
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Messages of the rules: key to text with `{operand}` places; a breach has its own words and what to do. */
export const ruleMessages = {
  'amount.sum': t('S = {S}: O {O} и P {P}', 'S = {S}: O {O} and P {P}'),
  'amount.share': t(
    'O {O} не выше 10 % субсидии (предел {max})',
    'O {O} is within 10% of the subsidy (limit {max})',
  ),
  'amount.share.broken': t(
    'O {O} выше 10 % субсидии: уменьшите до {max}',
    'O {O} is above 10% of the subsidy: lower it to {max}',
  ),
  'amount.p3': t('P3 {P3} помещается в P2 {P2}', 'P3 {P3} fits into P2 {P2}'),
  'amount.p3.broken': t('P3 {P3} больше P2 {P2}: уменьшите P3', 'P3 {P3} is above P2 {P2}: lower P3'),
  'amount.p45': t('P4 и P5 ({sum}) помещаются в P3 {P3}', 'P4 and P5 ({sum}) fit into P3 {P3}'),
  'amount.p45.broken': t(
    'P4 и P5 ({sum}) больше P3 {P3}: уменьшите их',
    'P4 and P5 ({sum}) are above P3 {P3}: lower them',
  ),
  'amount.negative': t('Отрицательных сумм нет', 'No sum is below zero'),
  'amount.negative.broken': t(
    'Есть сумма ниже нуля: {least}. Исправьте её',
    'A sum is below zero: {least}. Mend it',
  ),
  'decision.complete': t('Все восемь документов поданы', 'All eight documents are there'),
  'decision.complete.broken': t('Не поданы: {items}. Приложите их', 'Missing: {items}. Attach them'),
  'decision.sound': t('Документы отвечают пункту 15', 'The documents meet p. 15'),
  'decision.sound.broken': t(
    'Не отвечают пункту 15: {items}. Замените их',
    'Not as p. 15 asks: {items}. Replace them',
  ),
  'decision.meets': t('Требования пункта 16 выполнены', 'The requirements of p. 16 are met'),
  'decision.meets.broken': t('Не выполнены требования: {items}', 'Requirements not met: {items}'),
  'decision.true': t('Недостоверных сведений не найдено', 'No false information was found'),
  'decision.true.broken': t('Найдены недостоверные сведения', 'False information was found'),
  'deadline.due': t('Срок – {due}', 'Due on {due}'),
  'shortfall.cap': t(
    '{indicator}: факт {fact} сверх плана {plan} приравнен к плану',
    '{indicator}: {fact} above the plan {plan} counts as the plan',
  ),
  'shortfall.term': t(
    '{indicator}: {fact} из {plan}, слагаемое {term}',
    '{indicator}: {fact} of {plan}, term {term}',
  ),
  'shortfall.below': t(
    '{indicator}: {fact} из {plan} – меньше 90 %, штраф',
    '{indicator}: {fact} of {plan} is below 90%, a fine',
  ),
  'shortfall.exceeds': t(
    'Буквальная сумма {literal} больше P {P}: выбирает должностное лицо',
    'The literal sum {literal} is above P {P}: an official chooses',
  ),
  'shortfall.reading': t(
    'Прочтение, не официальная формула: {literal} при P {P}',
    'A reading, not the official formula: {literal} with P {P}',
  ),
  'charge.chosen': t('Прочтение: штраф {formula}, возврат {sum}', 'Reading: fine {formula}, recovery {sum}'),
  'estimate.wages': t('Страховые взносы стоят при оплате труда', 'Insurance stands beside wages'),
  'estimate.wages.broken': t(
    'Взносы без оплаты труда: {rows}. Внесите строку O.1',
    'Insurance without wages: {rows}. Put in a row O.1',
  ),
  'estimate.justified': t('Каждая строка обоснована', 'Every row is justified'),
  'estimate.justified.broken': t(
    'Без обоснования строки: {rows}. Приложите его',
    'Rows without justification: {rows}. Attach it',
  ),
  'estimate.once': t('Ни один счёт не учтён дважды', 'No invoice is booked twice'),
  'estimate.once.broken': t(
    'Счета учтены и в O.8, и в P4 или P5: {invoices}. Оставьте один раз',
    'Invoices booked in O.8 and in P4 or P5: {invoices}. Leave each once',
  ),
  'estimate.events': t('P3 {P3} помещается в мероприятия {events}', 'P3 {P3} fits into the events {events}'),
  'estimate.events.broken': t(
    'P3 {P3} больше мероприятий {events}: исправьте строки',
    'P3 {P3} is above the events {events}: mend the rows',
  ),
  'estimate.p2': t('P2 равно сумме строк {computed}', 'P2 is the sum of its rows {computed}'),
  'estimate.p2.broken': t(
    'P2 не равно сумме строк: верно {computed}',
    'P2 is not the sum of its rows: it is {computed}',
  ),
  'estimate.share': t('O {O} не выше 10 % при P {P}', 'O {O} is within 10% with P {P}'),
  'estimate.share.broken': t(
    'O {O} выше 10 % при P {P}: уменьшите O',
    'O {O} is above 10% with P {P}: lower O',
  ),
  'estimate.p45': t('P4 и P5 ({sum}) помещаются в P3 {P3}', 'P4 and P5 ({sum}) fit into P3 {P3}'),
  'estimate.p45.broken': t(
    'P4 и P5 ({sum}) больше P3 {P3}: исправьте строки',
    'P4 and P5 ({sum}) are above P3 {P3}: mend the rows',
  ),
  'estimate.unlinked': t(
    'Строки {rows} не связаны с публикацией или месяцем эфиров',
    'Rows {rows} are linked to no publication or month of broadcasts',
  ),
  'result.plan': t('План утверждён', 'The plan is approved'),
  'result.plan.broken': t('Плана нет: утвердите его', 'There is no plan: approve it'),
  'result.survey': t('Итоговый опрос принят', 'The final survey is accepted'),
  'result.survey.broken': t('Итогового опроса нет: проведите его', 'There is no final survey: hold it'),
  'result.report': t('Годовой отчёт о кампании подан', 'The annual campaign report is filed'),
  'result.report.broken': t(
    'Годового отчёта о кампании нет: подайте его',
    'There is no annual campaign report: file it',
  ),
  'progress.line': t(
    '{indicator}: факт {fact} из {plan}, {percent} %',
    '{indicator}: {fact} of {plan}, {percent}%',
  ),
  'operation.purpose': t('Расход на кампанию', 'The expense is for the campaign'),
  'operation.purpose.broken': t(
    'Расход не на цели пункта 2: из субсидии он не оплачивается',
    'The expense is not for p. 2: the subsidy does not pay it',
  ),
  'operation.kind': t('Операция допустима', 'The operation is allowed'),
  'operation.kind.broken': t(
    'Операция запрещена: {operation}. Валюта – только по договору на ввоз',
    'The operation is forbidden: {operation}. Currency by an import contract only',
  ),
  'operation.consent': t('Подрядчик согласен на проверки', 'The contractor consents to inspections'),
  'operation.consent.broken': t(
    'Нет согласия подрядчика на проверки: внесите его в договор',
    'No consent of the contractor to inspections: put it into the contract',
  ),
  'balance.rest': t('Вернуть {return}, использовать {usable}', 'Return {return}, use {usable}'),
  'indicators.publications': t(
    'Публикаций с подтверждением {counted} из {given}',
    'Publications with evidence: {counted} of {given}',
  ),
  'indicators.months': t(
    'Месяцев с эфирами {months}, эфиров {broadcasts}',
    'Months with broadcasts {months}, broadcasts {broadcasts}',
  ),
} as const satisfies Readonly<Record<string, Text>>
