import { expect, it } from 'vitest'
import { movedMessage, reminderMessage } from '../kernel/index.ts'
import { kindOf } from './kinds.ts'

it.each([
  [reminderMessage('intake'), {}, 'reminder'],
  [movedMessage('intake'), {}, 'term'],
  ['notice.missed', { deadline: 'intake' }, 'term'],
  ['notice.question', {}, 'event'],
])('%s is told as a notice of its kind', (message, operands, kind) => {
  expect(kindOf({ message, operands })).toBe(kind)
})
