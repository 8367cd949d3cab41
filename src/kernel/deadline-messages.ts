import type { DeadlineSpec } from './procedure.ts'
import type { Text } from './text.ts'

/** The key of what holders are told before a deadline. */
export const reminderMessage = (key: string): string => `deadline.reminder:${key}`
/** The key of what holders are told when calendar data moved a deadline. */
export const movedMessage = (key: string): string => `deadline.moved:${key}`

/** What is said of each deadline of a procedure, with its title in both languages. */
export function deadlineMessages(
  deadlines: Readonly<Record<string, DeadlineSpec>>,
): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    Object.entries(deadlines).flatMap(([key, { title }]): [string, Text][] => [
      [
        reminderMessage(key),
        {
          ru: `Срок «${title.ru}» истекает {due}; рабочих дней до него: {days}`,
          en: `The term "${title.en}" ends on {due}; working days left: {days}`,
        },
      ],
      [
        movedMessage(key),
        {
          ru: `Изменён производственный календарь: срок «${title.ru}» теперь истекает {due}, раньше {was}`,
          en: `The production calendar has changed: the term "${title.en}" now ends on {due}, before on {was}`,
        },
      ],
    ]),
  )
}
