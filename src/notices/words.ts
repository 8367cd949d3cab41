import {
  fill,
  isDate,
  isMoney,
  kopecks,
  type Operand,
  type Operands,
  type Procedure,
  type Regulation,
  type Text,
} from '../kernel/index.ts'
import { formatDate, formatMoney } from '../reference/index.ts'

/** A notice in words. */
export interface NoticeWords {
  readonly message: Text
  /** The clause of the deadline that it is about, or null. */
  readonly clause: string | null
}

type Language = 'ru' | 'en'

/** `deadline.reminder:sign` and its kin name a deadline after the colon. */
const afterColon = (message: string): string => message.slice(message.indexOf(':') + 1)

/** The deadline that a notice is about: its message names one, or the operand `deadline` does. */
function deadlineOf({ deadlines }: Procedure, message: string, { deadline }: Operands) {
  const named = message.includes(':') ? afterColon(message) : deadline
  return typeof named === 'string' && Object.hasOwn(deadlines, named) ? deadlines[named] : undefined
}

/** A day, a sum or a list the way people read it. */
function shown(value: Operand, language: Language): Operand {
  if (Array.isArray(value)) return value.map((one: string) => String(shown(one, language)))
  if (typeof value !== 'string') return value
  if (isDate(value)) return formatDate(value, language)
  return isMoney(value) ? formatMoney(kopecks(value), language) : value
}

/**
 * What a notice says: the message of its procedure or, where that has none, of the regulation, in one line. A deadline is told
 * by its title. A message that neither knows any more is told by its key.
 */
export function noticeWords(
  regulation: Pick<Regulation, 'messages'>,
  procedure: Procedure,
  { message, operands }: { readonly message: string; readonly operands: Operands },
): NoticeWords {
  const text = procedure.messages[message] ?? regulation.messages[message]
  const deadline = deadlineOf(procedure, message, operands)
  const inWords = (language: Language) => {
    const told = Object.entries(operands).map(([name, value]) => [
      name,
      name === 'deadline' && deadline ? deadline.title[language] : shown(value, language),
    ])
    return fill(text?.[language] ?? message, Object.fromEntries(told))
      .replace(/[^\S\u00a0]+/g, ' ')
      .trim()
  }
  return { message: { ru: inWords('ru'), en: inWords('en') }, clause: deadline?.clause ?? null }
}
