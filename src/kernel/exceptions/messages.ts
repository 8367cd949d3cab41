import type { Text } from '../text.ts'

/** What the guards and notices of lawful exceptions say, in every procedure that has signers. */
export const exceptionMessages = {
  'exception.event': {
    ru: 'В деле нет события {event}, которое можно исправить или отменить',
    en: 'The case has no event {event} that could be corrected or annulled',
  },
  'exception.value': {
    ru: 'Сейчас там записано другое: {paths}',
    en: 'Something else is written there now: {paths}',
  },
  'exception.changes': {
    ru: 'Это не описка, решение стало бы другим: {differences}',
    en: 'This is no clerical error, the decision would be another one: {differences}',
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

export type ExceptionMessage = keyof typeof exceptionMessages
