import { z } from 'zod'
import { changePassword, type Identity, me } from '../../../access/index.ts'
import { accessShapes } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { type Blame, Field, Refused } from './fields.tsx'
import { type FormState, formPage } from './form.ts'
import { AccountFrame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const words = {
  current: { ru: 'Нынешний пароль', en: 'The present password' },
  lead: {
    ru: 'Все другие сеансы и ключи доступа завершатся.',
    en: 'All other sessions and access tokens end.',
  },
  none: {
    ru: 'У этой учётной записи нет пароля: вход через службу.',
    en: 'This account has no password: you sign in by a service.',
  },
  set: { ru: 'Задать пароль по письму', en: 'Set a password by mail' },
  run: { ru: 'Сменить пароль', en: 'Change the password' },
}
const blame: Blame = {
  WRONG_CREDENTIALS: {
    path: 'current',
    message: { ru: 'пароль не подходит', en: 'the password is wrong' },
  },
}

async function Page({ visit, state }: { visit: Visit<Identity>; state: FormState }) {
  const { t, access, who } = visit
  const { hasPassword } = await me(access, who)
  if (!hasPassword) {
    return (
      <AccountFrame visit={visit} title={said.password}>
        <p>{t(words.none)}</p>
        <p>
          <a href={at.recover}>{t(words.set)}</a>
        </p>
      </AccountFrame>
    )
  }
  const both = { visit, state, blame, type: 'password' as const }
  return (
    <AccountFrame visit={visit} title={said.password}>
      <p>{t(words.lead)}</p>
      <Refused
        visit={visit}
        state={state}
        blame={blame}
        labels={{ current: words.current, next: said.newPassword }}
      />
      <form method="post" action={at.password} class="entry">
        <Field {...both} name="current" label={words.current} autocomplete="current-password" />
        <Field
          {...both}
          name="next"
          label={said.newPassword}
          autocomplete="new-password"
          hint={said.passwordHint}
        />
        <p class="go">
          <button type="submit" class="btn">
            {t(words.run)}
          </button>
        </p>
      </form>
    </AccountFrame>
  )
}

/** Changing the password. */
export const passwordPage = formPage({
  path: at.password,
  who: 'signed-in',
  shape: z.object({ current: accessShapes.password, next: accessShapes.password }),
  view: (visit, state) => <Page visit={visit} state={state} />,
  async submit({ c, access, who }, input) {
    await changePassword(access, who, input)
    return c.redirect(withQuery(at.password, { done: 'password' }), 303)
  },
})
