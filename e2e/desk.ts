import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { openBrowser } from './browser.ts'
import { copyHome, removeHome } from './demonstration.ts'
import { startServer } from './server.ts'

export const PASSWORD = 'mera-demonstration'

/** The desk of a demonstration of its own: people of each role in browsers of their own. */
export interface DeskBench {
  readonly address: string
  /** A page of somebody signed in (`officer`, `director`, `finance`, `jury`, `expert`, `applicant`, `auditor`, or a whole address). */
  as(who: string, timezoneId?: string): Promise<Page>
  /** Answers of 5xx, errors of scripts and breaches of the policy seen so far on any page. */
  readonly failures: readonly string[]
  close(): Promise<void>
}

/** Starts it. */
export async function openDesk(): Promise<DeskBench> {
  const home = await copyHome(inject('demonstration'))
  const failures: string[] = []
  const [server, browser] = await Promise.all([startServer(home), openBrowser()])
  return {
    address: server.address,
    failures,
    async as(who, timezoneId) {
      const page = await (await browser.stranger(timezoneId)).newPage()
      page.on('response', (answer) => {
        if (answer.status() >= 500) failures.push(`${answer.status()} ${answer.url()}`)
      })
      page.on('pageerror', (error) => failures.push(`${who}: ${error.message}`))
      const signed = await page.request.post(`${server.address}/api/v1/access/sign-in`, {
        headers: { origin: server.address },
        data: { mail: who.includes('@') ? who : `${who}@mera.example`, password: PASSWORD },
      })
      if (!signed.ok()) throw new Error(`${who} cannot sign in: ${signed.status()}`)
      return page
    },
    async close() {
      await browser.close()
      await server.stop()
      await removeHome(home)
    },
  }
}

/** Waits until the desk has drawn what it was asked for. */
export async function drawn(page: Page): Promise<void> {
  // Not by a function in the page: its policy lets no text be run.
  // As one condition, for several parts of a page may wait at a time.
  await page.locator('#main:has(h1):not(:has(.waiting))').waitFor()
}

/** Types the password that a signature is confirmed by. */
export async function confirm(page: Page): Promise<void> {
  const dialog = page.locator('dialog.signing')
  await dialog.locator('input[type=password]').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Подписать', exact: true }).click()
}
