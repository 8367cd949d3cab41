import { z } from 'zod'
import { acceptInvitation, confirmRegistration, resetPassword } from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import { accessShapes, enteredAs } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Carried, Field, Refused } from './fields.tsx'
import { type FormState, formPage } from './form.ts'
import { Frame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const { password, personName, secret } = accessShapes
const labels = { name: said.name, password: said.password, token: said.token }

/** A page that a letter leads to. Looking at it redeems nothing: mail programs look at links too. */
interface Redeeming {
  readonly path: string
  readonly title: Text
  readonly lead: Text
  readonly run: Text
  /** Where a new letter is asked for; nobody asks for an invitation themselves. */
  readonly again: string | null
  readonly named: boolean
}

function Page({ visit, state, about }: { visit: Visit; state: FormState; about: Redeeming }) {
  const { t, token } = visit
  const again = about.again ? (
    <p>
      <a href={about.again}>{t(said.again)}</a>
    </p>
  ) : null
  if (!token) {
    return (
      <Frame visit={visit} title={about.title} lead={said.tokenMissing}>
        {again}
      </Frame>
    )
  }
  return (
    <Frame visit={visit} title={about.title} lead={about.lead}>
      <Refused visit={visit} state={state} labels={labels}>
        {state.problem?.items.some(({ path }) => path === 'token') ? again : null}
      </Refused>
      <form method="post" action={about.path} class="entry">
        <Carried visit={visit} />
        {about.named ? (
          <Field visit={visit} state={state} name="name" label={said.name} autocomplete="name" />
        ) : null}
        <Field
          visit={visit}
          state={state}
          name="password"
          label={about.named ? said.password : said.newPassword}
          type="password"
          autocomplete="new-password"
          hint={said.passwordHint}
        />
        <p class="go">
          <button type="submit" class="btn">
            {t(about.run)}
          </button>
        </p>
      </form>
    </Frame>
  )
}

const makes = (about: Redeeming, make: typeof confirmRegistration | typeof acceptInvitation) =>
  formPage({
    path: about.path,
    who: 'anyone',
    shape: z.object({ token: secret, name: personName, password }),
    view: (visit, state) => <Page visit={visit} state={state} about={about} />,
    async submit({ c, parts, access, tenant, from }, input) {
      enteredAs(c, parts.access, await make(access, tenant, input, from))
      return c.redirect(withQuery(at.account, { done: 'welcome' }), 303)
    },
  })

/** Making the account that a letter offers. */
export const confirmPage = makes(
  {
    path: at.confirm,
    title: { ru: 'Завершение регистрации', en: 'Finish the registration' },
    lead: { ru: 'Назовите себя и задайте пароль.', en: 'Give your name and a password.' },
    run: { ru: 'Завести учётную запись', en: 'Make the account' },
    again: at.register,
    named: true,
  },
  confirmRegistration,
)

/** Accepting an invitation. */
export const invitationPage = makes(
  {
    path: at.invitation,
    title: { ru: 'Приглашение', en: 'Invitation' },
    lead: {
      ru: 'Вас пригласили в Меру. Назовите себя и задайте пароль: роли из приглашения начнут действовать.',
      en: 'You are invited to Mera. Give your name and a password: the roles of the invitation begin to hold.',
    },
    run: { ru: 'Принять приглашение', en: 'Accept the invitation' },
    again: null,
    named: true,
  },
  acceptInvitation,
)

const resetting: Redeeming = {
  path: at.reset,
  title: { ru: 'Новый пароль', en: 'A new password' },
  lead: {
    ru: 'Задайте новый пароль. Все открытые сеансы завершатся.',
    en: 'Set a new password. All open sessions end.',
  },
  run: { ru: 'Задать пароль', en: 'Set the password' },
  again: at.recover,
  named: false,
}

/** Setting a new password by the link of a letter. */
export const resetPage = formPage({
  path: at.reset,
  who: 'anyone',
  shape: z.object({ token: secret, password }),
  view: (visit, state) => <Page visit={visit} state={state} about={resetting} />,
  async submit({ c, access, tenant, from }, input) {
    await resetPassword(access, tenant, input, from)
    return c.redirect(withQuery(at.signIn, { done: 'reset' }), 303)
  },
})
