import { z } from 'zod'
import { register, startRecovery } from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import { accessShapes } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Field, Refused } from './fields.tsx'
import { type FormState, formPage } from './form.ts'
import { Frame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const shape = z.object({ mail: accessShapes.mail })

/** The words of a page that asks for a letter. */
interface Asking {
  readonly path: string
  readonly title: Text
  readonly lead: Text
  readonly sent: Text
}

const registering: Asking = {
  path: at.register,
  title: { ru: 'Новая учётная запись', en: 'A new account' },
  lead: {
    ru: 'Укажите адрес почты: на него придёт ссылка, по ней вы зададите имя и пароль.',
    en: 'Name your mail address: a link comes to it, by which you give a name and a password.',
  },
  sent: {
    ru: 'Откройте его и перейдите по ссылке: она действует три дня. Если учётная запись по этому адресу уже есть, в письме сказано, как войти.',
    en: 'Open it and follow the link: it is good for three days. If the address has an account already, the letter says how to sign in.',
  },
}

const recovering: Asking = {
  path: at.recover,
  title: { ru: 'Забытый пароль', en: 'A forgotten password' },
  lead: {
    ru: 'Укажите адрес учётной записи: на него придёт ссылка, по ней вы зададите новый пароль.',
    en: 'Name the address of the account: a link comes to it, by which you set a new password.',
  },
  sent: {
    ru: 'Если по этому адресу есть учётная запись, ссылка уже в пути; она действует час.',
    en: 'If the address has an account, the link is on its way; it is good for an hour.',
  },
}

/** The same for addresses that are known and that are not. */
function Sent({ visit, sent }: { visit: Visit; sent: Text }) {
  const { t, parts } = visit
  return (
    <div class="told" role="status">
      <p>
        <b>{t(said.letterSent)}</b>
      </p>
      <p>{t(sent)}</p>
      {parts.demonstration ? <p class="s">{t(said.letterDemo)}</p> : null}
    </div>
  )
}

function Page({ visit, state, asking }: { visit: Visit; state: FormState; asking: Asking }) {
  const { path, title, lead, sent } = asking
  const { c, t } = visit
  if (c.req.method === 'GET' && c.req.query('sent') === '1') {
    return (
      <Frame visit={visit} title={title}>
        <Sent visit={visit} sent={sent} />
        <p>
          <a href={at.signIn}>{t(said.signIn)}</a>
        </p>
      </Frame>
    )
  }
  return (
    <Frame visit={visit} title={title} lead={lead}>
      <Refused visit={visit} state={state} labels={{ mail: said.mail }} />
      <form method="post" action={path} class="entry">
        <Field visit={visit} state={state} name="mail" label={said.mail} type="email" autocomplete="email" />
        <p class="go">
          <button type="submit" class="btn">
            {t(said.send)}
          </button>
          <a href={at.signIn}>{t(said.signIn)}</a>
        </p>
      </form>
    </Frame>
  )
}

const asks = (asking: Asking, ask: typeof register | typeof startRecovery) =>
  formPage({
    path: asking.path,
    who: 'anyone',
    shape,
    view: (visit, state) => <Page visit={visit} state={state} asking={asking} />,
    async submit({ c, access, tenant, from, look }, { mail }) {
      await ask(access, tenant, { mail, language: look.language === 'ru' ? 'ru' : 'en' }, from)
      return c.redirect(withQuery(asking.path, { sent: '1' }), 303)
    },
  })

/** Asking for an account. */
export const registerPage = asks(registering, register)
/** Asking for a new password. */
export const recoverPage = asks(recovering, startRecovery)
