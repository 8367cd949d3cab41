import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const require = createRequire(import.meta.url)

const look = { locale: 'ru-RU', timezoneId: 'Europe/Moscow', viewport: { width: 1440, height: 900 } }

/** A browser; everything that would call home is off. `stranger` is somebody with cookies of their own. */
export async function openBrowser(): Promise<{
  context: BrowserContext
  /** @param timezoneId where their clock is; Moscow where nothing is said */
  stranger: (timezoneId?: string) => Promise<BrowserContext>
  close: () => Promise<void>
}> {
  const browser = await chromium.launch({
    executablePath: process.env.MERA_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const stranger = (timezoneId = look.timezoneId) => browser.newContext({ ...look, timezoneId })
  return { context: await stranger(), stranger, close: () => browser.close() }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}

/** Accessibility faults of the page as it stands (WCAG 2.1 A and AA), in words. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page
    .addScriptTag({ content: await readFile(require.resolve('axe-core/axe.min.js'), 'utf8') })
    .catch(async () => {
      // The page forbids inline scripts: evaluate the source through the debugger instead.
      await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'))
    })
  const result = (await page.evaluate(
    '(async () => await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }))()',
  )) as AxeResult
  return result.violations.map(
    (v) =>
      `${v.id}: ${v.help} at ${v.nodes
        .slice(0, 3)
        .map((n) => n.target.join(' '))
        .join(', ')}`,
  )
}

/** Whether the page needs a horizontal scroll at its present width. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  ) as Promise<boolean>
