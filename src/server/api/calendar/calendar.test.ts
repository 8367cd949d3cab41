import { describe, expect, it } from 'vitest'
import { inExpertise } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'
import { icsOf } from './ics.ts'

const entry = {
  uid: 'a@mera',
  day: '2024-12-31',
  summary: 'Подписать; «да, нет» \\ \u0007конец',
  description: 'одна\nдве\r\nтри',
  url: 'https://mera.example.org/desk/cases/ship/1',
}
const now = '2024-05-27T20:59:59.999Z'
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar file', () => {
  it('holds whole days, escaped, stamped in UTC', () => {
    const lines = unfolded(icsOf('Мера, сроки', now, [entry]))
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(lines).toContain('X-WR-CALNAME:Мера\\, сроки')
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), -2)).toEqual([
      'BEGIN:VEVENT',
      'UID:a@mera',
      'DTSTAMP:20240527T205959Z',
      'DTSTART;VALUE=DATE:20241231',
      'DTEND;VALUE=DATE:20250101',
      'SUMMARY:Подписать\\; «да\\, нет» \\\\ конец',
      'DESCRIPTION:одна\\nдве\\nтри',
      'URL:https://mera.example.org/desk/cases/ship/1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ])
  })

  it('has no line of more than 75 octets and cuts no character', () => {
    const summary = '🚢ж'.repeat(60)
    const text = icsOf('x', now, [{ ...entry, summary }])
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/)
    expect(unfolded(text)).toContain(`SUMMARY:${summary}`)
  })
})

describe('GET /calendar', () => {
  const secret = 'x'.repeat(43)
  const officer = asker('officer-1', 'fund-officer')

  it('tells the terms of its owner, each once and always under one UID', async () => {
    const { t, contest } = await inExpertise(1)
    const api = testApi(t, {
      calendar: {
        origin: () => 'https://mera.example.org',
        identityOf: async (given) => (given === secret ? officer : null),
      },
    })
    const ask = (query = '') => api.get(`/calendar/${secret}.ics${query}`)
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ])
    const lines = unfolded(await answer.text())
    const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`))
    expect(of('SUMMARY')).toContain('SUMMARY:Собрать заключения и построить рейтинг')
    expect(of('SUMMARY')).not.toContain('SUMMARY:заочная экспертиза')
    expect(of('URL')).toContain(`URL:https://mera.example.org/desk/cases/contest/${contest}`)
    const uids = of('UID')
    expect(new Set(uids).size).toBe(uids.length)
    const again = unfolded(await (await ask('?lang=en')).text())
    expect(again.filter((line) => line.startsWith('UID:'))).toEqual(uids)
    expect(again).toContain('SUMMARY:Gather the conclusions and make the rating')
  })

  it('is as unknown as anything where the secret is none', async () => {
    const { t } = await inExpertise(1)
    const calendar = { origin: () => 'https://mera.example.org', identityOf: async () => null }
    for (const api of [testApi(t), testApi(t, { calendar })])
      for (const file of [`${secret}.ics`, secret, 'x.ics'])
        expect((await api.get(`/calendar/${file}`, officer)).status).toBe(404)
  })
})
