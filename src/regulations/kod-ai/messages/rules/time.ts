import type { Text } from '../../../../kernel/index.ts'

/** Messages of the rules about terms and years: term, contract-deadlines, result-values. */
export const timeMessages = {
  'term.allowed': { ru: 'Срок {months} мес. – из допустимых', en: 'The term of {months} months is allowed' },
  'term.allowed.broken': {
    ru: 'Срок {months} мес. не предусмотрен: выберите {allowed}',
    en: 'The term of {months} months does not exist: choose of {allowed}',
  },
  'term.extension': {
    ru: 'К сроку добавлено {extension} мес., можно не больше {most}',
    en: '{extension} months are added to the term, at most {most}',
  },
  'term.extension.broken': {
    ru: 'Увеличить срок можно не больше чем на {most} мес., указано {extension}',
    en: 'The term may grow by at most {most} months, {extension} is given',
  },
  'term.end': {
    ru: 'конец срока: {signed} + {months} мес. + {extension} мес. = {endDate}',
    en: 'end of the term: {signed} + {months} months + {extension} = {endDate}',
  },
  'term.stages': {
    ru: 'этапы по {stage} мес., их концы: {stageEnds}',
    en: 'stages of {stage} months, their ends: {stageEnds}',
  },
  'term.least': {
    ru: 'досрочно не раньше: {signed} + {least} мес. = {earliestEnd}',
    en: 'early finish not before: {signed} + {least} months = {earliestEnd}',
  },
  'term.running': { ru: 'Проект ещё идёт, срок до {endDate}', en: 'The project is running, till {endDate}' },
  'term.earliest': {
    ru: 'Завершено {completed}, не раньше {earliestEnd}',
    en: 'Done on {completed}, not before {earliestEnd}',
  },
  'term.earliest.broken': {
    ru: 'Завершено {completed}: раньше {earliestEnd} договор не закрывается',
    en: 'Done on {completed}: the agreement does not end before {earliestEnd}',
  },
  'term.duties': { ru: 'Все обязательства исполнены', en: 'All duties are done' },
  'term.duties.broken': {
    ru: 'Остались обязательства: исполните их до завершения',
    en: 'Duties are open: do them before the end',
  },
  'term.late': {
    ru: 'Завершено {completed}, срок до {endDate}',
    en: 'Done on {completed}, the term is till {endDate}',
  },
  'term.late.broken': {
    ru: 'Завершено {completed}, позже срока {endDate}',
    en: 'Done on {completed}, after the term of {endDate}',
  },
  'deadline.unknown': {
    ru: 'Срока «{deadline}» нет: выберите один из {known}',
    en: 'There is no deadline "{deadline}": choose one of {known}',
  },
  'deadline.calendar-days': {
    ru: '{start} + {amount} календарных дн. = {lastDay}',
    en: '{start} + {amount} calendar days = {lastDay}',
  },
  'deadline.working-days': {
    ru: '{start} + {amount} рабочих дн. = {lastDay}',
    en: '{start} + {amount} working days = {lastDay}',
  },
  'deadline.months': {
    ru: '{start} + {amount} мес. = {lastDay}',
    en: '{start} + {amount} months = {lastDay}',
  },
  'deadline.moved': {
    ru: '{lastDay} – выходной: ближайший рабочий день {due}',
    en: '{lastDay} is a day off: the next working day is {due}',
  },
  'deadline.before-start': {
    ru: 'Сделано {done}, раньше начала {start}: проверьте даты',
    en: 'Done on {done}, before the start on {start}: check the dates',
  },
  'deadline.in-time': { ru: 'Сделано {done}, срок {due}', en: 'Done on {done}, due {due}' },
  'deadline.in-time.broken': { ru: 'Сделано {done}, позже срока {due}', en: 'Done on {done}, after {due}' },
  'deadline.open': { ru: 'Ещё не сделано, срок {due}', en: 'Not done yet, due {due}' },
  'values.columns': {
    ru: 'годы с {signed} по {contractEnds}: {years}',
    en: 'years from {signed} to {contractEnds}: {years}',
  },
  'values.within': {
    ru: 'Плановый день {plannedDate} внутри срока договора',
    en: 'The planned day {plannedDate} is within the term',
  },
  'values.within.broken': {
    ru: 'Плановый день {plannedDate} вне срока договора {signed} – {contractEnds}: измените его',
    en: 'The planned day {plannedDate} is outside the term {signed} – {contractEnds}: change it',
  },
  'values.years': { ru: 'Графы плана – годы договора: {years}', en: 'The columns are the years: {years}' },
  'values.years.broken': {
    ru: 'Графы плана {given}, а годы договора {years}: исправьте графы',
    en: 'The columns are {given}, the years of the agreement {years}: mend the columns',
  },
  'values.plan': { ru: 'В плане только 0 и 1', en: 'The plan holds 0 and 1 only' },
  'values.plan.broken': {
    ru: 'В плане стоит не 0 и не 1 ({plan}): исправьте',
    en: 'The plan holds something else than 0 and 1 ({plan}): mend it',
  },
  'values.one': { ru: 'В плане одна единица', en: 'The plan has one 1' },
  'values.one.broken': {
    ru: 'Единиц в плане {ones}, нужна ровно одна',
    en: 'The plan has {ones} ones, exactly one is needed',
  },
  'values.year': { ru: 'Единица стоит в {year} году', en: 'The 1 stands in {year}' },
  'values.year.broken': {
    ru: 'Единица стоит в {given} году, а завершение запланировано на {year}: перенесите её',
    en: 'The 1 stands in {given}, completion is planned for {year}: move it',
  },
  'values.plan-kept': { ru: 'План в отчёте тот же', en: 'The plan in the report is the same' },
  'values.plan-kept.broken': {
    ru: 'План в отчёте не тот, что в договоре ({plan}): перенесите его без изменений',
    en: 'The plan in the report is not that of the agreement ({plan}): copy it unchanged',
  },
  'values.fact': { ru: 'В факте только 0 и 1', en: 'The fact holds 0 and 1 only' },
  'values.fact.broken': {
    ru: 'В факте стоит не 0 и не 1 ({fact}): исправьте',
    en: 'The fact holds something else than 0 and 1 ({fact}): mend it',
  },
  'values.fact-right': { ru: 'Факт указан верно', en: 'The fact is right' },
  'values.fact-right.broken': {
    ru: 'Факт указан неверно, должно быть: {expected}',
    en: 'The fact is wrong, it must be: {expected}',
  },
  'values.fact-year': { ru: 'год последнего события: {year}', en: 'year of the last event: {year}' },
  'values.column-added': {
    ru: '{year} год позже срока договора: добавлена графа',
    en: '{year} is after the term: a column is added',
  },
  'values.column-kept': {
    ru: '{year} год позже срока договора: графы для него нет',
    en: '{year} is after the term: there is no column for it',
  },
  'values.reached': { ru: 'Значение достигнуто', en: 'The value is reached' },
  'values.not-reached': {
    ru: 'Достижение не подтверждено, не хватает: {missing}',
    en: 'Not confirmed as reached, lacking: {missing}',
  },
} satisfies Record<string, Text>
