import { z } from 'zod'
import { signIn } from '../../../access/index.ts'
import { accessShapes, answerOf } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Carried, Field, Refused } from './fields.tsx'
import { formPage } from './form.ts'
import { Frame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const title = { ru: 'Вход', en: 'Sign in' }
const words = {
  by: { ru: 'Войти через', en: 'Sign in by' },
  demo: { ru: 'Кем войти в демонстрацию', en: 'Whom to come in as' },
  demoLead: {
    ru: 'Готовые учётные записи: всё в них вымышлено, пароль у всех один.',
    en: 'Ready accounts: everything in them is invented, all share one password.',
  },
}

/** Buttons of the services that the installation knows. */
function Services({ visit }: { visit: Visit }) {
  const { parts, t } = visit
  const { providers } = parts.access
  if (providers.length === 0) return null
  return (
    <section>
      {providers.map((provider) => (
        <form method="post" action={`/access/federated/${provider.id}`} class="up-s">
          <Carried visit={visit} />
          <button type="submit" class="btn g">
            {t(words.by)}: {t(provider.title)}
          </button>
        </form>
      ))}
    </section>
  )
}

/** In a demonstration: a button for each ready account. */
function Ready({ visit }: { visit: Visit }) {
  const { parts, t } = visit
  const accounts = parts.demonstration ?? []
  if (accounts.length === 0) return null
  return (
    <section>
      <h2>{t(words.demo)}</h2>
      <p class="s">{t(words.demoLead)}</p>
      <ul class="rows">
        {accounts.map(({ mail, password, title: role }) => (
          <li>
            <div>
              {t(role)}
              <small class="hash">{mail}</small>
            </div>
            <form method="post" action={at.signIn}>
              <Carried visit={visit} />
              <input type="hidden" name="mail" value={mail} />
              <input type="hidden" name="password" value={password} />
              <button type="submit" class="btn g small" aria-label={`${t(said.signIn)}: ${t(role)}`}>
                {t(said.signIn)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p class="s up-s">
        {t(said.password)}: <span class="hash">{accounts[0]!.password}</span>
      </p>
    </section>
  )
}

/** Signing in by password, by a service, or as somebody of the demonstration. */
export const signInPage = formPage({
  path: at.signIn,
  who: 'anyone',
  shape: z.object({ mail: accessShapes.mail, password: accessShapes.password }),
  past: ({ who, onward }) => (who ? onward : null),
  view: (visit, state) => (
    <Frame visit={visit} title={title} side={<Ready visit={visit} />}>
      <Refused visit={visit} state={state} labels={{ mail: said.mail, password: said.password }} />
      <form method="post" action={at.signIn} class="entry">
        <Carried visit={visit} />
        <Field
          visit={visit}
          state={state}
          name="mail"
          label={said.mail}
          type="email"
          autocomplete="username"
        />
        <Field
          visit={visit}
          state={state}
          name="password"
          label={said.password}
          type="password"
          autocomplete="current-password"
        />
        <p class="go">
          <button type="submit" class="btn">
            {visit.t(said.signIn)}
          </button>
          <a href={at.recover}>{visit.t(said.forgotten)}</a>
        </p>
      </form>
      {visit.access.settings.registration === 'open' ? (
        <p>
          <a href={at.register}>{visit.t(said.register)}</a>
        </p>
      ) : null}
      <Services visit={visit} />
    </Frame>
  ),
  async submit({ c, parts, access, tenant, from, next, onward }, input) {
    const signed = answerOf(c, parts.access, await signIn(access, tenant, input, from))
    if (signed.next === 'second-step') return c.redirect(withQuery(at.secondStep, { next }), 303)
    return c.redirect(onward, 303)
  },
})
