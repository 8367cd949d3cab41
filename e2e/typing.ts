import type { Page } from 'playwright-core'
import { fieldId } from '../src/web/form/paths.ts'

/**
 * Types a whole input into the form of an action as a person would field by field: adds rows, picks options, fills in what is
 * asked. @throws where a field that the input has is not on the page
 */
export async function typeInto(page: Page, input: unknown): Promise<void> {
  const steps: Step[] = []
  plan(input, '', steps)
  for (const step of steps) await take(page, step)
}

type Step =
  | { readonly kind: 'type'; readonly path: string; readonly text: string }
  | { readonly kind: 'pick'; readonly path: string; readonly options: readonly string[] }
  | { readonly kind: 'rows'; readonly path: string; readonly rows: readonly unknown[] }
  | { readonly kind: 'pairs'; readonly path: string; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'give'; readonly path: string }
  | { readonly kind: 'none'; readonly path: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const below = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)

/** What decides which fields there are (codes) comes before the rest of an object. */
function plan(value: unknown, path: string, steps: Step[]): void {
  if (value === undefined) return
  if (value === null) steps.push({ kind: 'none', path })
  else if (Array.isArray(value)) {
    steps.push({ kind: 'rows', path, rows: value })
    value.forEach((one, n) => {
      if (isObject(one) || Array.isArray(one) || typeof one !== 'string') plan(one, below(path, n), steps)
      else steps.push({ kind: 'type', path: below(path, n), text: one })
    })
  } else if (isObject(value)) {
    if (path !== '') steps.push({ kind: 'give', path })
    const entries = Object.entries(value)
    const plain = entries.filter(([, one]) => typeof one === 'string')
    const rest = entries.filter(([, one]) => typeof one !== 'string')
    steps.push({
      kind: 'pairs',
      path,
      pairs: entries.map(([key, one]) => [key, String(one)] as const),
    })
    for (const [key, one] of [...plain, ...rest]) plan(one, below(path, key), steps)
  } else if (typeof value === 'boolean')
    steps.push({ kind: 'pick', path, options: value ? ['yes', 'flag'] : ['no', 'flag'] })
  else steps.push({ kind: 'type', path, text: String(value) })
}

const radios = (path: string, id: string) => `input[type=radio][name="${fieldId(path)}"][value="${id}"]`

async function take(page: Page, step: Step): Promise<void> {
  const at = page.locator(`[id="${fieldId(step.path)}"]`)
  if (step.kind === 'give' || step.kind === 'none') {
    const ask = page.locator(
      step.kind === 'give' ? radios(`${step.path}.?`, 'give') : radios(`${step.path}.?`, 'none'),
    )
    if ((await ask.count()) > 0) await ask.check()
    return
  }
  if (step.kind === 'rows') {
    const boxes = at.locator(':scope > .options.column input[type=checkbox]')
    if ((await boxes.count()) > 0) {
      for (const code of step.rows) await at.locator(`input[type=checkbox][value="${code}"]`).check()
      return
    }
    const give = page.locator(radios(`${step.path}.?`, 'give'))
    if ((await give.count()) > 0) await give.check()
    // A row for each value stands there already.
    if ((await at.locator(':scope > table.each').count()) > 0) return
    const list = at.locator(':scope > .list')
    const rows = list.locator(':scope > ol > li')
    // What an earlier try left stands in the draft.
    for (let have = await rows.count(); have < step.rows.length; have++) {
      await list.locator(':scope > button').click()
      await rows.nth(have).waitFor()
    }
    for (let have = await rows.count(); have > step.rows.length; have--) {
      await rows
        .nth(have - 1)
        .locator(':scope > .turn > [data-do=remove]')
        .click()
      await rows.nth(have - 1).waitFor({ state: 'detached' })
    }
    return
  }
  if (step.kind === 'pairs') {
    const map = at.locator(':scope > .map')
    if (step.path === '' || (await map.count()) === 0) return
    for (const [n, [key, value]] of step.pairs.entries()) {
      await map.locator(':scope > button').click()
      const row = map.locator('li').nth(n)
      await row.locator('input').nth(0).fill(key)
      await row.locator('input').nth(1).fill(value)
    }
    return
  }
  if (step.kind === 'pick') {
    for (const option of step.options) {
      const radio = page.locator(radios(step.path, option))
      if ((await radio.count()) > 0) return void (await radio.check())
    }
    throw new Error(`no yes or no at ${step.path} on ${page.url()}`)
  }
  await typeText(page, step.path, step.text)
}

async function typeText(page: Page, path: string, text: string): Promise<void> {
  const radio = page.locator(radios(path, text))
  if ((await radio.count()) > 0) return void (await radio.check())
  const at = page.locator(`[id="${fieldId(path)}"]`)
  if ((await at.count()) === 0) {
    // A pair of a map, a box that was ticked, or the kind of an object that has one kind only: nothing is asked there.
    const above = path.slice(0, Math.max(0, path.lastIndexOf('.')))
    if ((await page.locator(`tr[id="${fieldId(above)}"][data-each="${text}"]`).count()) > 0) return
    const whole = page.locator(`[id="${fieldId(above)}"] > :is(.map, .options.column)`)
    if (above !== '' && (await whole.count()) > 0) return
    if (await isFixed(page, path)) return
    throw new Error(`no field at ${path} on ${page.url()}`)
  }
  const tag = await at.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`)
  if (tag.startsWith('SELECT')) await at.selectOption(text)
  else if (tag.startsWith('FIELDSET')) {
    await at.locator(`input[type=radio][value="${/^-?\d+$/.test(text) ? 'number' : 'text'}"]`).check()
    await at.locator('input:not([type=radio]), textarea').fill(text)
  } else if (tag.includes('datetime-local')) await at.fill(inMoscow(text))
  else await at.fill(text)
}

/** Only names that say what kind of object it is may be missing from a form. */
const isFixed = async (page: Page, path: string) =>
  /(^|\.)(kind|type|mode|ballot)$/.test(path) && (await page.locator('form.act').count()) > 0

const inMoscow = (instant: string): string =>
  new Date(Date.parse(instant) + 3 * 3_600_000).toISOString().slice(0, 19)
