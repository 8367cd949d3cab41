import { expect, it } from 'vitest'
import { mailReason } from './mail-reason.ts'

it('tells codes of mail servers in words and keeps the code', () => {
  expect(mailReason('EENVELOPE 550', 'ru')).toBe('такого ящика нет или он не принимает писем (EENVELOPE 550)')
  expect(mailReason('EAUTH 535', 'en')).toBe(
    'the mail server did not take the password of the system (EAUTH 535)',
  )
  expect(mailReason('EENVELOPE 451', 'ru')).toContain('просил подождать')
  expect(mailReason('ETIMEDOUT', 'ru')).toContain('не отвечает')
  expect(mailReason('FAULT TypeError', 'ru')).toBe('FAULT TypeError')
})
