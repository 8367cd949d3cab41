import type { Hono } from 'hono'
import { z } from 'zod'
import { type Identity, me, unlinkFederated } from '../../../access/index.ts'
import { type Problem, Problem as Refusal } from '../../../kernel/index.ts'
import { finishLogin, startLogin } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Refused } from './fields.tsx'
import { type FormState, formPage, refusedWith, sentIn, toSignIn } from './form.ts'
import { AccountFrame, Frame } from './frame.tsx'
import { type AccountParts, type Visit, visitOf } from './visit.ts'
import { said } from './words.ts'

const words = {
  lead: {
    ru: 'Связанная служба впускает вас сюда без пароля.',
    en: 'A linked service lets you in here without a password.',
  },
  linked: { ru: 'связана', en: 'linked' },
  link: { ru: 'Связать', en: 'Link' },
  unlink: { ru: 'Отвязать', en: 'Unlink' },
  on: { ru: 'Переход к службе входа', en: 'On the way to the service' },
  go: { ru: 'Продолжить', en: 'Continue' },
  failed: { ru: 'Войти не получилось', en: 'Signing in did not work' },
}

async function Page({ visit, state }: { visit: Visit<Identity>; state: FormState }) {
  const { t, access, who, parts } = visit
  const { providers: linked } = await me(access, who)
  return (
    <AccountFrame visit={visit} title={said.logins}>
      <p>{t(words.lead)}</p>
      <Refused visit={visit} state={state} labels={{}} />
      <ul class="rows">
        {parts.access.providers.map(({ id, title }) => {
          const has = linked.includes(id)
          return (
            <li>
              <div>
                {t(title)} {has ? <span class="tag met">{t(words.linked)}</span> : null}
              </div>
              <form method="post" action={has ? at.logins : `/access/federated/${id}`}>
                <input type="hidden" name={has ? 'unlink' : 'link'} value={id} />
                <button
                  type="submit"
                  class="btn g small"
                  aria-label={`${t(has ? words.unlink : words.link)}: ${t(title)}`}
                >
                  {t(has ? words.unlink : words.link)}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </AccountFrame>
  )
}

/** Services that are linked to the account. */
export const loginsPage = formPage({
  path: at.logins,
  who: 'signed-in',
  shape: z.object({ unlink: z.string().max(80) }),
  view: (visit, state) => <Page visit={visit} state={state} />,
  async submit({ c, access, who }, { unlink }) {
    await unlinkFederated(access, who, unlink)
    return c.redirect(withQuery(at.logins, { done: 'unlinked' }), 303)
  },
})

function FailedPage({ visit, problem }: { visit: Visit; problem: Problem }) {
  return (
    <Frame visit={visit} title={words.failed}>
      <Refused visit={visit} state={{ typed: {}, problem }} labels={{}} />
      <p>
        <a class="btn" href={visit.who ? at.logins : at.signIn}>
          {visit.t(visit.who ? said.logins : said.signIn)}
        </a>
      </p>
    </Frame>
  )
}

/**
 * To a service and back. The browser leaves by a refresh and not by a redirect: pages let forms lead to this site only
 * (CSP `form-action`), and browsers hold redirects after a form to it.
 */
export function federatedPages(app: Hono, parts: AccountParts): void {
  app.post('/access/federated/:provider', async (c) => {
    const sent = await sentIn(c)
    const visit = await visitOf(c, parts, sent)
    const link = sent.link !== undefined
    if (link && !visit.who) return toSignIn(c, at.logins)
    const returnTo = link ? withQuery(at.logins, { done: 'linked' }) : visit.onward
    try {
      const call = { ...visit, parts: parts.access }
      const url = await startLogin(call, c.req.param('provider'), { link, returnTo })
      c.header('refresh', `0; url=${url}`)
      return c.html(
        <Frame visit={visit} title={words.on}>
          <p>
            <a class="btn" href={url}>
              {visit.t(words.go)}
            </a>
          </p>
        </Frame>,
      )
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      return c.html(<FailedPage visit={visit} problem={problem} />, refusedWith(c, problem))
    }
  })
  // The route of the API, for whoever reads pages: what goes wrong is told on one.
  app.get('/api/v1/access/federated/:provider/callback', async (c, next) => {
    if (!c.req.header('accept')?.includes('text/html')) return next()
    const visit = await visitOf(c, parts)
    try {
      const call = { ...visit, parts: parts.access }
      const { next: then, returnTo } = await finishLogin(call, c.req.param('provider'))
      return c.redirect(then === 'second-step' ? withQuery(at.secondStep, { next: returnTo }) : returnTo, 303)
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      return c.html(<FailedPage visit={visit} problem={problem} />, refusedWith(c, problem))
    }
  })
}
