import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { identify } from '../../../access/index.ts'
import { inLanguage, Problem } from '../../../kernel/index.ts'
import { cookieOf } from '../../api/access/index.ts'
import { lookOf } from '../context.ts'
import { Layout, Section } from '../parts/layout.tsx'
import { codesOffPage, codesPage, confirmCodesPage, renewCodesPage } from './app-with-codes.tsx'
import { refusedWith } from './form.ts'
import { recoverPage, registerPage } from './letters.tsx'
import { federatedPages, loginsPage } from './logins.tsx'
import { overviewPage } from './overview.tsx'
import { passwordPage } from './password.tsx'
import { confirmPage, invitationPage, resetPage } from './redeem.tsx'
import { secondStepPage } from './second-step.tsx'
import { seenPage } from './seen.tsx'
import { endSessionButton, sessionsPage } from './sessions.tsx'
import { signInPage } from './sign-in.tsx'
import { signOutPage } from './sign-out.tsx'
import { endTokenButton, tokensPage } from './tokens.tsx'
import type { AccountParts } from './visit.ts'
import { said } from './words.ts'

const pages = [
  signInPage,
  secondStepPage,
  registerPage,
  confirmPage,
  recoverPage,
  resetPage,
  invitationPage,
  signOutPage,
  overviewPage,
  sessionsPage,
  endSessionButton,
  passwordPage,
  codesPage,
  confirmCodesPage,
  renewCodesPage,
  codesOffPage,
  tokensPage,
  endTokenButton,
  loginsPage,
  federatedPages,
  seenPage,
]

/** A refusal that belongs to no form. */
function refused(c: Context, problem: Problem) {
  const look = lookOf(c)
  const items = problem.items.flatMap(({ remedy }) => (remedy ? [inLanguage(remedy, look.language)] : []))
  return c.html(
    <Layout look={look} title={inLanguage(said.refused, look.language)}>
      <div class="sheet">
        <Section>
          <h1>{inLanguage(said.refused, look.language)}</h1>
          <div class="problem" role="alert">
            <b>{inLanguage(problem.title, look.language)}</b>
            {items.map((remedy) => (
              <p>{remedy}</p>
            ))}
          </div>
        </Section>
      </div>
    </Layout>,
    refusedWith(c, problem),
  )
}

/** The pages by which people come in, and those of their own account. None needs a script. */
export function accountPages(parts: AccountParts): Hono {
  const app = new Hono()
  for (const serve of pages) serve(app, parts)
  app.onError((error, c) => {
    if (!(error instanceof Problem)) throw error
    return refused(c, error)
  })
  return app
}

const OURS = /^\/(assets\/|api\/v1\/|access\/|account(\/|$))/

/** Tells the pages that everybody reads whether their reader signed in. Whoever brings no cookie costs nothing. */
export function noteVisitor({ access }: AccountParts): MiddlewareHandler {
  return async (c, next) => {
    if (OURS.test(c.req.path)) return next()
    const secret = cookieOf(c, access, 'session')
    const who = secret ? await identify(access.access, access.tenantOf(c), secret) : null
    c.set('visitor', who?.session.kind === 'browser' ? 'known' : 'guest')
    await next()
    // What was made for one reader is kept by nobody on the way.
    if (who) c.header('cache-control', 'private, no-store')
  }
}
