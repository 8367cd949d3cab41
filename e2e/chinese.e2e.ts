import { afterAll, expect, it } from 'vitest'
import { scoProgramme } from '../src/regulations/sco/index.ts'
import { file } from '../src/regulations/sco/testing/bench.ts'
import { makeBench, party, workingGroup } from '../src/regulations/sco/testing/index.ts'
import { axeFaults, overflows } from './browser.ts'
import { drawn } from './desk.ts'
import { type House, openHouse } from './house.ts'
import { typeInto } from './typing.ts'

let house: House | null = null
afterAll(() => house?.close())

it('a delegate of China answers an amendment in Chinese, and reads no word of Russian', async () => {
  const bench = await makeBench()
  await bench.open('sco-roadmap', 'start', {}, workingGroup)
  const texts = { ru: file('ru'), zh: file('zh') }
  const proposal = { title: '新的合作方向', ...texts, admits: null }
  const id = await bench.open('sco-amendment', 'propose', proposal, party('ru'))
  house = await openHouse([scoProgramme], bench)
  const page = await house.pageOf('cn-1', ['sco-party-cn'])
  const at = `${house.address}/desk/cases/sco-amendment/${id}`
  const russian = async () => (await page.locator('body').innerText()).match(/[а-яё]{2,}/gi) ?? []

  await page.goto(at)
  await drawn(page)
  await page.getByRole('link', { name: '中文' }).click()
  await page.locator('html[lang=zh]').waitFor()
  for (const path of ['', '/do/answer']) {
    await page.goto(at + path)
    await drawn(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
    expect([path, await russian()]).toEqual([path, []])
    expect(await axeFaults(page)).toEqual([])
  }
  await typeInto(page, { answer: 'agree', version: 2, reason: null, replaces: false })
  await page.locator('form.act .go button[type=submit]').click()
  await page.locator('.summary .problem').first().waitFor()
  expect(await page.locator('.summary').innerText()).toMatch(/[\u4e00-\u9fff]{3}/)
  expect(await russian()).toEqual([])

  await typeInto(page, { version: 1 })
  await page.locator('form.act .go button[type=submit]').click()
  await page.locator('div.act dl.facts').waitFor()
  expect(await russian()).toEqual([])

  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/desk', '/desk/cases/sco-amendment', '/desk/cases/sco-programme']) {
    await page.goto(house.address + path)
    await drawn(page)
    expect([path, await russian(), await overflows(page)]).toEqual([path, [], false])
  }
  expect(house.failures).toEqual([])
})
