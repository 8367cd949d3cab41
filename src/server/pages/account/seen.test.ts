import { describe, expect, it } from 'vitest'
import { filed } from '../../../regulations/kod-ai/testing/index.ts'
import { as, privacyBench } from '../../api/privacy/testing/index.ts'
import { ORIGIN, siteBench } from './account.fixture.ts'
import { at } from './addresses.ts'
import { accountPages } from './pages.tsx'

const officer = as('officer-1', 'fund-officer')

/** An applicant whose case was looked at, and the pages of their account. */
async function bench() {
  const { t, applications } = await filed(1)
  const b = privacyBench(t)
  b.capacities.set('officer-1', {
    offices: [{ ru: 'Отдел <приёма>', en: 'Intake' }],
    organisations: ['ООО Пример'],
  })
  const site = siteBench()
  const pagesOf = (privacy = true) =>
    accountPages({
      access: site.api,
      identityOf: async () => as('p1', 'applicant'),
      ...(privacy ? { privacy: b.privacy } : {}),
    })
  const read = async (path: string, language = 'ru') => {
    const headers = { 'accept-language': language, 'sec-fetch-site': 'same-origin' }
    return (await pagesOf().request(ORIGIN + path, { headers })).text()
  }
  return { t, site, look: () => b.look(officer, 'application', applications[0]!), pagesOf, read }
}

describe('who saw my data', () => {
  it('tells by days in what capacity, what and when, never who, in both languages', async () => {
    const { t, look, read } = await bench()
    expect(await read(at.seen)).toContain('Ваших данных никто не открывал')
    await look()
    await t.moveTo('2024-04-23')
    await look()
    await look()
    const page = await read(at.seen)
    expect([...page.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, day]) => day)).toEqual([
      '23.04.2024',
      '22.04.2024',
    ])
    for (const told of [
      'Заявка',
      'Сотрудник Фонда',
      'Отдел &lt;приёма&gt;',
      'ООО Пример',
      'Контакты (2\u00a0раз)',
      '09:00',
    ])
      expect(page).toContain(told)
    expect(page).not.toContain('officer-1')
    const english = await read(at.seen, 'en')
    for (const told of [
      'Who saw my data',
      'Fund officer',
      'Intake',
      'Contacts (2\u00a0times)',
      '23 Apr 2024',
    ])
      expect(english).toContain(told)
    expect(english.replace(/<title>.*?<\/title>|ООО Пример|<nav.*?<\/nav>/gs, '')).not.toMatch(
      /<h1>[^<]*[а-яё]/i,
    )
  })

  it('is paged by days', async () => {
    const { t, look, read } = await bench()
    const first = Date.parse('2024-04-23')
    for (let day = 0; day < 31; day++) {
      await t.moveTo(new Date(first + day * 86_400_000).toISOString().slice(0, 10))
      await look()
    }
    const earlier = /href="([^"]+before=[^"]+)"/.exec(await read(at.seen))?.[1]
    expect(earlier).toBe('/account/seen?before=2024-04-24')
    const rest = await read(earlier!)
    expect(rest).toContain('23.04.2024')
    expect(rest).not.toContain('before=')
    expect(rest).toContain(`href="${at.seen}"`)
    expect(await read(`${at.seen}?before=2024-04-23`)).toContain('Раньше ваших данных никто не открывал')
    expect(await read(`${at.seen}?before=2024-02-30`)).toContain(earlier)
  })

  it('is led to from the account where the server has it, asks for a sign-in, and else leads back', async () => {
    const { read, pagesOf, site } = await bench()
    const opened = await site.person('anna@example.org')
    const reader = site.readerOf(opened)
    expect((await reader.open(at.account)).text).not.toContain(at.seen)
    expect((await reader.open(at.seen)).location).toBe(at.account)
    expect((await site.reader().open(at.seen)).location).toBe('/access/sign-in?next=%2Faccount%2Fseen')
    expect(await read(at.seen)).toMatch(/href="\/account\/seen" aria-current="page"/)
    expect((await pagesOf().request(ORIGIN + at.seen)).headers.get('cache-control')).toBe('no-store')
  })
})
