import type { Text } from '../../../../kernel/index.ts'

/** Messages of completion, fulfilment, claims, the expense report and the agreement's papers. */
export const grantMessages = {
  'completion.a': { ru: 'Работы завершены, оба отчёта утверждены', en: 'Works done, both reports approved' },
  'completion.a.broken': {
    ru: 'Условие «а» не выполнено: нужны утверждённые НТО и отчёт о расходах',
    en: 'Condition a is open: the R&D report and the expense report must be approved',
  },
  'completion.b': { ru: 'Продукт создан, код опубликован', en: 'The product exists, the code is published' },
  'completion.b.broken': {
    ru: 'Условие «б» не выполнено: подтвердите продукт и публикацию кода',
    en: 'Condition b is open: prove the product and the publication of the code',
  },
  'completion.v': { ru: 'Данные внесены в цифровое решение', en: 'The data are in the register' },
  'completion.v.broken': {
    ru: 'Условие «в» не выполнено: внесите данные каждого участника в цифровое решение',
    en: "Condition v is open: enter each member's data in the register",
  },
  'completion.g': { ru: 'Проект в открытом репозитории', en: 'The project is in an open repository' },
  'completion.g.broken': {
    ru: 'Условие «г» не выполнено: ссылка на репозиторий не открывается без входа',
    en: 'Condition g is open: the link to the repository does not open without a login',
  },
  'completion.d': {
    ru: 'Лицензия открытая, безвозмездная и бессрочная',
    en: 'The licence is free and perpetual',
  },
  'completion.d.broken': {
    ru: 'Условие «д» не выполнено: нужна безвозмездная бессрочная открытая лицензия',
    en: 'Condition d is open: a free and perpetual open licence is needed',
  },
  'completion.licence-optional': {
    ru: 'По выбранному прочтению лицензия не обязательна',
    en: 'By the chosen reading the licence is optional',
  },
  'completion.unknown': {
    ru: 'Условие {letter} ещё не проверено',
    en: 'Condition {letter} is not checked yet',
  },
  'completion.extra': {
    ru: 'Дополнительное требование выполнено: {requirement}',
    en: 'Added requirement met: {requirement}',
  },
  'completion.extra.broken': {
    ru: 'Дополнительное требование не выполнено: {requirement}',
    en: 'Added requirement open: {requirement}',
  },
  'completion.extra-unknown': {
    ru: 'Дополнительное требование не проверено: {requirement}',
    en: 'Added requirement not checked: {requirement}',
  },
  'completion.sum': {
    ru: 'не выполнены: {open}; не проверены: {unknown}',
    en: 'open: {open}; unchecked: {unknown}',
  },
  'fulfilment.reports': { ru: 'Заключительные отчёты утверждены {on}', en: 'Final reports approved on {on}' },
  'fulfilment.reports.broken': {
    ru: 'Не утверждены заключительные отчёты: {missing}',
    en: 'Final reports are not approved: {missing}',
  },
  'fulfilment.result': { ru: 'Результат подтверждён {on}', en: 'The result was confirmed on {on}' },
  'fulfilment.result.broken': { ru: 'Результат не подтверждён', en: 'The result is not confirmed' },
  'fulfilment.act': { ru: 'Акт подписан всеми {on}', en: 'The act was signed by all on {on}' },
  'fulfilment.act.broken': { ru: 'Акт не подписали: {missing}', en: 'The act is not signed by {missing}' },
  'fulfilment.register': { ru: 'Данные всех внесены {on}', en: 'Everybody is in the register since {on}' },
  'fulfilment.register.broken': {
    ru: 'Не внесены в цифровое решение: {missing}',
    en: 'Not in the register: {missing}',
  },
  'fulfilment.earliest': {
    ru: 'не раньше: {signed} + {least} мес. = {earliest}',
    en: 'not before: {signed} + {least} months = {earliest}',
  },
  'fulfilment.date': { ru: 'Договор исполнен {date}', en: 'The agreement is fulfilled on {date}' },
  'claim.returned': { ru: 'Возвращено не больше перечисленного', en: 'No more was returned than paid' },
  'claim.returned.broken': {
    ru: 'Возвращено {returned}, а перечислено {paid}: проверьте платежи',
    en: '{returned} was returned, but {paid} was paid: check the payments',
  },
  'claim.left': {
    ru: 'остаток: {paid} − {returned} − {held} = {left}',
    en: 'left: {paid} − {returned} − {held} = {left}',
  },
  'claim.some': { ru: 'Есть что требовать', en: 'There is something to claim' },
  'claim.some.broken': {
    ru: 'По основанию «{ground}» требовать нечего: остаток {left} уже охвачен другими требованиями или возвращён',
    en: 'Nothing is left to claim on the ground "{ground}": other claims or returns cover all but {left}',
  },
  'claim.whole': { ru: 'Можно потребовать всю сумму {claimable}', en: 'All of {claimable} may be claimed' },
  'claim.reduced': {
    ru: 'Из {amount} можно потребовать {claimable}: остальное уже возвращено или потребовано',
    en: 'Of {amount} only {claimable} may be claimed: the rest is returned or claimed already',
  },
  'expenditure.rows': { ru: 'Строки отчёта – строки сметы', en: 'The rows are those of the estimate' },
  'expenditure.rows.broken': {
    ru: 'Строки отчёта ({given}) не те, что в смете ({estimate})',
    en: 'The rows ({given}) are not those of the estimate ({estimate})',
  },
  'expenditure.approved': { ru: '{person}: по смете {sum}', en: '{person}: {sum} by the estimate' },
  'expenditure.approved.broken': {
    ru: '{person}: указано {approved}, а по смете {sum}: смета в отчёте не меняется',
    en: '{person}: {approved} is given, the estimate says {sum}: a report does not change it',
  },
  'expenditure.sign': { ru: '{person}: суммы не меньше нуля', en: '{person}: no sum is below zero' },
  'expenditure.sign.broken': { ru: '{person}: сумма меньше нуля', en: '{person}: a sum is below zero' },
  'expenditure.cumulative': {
    ru: '{person}: с начала работ {before} + {stage} = {cumulative}',
    en: '{person}: since the start {before} + {stage} = {cumulative}',
  },
  'expenditure.cumulative.broken': {
    ru: '{person}: с начала работ {before} + {stage} = {expected}, а указано {cumulative}',
    en: '{person}: {before} + {stage} = {expected}, but {cumulative} is given',
  },
  'expenditure.within': {
    ru: '{person}: израсходовано {cumulative} из {sum}',
    en: '{person}: {cumulative} of {sum} spent',
  },
  'expenditure.within.broken': {
    ru: '{person}: израсходовано {cumulative}, больше {sum} по смете',
    en: '{person}: {cumulative} spent, over the {sum} of the estimate',
  },
  'expenditure.explained': { ru: '{person}: расход понятен', en: '{person}: the spending is explained' },
  'expenditure.explained.broken': {
    ru: '{person}: расхода за этап нет, поясните это в примечании',
    en: '{person}: nothing spent in the stage, explain it in the note',
  },
  'expenditure.cost': {
    ru: 'Стоимость этапа {planned} по плану',
    en: 'The stage costs {planned} by the plan',
  },
  'expenditure.cost.broken': {
    ru: 'Стоимость этапа {stageCost}, а по плану {planned}',
    en: 'The stage is told to cost {stageCost}, the plan says {planned}',
  },
  'expenditure.stages': {
    ru: 'Израсходовано {cumulative} при {stages} по плану',
    en: '{cumulative} spent of {stages} by the plan',
  },
  'expenditure.stages.broken': {
    ru: 'Израсходовано {cumulative}, больше {stages} по плану: поясните это в примечании',
    en: '{cumulative} spent, over the {stages} of the plan: explain it in a note',
  },
  'expenditure.left': {
    ru: 'остаток: {grant} − {cumulative} = {left}',
    en: 'left: {grant} − {cumulative} = {left}',
  },
  'estimate.rows': { ru: 'В смете строка на каждого', en: 'The estimate has a row for each member' },
  'estimate.rows.broken': {
    ru: 'В смете нет строки, она лишняя или повторена: {persons}',
    en: 'A row of the estimate is missing, extra or repeated: {persons}',
  },
  'estimate.works': { ru: 'У каждого есть работы', en: 'Each member has works' },
  'estimate.works.broken': { ru: 'Не указаны работы: {persons}', en: 'No works are given: {persons}' },
  'estimate.total': { ru: 'итого: {sums} – вместе {total}', en: 'total: {sums} – together {total}' },
  'schedule.count': { ru: 'Этапов {count}', en: '{count} stages' },
  'schedule.count.broken': {
    ru: 'Этапов {given}, при этом сроке нужно {count}',
    en: '{given} stages, the term needs {count}',
  },
  'schedule.numbers': { ru: 'Этапы пронумерованы подряд', en: 'The stages are numbered in sequence' },
  'schedule.numbers.broken': {
    ru: 'Пронумеруйте этапы подряд от 1 до {count}',
    en: 'Number the stages in sequence from 1 to {count}',
  },
  'schedule.works': { ru: 'Этап {stage}: работы указаны', en: 'Stage {stage}: the works are given' },
  'schedule.works.broken': { ru: 'Этап {stage}: укажите работы', en: 'Stage {stage}: give the works' },
  'schedule.length': { ru: 'Этап {stage}: {length} мес.', en: 'Stage {stage}: {length} months' },
  'schedule.length.broken': {
    ru: 'Этап {stage}: {months} мес., нужно {length}',
    en: 'Stage {stage}: {months} months, {length} are needed',
  },
  'schedule.sum': { ru: 'Этап {stage}: {amount}', en: 'Stage {stage}: {amount}' },
  'schedule.sum.broken': {
    ru: 'Этап {stage}: {amount}, по долям выходит {expected}',
    en: 'Stage {stage}: {amount}, the shares give {expected}',
  },
  'schedule.reports': {
    ru: 'Этап {stage}: отчётность полная',
    en: 'Stage {stage}: the reports are complete',
  },
  'schedule.reports.broken': {
    ru: 'Этап {stage}: не хватает документов: {missing}',
    en: 'Stage {stage}: reports are missing: {missing}',
  },
  'schedule.total': { ru: 'Суммы этапов дают {grant}', en: 'The sums of the stages make {grant}' },
  'schedule.total.broken': {
    ru: 'Суммы этапов дают {total}, а грант {grant}: исправьте разницу {difference}',
    en: 'The sums of the stages make {total}, the grant is {grant}: mend the difference of {difference}',
  },
  'schedule.amounts': {
    ru: '{grant} по долям {shares}: {amounts}',
    en: '{grant} by the shares {shares}: {amounts}',
  },
} satisfies Record<string, Text>
