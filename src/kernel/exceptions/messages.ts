import type { Text } from '../text.ts'
import type { DecidedPart } from './types.ts'

const parts = {
  findings: ['выводы проверки', 'the findings'],
  rulings: ['решения по правилам', 'the rulings'],
  state: ['состояние', 'the state'],
  deadlines: ['сроки', 'the deadlines'],
  claims: ['занятые ключи', 'the claims'],
  commands: ['последствия для других дел', 'what follows in other cases'],
  number: ['счётчик номеров', 'the counter of numbers'],
  'last-day': ['последний день', 'the last day'],
  refusal: ['отказ', 'the refusal'],
  readings: ['прочтения', 'the readings'],
  holder: ['чьё это дело', 'whose case it is'],
  lot: ['лот', 'the lot'],
  sums: ['суммы', 'the sums'],
  dates: ['даты', 'the dates'],
  marks: ['отметки для других дел', 'the marks for other cases'],
} as const satisfies Readonly<Record<DecidedPart, readonly [ru: string, en: string]>>

/** The key of what is said of a part that a correction would change. */
export const changedMessage = (part: DecidedPart) => `exception.changes.${part}` as const

const changed = Object.fromEntries(
  Object.entries(parts).map(([part, [ru, en]]): [string, Text] => [
    changedMessage(part as DecidedPart),
    {
      ru: `Это не описка: в событии {event} изменилось бы: ${ru}`,
      en: `This is no clerical error: in the event {event} this would change: ${en}`,
    },
  ]),
)

const said = {
  'exception.event': {
    ru: 'В деле нет события {event}, которое можно исправить или отменить',
    en: 'The case has no event {event} that could be corrected or annulled',
  },
  'exception.value': {
    ru: 'Сейчас там записано другое: {paths}',
    en: 'Something else is written there now: {paths}',
  },
  'exception.changes': {
    ru: 'Исправление описки ничего не меняет в решённом',
    en: 'A clerical correction changes nothing that was decided',
  },
  'exception.state': {
    ru: 'В состоянии «{to}» дело до этого не было; было: {states}',
    en: 'The case was not in the state "{to}" before; it was in: {states}',
  },
  'exception.date': {
    ru: 'Акт от {date} не может быть позже сегодняшнего дня {on}',
    en: 'An act of {date} cannot be later than today, {on}',
  },
  'exception.maker': {
    ru: 'Отменяет не тот, кто принял решение',
    en: 'A decision is not annulled by the one who made it',
  },
  'exception.waiting': {
    ru: 'Ещё не исполнены последствия отменяемых событий: {count}',
    en: 'What followed from the annulled events is not carried out yet: {count}',
  },
  'exception.term': {
    ru: 'Срок «{key}» в этом состоянии не шёл или назван день раньше сегодняшнего',
    en: 'The deadline "{key}" did not run in that state, or its day is before today',
  },
  'exception.corrected': {
    ru: 'В деле исправлена описка в событии {event}',
    en: 'A clerical error in the event {event} of the case was corrected',
  },
  'exception.annulled': {
    ru: 'Отменено событие дела и всё, что за ним следовало: {body}, {number} от {date}',
    en: 'An event of the case and all that followed was annulled: {body}, {number} of {date}',
  },
  'exception.reopened': { ru: 'Дело возобновлено', en: 'The case was re-opened' },
} as const satisfies Readonly<Record<string, Text>>

export type ExceptionMessage = keyof typeof said | ReturnType<typeof changedMessage>

/** What the guards and notices of lawful exceptions say, in every procedure that has signers. */
export const exceptionMessages: Readonly<Record<string, Text>> = { ...said, ...changed }
