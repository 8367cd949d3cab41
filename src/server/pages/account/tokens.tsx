import { z } from 'zod'
import { addToken, endSession, type Identity, listSessions } from '../../../access/index.ts'
import { addDays, dateText, moscowDate, someText } from '../../../kernel/index.ts'
import { accessShapes } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Field, Refused } from './fields.tsx'
import { button, type FormState, formPage } from './form.ts'
import { AccountFrame, showInstant } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const words = {
  lead: {
    ru: 'Ключом программа действует от вашего имени через API, с ролями, которые вы ей дали.',
    en: 'With a token a program acts for you over the API, with the roles that you gave it.',
  },
  docs: { ru: 'Описание API', en: 'Description of the API' },
  none: { ru: 'Ключей нет.', en: 'There are no tokens.' },
  add: { ru: 'Новый ключ', en: 'A new token' },
  name: { ru: 'Для чего ключ', en: 'What the token is for' },
  roles: { ru: 'Роли ключа', en: 'Roles of the token' },
  ends: { ru: 'Последний день', en: 'Last day' },
  endsHint: { ru: 'Не дальше 365 дней.', en: 'At most 365 days away.' },
  make: { ru: 'Создать ключ', en: 'Make the token' },
  made: { ru: 'Ключ создан', en: 'The token is made' },
  once: {
    ru: 'Скопируйте его сейчас: больше он не показывается.',
    en: 'Copy it now: it is not shown again.',
  },
  noRoles: { ru: 'без ролей', en: 'without roles' },
  back: { ru: 'К списку ключей', en: 'To the list of tokens' },
}
/** A life that suits most programs. */
const USUAL = 90

async function Page({ visit, state }: { visit: Visit<Identity>; state: FormState }) {
  const { t, access, who, look } = visit
  const tokens = (await listSessions(access, who)).filter(({ kind }) => kind === 'token')
  const titleOf = (id: string) => {
    const found = access.settings.roles.find((role) => role.id === id)
    return found ? t(found.title) : access.settings.everyone.includes(id) ? t(said.applicant) : id
  }
  const chosen = [state.typed.roles ?? []].flat()
  const usual = addDays(moscowDate(access.clock.now()), USUAL)
  return (
    <AccountFrame visit={visit} title={said.tokens}>
      <p>
        {t(words.lead)} <a href="/api/docs">{t(words.docs)}</a>
      </p>
      {tokens.length === 0 ? <p class="empty">{t(words.none)}</p> : null}
      <ul class="rows">
        {tokens.map(({ id, name, scope, endsAt }) => (
          <li>
            <div>
              {name}
              <small>
                {scope?.length ? scope.map(titleOf).join(', ') : t(words.noRoles)} · {t(said.until)}{' '}
                {showInstant(endsAt, look.language)}
              </small>
            </div>
            <form method="post" action={`${at.tokens}/${id}/end`}>
              <button type="submit" class="btn g small" aria-label={`${t(said.end)}: ${name}`}>
                {t(said.end)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <h2 class="up-l">{t(words.add)}</h2>
      <Refused
        visit={visit}
        state={state}
        labels={{ name: words.name, roles: words.roles, endsAt: words.ends }}
      />
      <form method="post" action={at.tokens} class="entry">
        <Field visit={visit} state={state} name="name" label={words.name} autocomplete="off" />
        <fieldset class="up-s" id="roles">
          <legend>{t(words.roles)}</legend>
          {who.roles.map((role) => (
            <label class="check">
              <input type="checkbox" name="roles" value={role} checked={chosen.includes(role)} />
              {titleOf(role)}
            </label>
          ))}
        </fieldset>
        <Field
          visit={visit}
          state={state}
          name="endsAt"
          label={words.ends}
          type="date"
          autocomplete="off"
          hint={words.endsHint}
          value={usual}
        />
        <p class="go">
          <button type="submit" class="btn">
            {t(words.make)}
          </button>
        </p>
      </form>
    </AccountFrame>
  )
}

/** Tokens of programs; a new one is shown on the page that makes it. */
export const tokensPage = formPage({
  path: at.tokens,
  who: 'signed-in',
  shape: z.object({
    name: someText(80),
    roles: z.preprocess((sent) => [sent ?? []].flat(), z.array(accessShapes.word).max(50)),
    // The end of that day in Moscow.
    endsAt: dateText().transform((day) => `${day}T23:59:59.000+03:00`),
  }),
  view: (visit, state) => <Page visit={visit} state={state} />,
  async submit(visit, input) {
    const { token } = await addToken(visit.access, visit.who, input)
    return visit.c.html(
      <AccountFrame visit={visit} title={words.made}>
        <div class="told" role="status">
          {visit.t(words.once)}
        </div>
        <p class="once">{token}</p>
        <p>
          <a href={at.tokens}>{visit.t(words.back)}</a>
        </p>
      </AccountFrame>,
    )
  },
})

/** Ends a token. */
export const endTokenButton = button(`${at.tokens}/:id/end`, async ({ c, access, who }, param) => {
  await endSession(access, who, param('id'))
  return c.redirect(withQuery(at.tokens, { done: 'token-ended' }), 303)
})
