import { z } from 'zod'
import { changeMe, type Identity, listTerms, type Me, me, type Term } from '../../../access/index.ts'
import { moscowDate } from '../../../kernel/index.ts'
import { accessShapes } from '../../api/access/index.ts'
import { showDate } from '../show.ts'
import { at, withQuery } from './addresses.ts'
import { Field, Refused } from './fields.tsx'
import { type FormState, formPage } from './form.ts'
import { AccountFrame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const words = {
  person: { ru: 'Код участника', en: 'Member code' },
  personHint: {
    ru: 'назовите его тому, кто собирает команду заявки',
    en: 'tell it to whoever gathers the team of an application',
  },
  roles: { ru: 'Роли сегодня', en: 'Roles of today' },
  everyone: { ru: 'есть у каждого, кто вошёл', en: 'of everybody who signed in' },
  behalf: { ru: 'за другого', en: 'for somebody else' },
  terms: { ru: 'Назначения и сроки', en: 'Appointments and terms' },
  open: { ru: 'бессрочно', en: 'without an end' },
  offices: { ru: 'Должности', en: 'Offices' },
  organisations: { ru: 'Организации', en: 'Organisations' },
  withheld: {
    ru: 'Эти роли действуют только при входе с кодом',
    en: 'These roles hold only when one signs in with a code',
  },
  enrol: { ru: 'Подключить приложение с кодами', en: 'Enrol an app with codes' },
  proveAgain: {
    ru: 'Выйдите и войдите снова: вход спросит код.',
    en: 'Sign out and in again: you will be asked for a code.',
  },
  profile: { ru: 'Имя и письма', en: 'Name and letters' },
  language: { ru: 'Язык писем', en: 'Language of letters' },
  notices: { ru: 'Уведомления по делам', en: 'Notices about cases' },
  byMail: { ru: 'в списке и письмами', en: 'in the list and by mail' },
  listed: { ru: 'только в списке', en: 'in the list only' },
  own: { ru: 'Мои данные', en: 'My data' },
}

/** What the API gives people of their own data; the copy is a page where a browser asks. */
const ownData = [
  ['/api/v1/notices', { ru: 'Мои уведомления (JSON)', en: 'My notices (JSON)' }],
  ['/api/v1/privacy/export', { ru: 'Всё, что хранится обо мне', en: 'Everything that is kept of me' }],
  [at.seen, said.seen],
] as const

const kinds: Readonly<Record<Term['kind'], { readonly ru: string; readonly en: string }>> = {
  role: { ru: 'роль', en: 'role' },
  holder: { ru: 'должность', en: 'office' },
  deputy: { ru: 'заместитель', en: 'deputy' },
  absence: { ru: 'отсутствие', en: 'absence' },
  representative: { ru: 'представитель', en: 'representative' },
}

type Terms = Awaited<ReturnType<typeof listTerms>>

function Roles({ visit, mine, terms }: { visit: Visit; mine: Me; terms: Terms }) {
  const { t, look, access } = visit
  const { roles, everyone } = access.settings
  const titleOf = (id: string) =>
    mine.offices.find(({ office }) => office === id)?.title ??
    mine.organisations.find((one) => one.id === id)?.name ??
    (everyone.includes(id) ? said.applicant : (roles.find((role) => role.id === id)?.title ?? id))
  const named = (id: string) => {
    const title = titleOf(id)
    return typeof title === 'string' ? title : t(title)
  }
  const today = moscowDate(access.clock.now())
  const standing = terms.filter(({ ended, to }) => !ended && (to === null || to >= today))
  return (
    <section>
      <h2>{t(words.roles)}</h2>
      <ul class="rows">
        {mine.roles.map(({ id, onBehalfOf }) => (
          <li>
            <div>
              {named(id)}
              {everyone.includes(id) ? <small>{t(words.everyone)}</small> : null}
              {onBehalfOf ? <small>{t(words.behalf)}</small> : null}
            </div>
          </li>
        ))}
      </ul>
      {standing.length > 0 ? <h2>{t(words.terms)}</h2> : null}
      <ul class="rows">
        {standing.map(({ kind, of, from, to, basis }) => (
          <li>
            <div>
              {of ? named(of) : t(kinds[kind])}
              <small>
                {of ? `${t(kinds[kind])} · ` : ''}
                {showDate(from, look.language)} – {to ? showDate(to, look.language) : t(words.open)} ·{' '}
                {basis.document} {basis.number} ({showDate(basis.date, look.language)})
              </small>
            </div>
          </li>
        ))}
      </ul>
      {mine.organisations.length > 0 ? <h2>{t(words.organisations)}</h2> : null}
      <ul class="rows">
        {mine.organisations.map(({ name, inn, powers }) => (
          <li>
            <div>
              {name} <small>{[inn, ...powers].join(' · ')}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Roles that wait for the second step, and the way to it. */
function Withheld({ visit, mine }: { visit: Visit; mine: Me }) {
  const { t, access } = visit
  if (mine.withheld.length === 0) return null
  const titles = mine.withheld.map((id) => access.settings.roles.find((role) => role.id === id)?.title)
  return (
    <div class="heed">
      <p>
        {t(words.withheld)}: {titles.map((title, i) => (title ? t(title) : mine.withheld[i])).join(', ')}.
      </p>
      <p>{mine.secondStep.enrolled ? t(words.proveAgain) : <a href={at.codes}>{t(words.enrol)}</a>}</p>
    </div>
  )
}

function Profile({ visit, mine, state }: { visit: Visit; mine: Me; state: FormState }) {
  const { t } = visit
  const chosen = state.typed.language ?? mine.language
  const told = state.typed.notices ?? (mine.noticesByMail ? 'mail' : 'list')
  return (
    <section>
      <h2>{t(words.profile)}</h2>
      <Refused
        visit={visit}
        state={state}
        labels={{ name: said.name, language: words.language, notices: words.notices }}
      />
      <form method="post" action={at.account} class="entry">
        <Field
          visit={visit}
          state={state}
          name="name"
          label={said.name}
          autocomplete="name"
          value={mine.name ?? ''}
        />
        <label for="language">{t(words.language)}</label>
        <select id="language" name="language">
          <option value="ru" lang="ru" selected={chosen === 'ru'}>
            Русский
          </option>
          <option value="en" lang="en" selected={chosen === 'en'}>
            English
          </option>
        </select>
        <label for="notices">{t(words.notices)}</label>
        <select id="notices" name="notices">
          <option value="mail" selected={told === 'mail'}>
            {t(words.byMail)}
          </option>
          <option value="list" selected={told === 'list'}>
            {t(words.listed)}
          </option>
        </select>
        <p class="go">
          <button type="submit" class="btn">
            {t(said.save)}
          </button>
        </p>
      </form>
    </section>
  )
}

async function Overview({ visit, state }: { visit: Visit<Identity>; state: FormState }) {
  const { t, access, who, parts } = visit
  const [mine, terms] = await Promise.all([
    me(access, who),
    listTerms(access, who.tenant, { person: who.person }),
  ])
  const own = ownData.filter(([href]) => (href === at.seen ? parts.privacy : parts.answers?.(href)))
  return (
    <AccountFrame visit={visit} title={said.account}>
      <Withheld visit={visit} mine={mine} />
      <dl class="facts">
        <dt>{t(said.name)}</dt>
        <dd>{mine.name ?? '–'}</dd>
        <dt>{t(said.mail)}</dt>
        <dd>{mine.mail ?? '–'}</dd>
        <dt>{t(words.person)}</dt>
        <dd>
          <code class="hash">{mine.person}</code> <small>{t(words.personHint)}</small>
        </dd>
      </dl>
      <Roles visit={visit} mine={mine} terms={terms} />
      <Profile visit={visit} mine={mine} state={state} />
      {own.length > 0 ? (
        <section>
          <h2>{t(words.own)}</h2>
          <ul class="plain">
            {own.map(([href, title]) => (
              <li>
                <a href={href}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </AccountFrame>
  )
}

/** Who I am, what I hold and until when; my name, the language of letters and whether notices come by mail. */
export const overviewPage = formPage({
  path: at.account,
  who: 'signed-in',
  shape: z.object({
    name: accessShapes.personName,
    language: accessShapes.language,
    notices: z.enum(['mail', 'list']).optional(),
  }),
  view: (visit, state) => <Overview visit={visit} state={state} />,
  async submit({ c, access, who }, { notices, ...input }) {
    await changeMe(access, who, { ...input, ...(notices ? { noticesByMail: notices === 'mail' } : {}) })
    return c.redirect(withQuery(at.account, { done: 'saved' }), 303)
  },
})
