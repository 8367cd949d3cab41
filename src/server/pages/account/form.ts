import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import type { Identity } from '../../../access/index.ts'
import { Problem, read } from '../../../kernel/index.ts'
import { bodySize } from '../../../operation/index.ts'
import { accessStatus, assertClean } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { type AccountParts, type Sent, type Visit, visitOf } from './visit.ts'

type Html = Parameters<Context['html']>[0]

/** A form as it stands: what was typed, and why it was refused. */
export interface FormState {
  readonly typed: Sent
  readonly problem: Problem | null
}

/** A page with one form. */
export interface FormPage<I, R extends 'anyone' | 'signed-in'> {
  readonly path: string
  readonly who: R
  readonly shape: z.ZodType<I>
  /** Goes elsewhere at once where there is nothing to fill in. */
  readonly past?: (visit: Visited<R>) => string | null
  readonly view: (visit: Visited<R>, state: FormState) => Html | Promise<Html>
  /** Does it by the same functions as the API, and goes on. */
  readonly submit: (visit: Visited<R>, input: I) => Promise<Response>
}

export type Visited<R extends 'anyone' | 'signed-in'> = Visit<R extends 'anyone' ? Identity | null : Identity>

const LARGEST = 64 * 1024
const limited = bodySize({ maxSize: LARGEST, onError: (c) => c.text('413', 413) })

/** What a form sent. @throws Problem INVALID_INPUT for text that cannot be kept */
export async function sentIn(c: Context): Promise<Sent> {
  const sent = await c.req.parseBody({ all: true })
  assertClean(sent)
  return sent
}

/** To the page of signing in, and back here afterwards. */
export const toSignIn = (c: Context, back: string) => c.redirect(withQuery(at.signIn, { next: back }), 303)

/** The answer to a refusal: its status, and when to come again. */
export function refusedWith(c: Context, problem: Problem) {
  const wait = problem.items.map(({ operands }) => operands?.retryAfter).find(Number.isFinite)
  if (wait !== undefined) c.header('retry-after', String(wait))
  return accessStatus(problem)
}

/** Serves a page with a form. */
export function formPage<I, R extends 'anyone' | 'signed-in'>(page: FormPage<I, R>) {
  const admitted = (visit: Visit): visit is Visited<R> => page.who === 'anyone' || visit.who !== null
  return (app: Hono, parts: AccountParts): void => {
    app.get(page.path, async (c) => {
      const visit = await visitOf(c, parts)
      if (!admitted(visit)) return toSignIn(c, page.path)
      const elsewhere = page.past?.(visit)
      if (elsewhere) return c.redirect(elsewhere, 303)
      return c.html(await page.view(visit, { typed: {}, problem: null }))
    })
    app.post(page.path, limited, async (c) => {
      const sent = await sentIn(c)
      const visit = await visitOf(c, parts, sent)
      if (!admitted(visit)) return toSignIn(c, page.path)
      try {
        return await page.submit(visit, read(page.shape, sent))
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem
        const status = refusedWith(c, problem)
        return c.html(await page.view(visit, { typed: sent, problem }), status)
      }
    })
  }
}

/** Serves a button: does something for whoever signed in and goes on. */
export function button(
  path: string,
  press: (visit: Visit<Identity>, param: (name: string) => string) => Promise<Response>,
) {
  return (app: Hono, parts: AccountParts): void => {
    app.post(path, limited, async (c) => {
      const visit = await visitOf(c, parts, await sentIn(c))
      const { who } = visit
      if (!who) return toSignIn(c, at.account)
      return press({ ...visit, who }, (name) => c.req.param(name) ?? '')
    })
  }
}
