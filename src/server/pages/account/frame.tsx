import type { Child } from 'hono/jsx'
import { type Language, moscowDate, type Text } from '../../../kernel/index.ts'
import { Layout, Section } from '../parts/layout.tsx'
import { showDate } from '../show.ts'
import { at } from './addresses.ts'
import type { Visit } from './visit.ts'
import { done, said } from './words.ts'

/** What was just done, where the address says so. */
function Done({ visit: { c, t } }: { visit: Visit }) {
  const word = c.req.query('done') ?? ''
  const told = Object.hasOwn(done, word) ? done[word] : undefined
  if (!told || c.req.method !== 'GET') return null
  return (
    <div class="told" role="status">
      {t(told)}
    </div>
  )
}

/** The frame of a page by which people come in. */
export function Frame({
  visit,
  title,
  lead,
  side,
  children,
}: {
  visit: Visit
  title: Text
  lead?: Text
  side?: Child
  children?: Child
}) {
  const { t, look, parts } = visit
  return (
    <Layout look={look} title={t(title)} demo={parts.demonstration !== undefined}>
      <div class="sheet">
        <Section side={side}>
          <h1>{t(title)}</h1>
          {lead ? <p class="lead">{t(lead)}</p> : null}
          <Done visit={visit} />
          {children}
        </Section>
      </div>
    </Layout>
  )
}

const pages = [
  [at.account, said.account],
  [at.sessions, said.sessions],
  [at.password, said.password],
  [at.codes, said.codes],
  [at.tokens, said.tokens],
  [at.logins, said.logins],
  [at.seen, said.seen],
] as const

/** The frame of a page of one's own account, with the way to the others. */
export function AccountFrame({ visit, title, children }: { visit: Visit; title: Text; children?: Child }) {
  const { t, look, parts } = visit
  const isThere: Readonly<Record<string, boolean>> = {
    [at.logins]: parts.access.providers.length > 0,
    [at.seen]: parts.privacy !== undefined,
  }
  const shown = pages.filter(([href]) => isThere[href] !== false)
  const current = (href: string) =>
    href === at.account ? look.path === href : look.path === href || look.path.startsWith(`${href}/`)
  return (
    <Layout look={look} title={t(title)} demo={parts.demonstration !== undefined}>
      <div class="sheet wide">
        <Section wide>
          <nav class="subnav" aria-label={t(said.account)}>
            {shown.map(([href, words]) => (
              <a href={href} {...(current(href) ? { 'aria-current': 'page' } : {})}>
                {t(words)}
              </a>
            ))}
          </nav>
          <h1>{t(title)}</h1>
          <Done visit={visit} />
          {children}
        </Section>
      </div>
    </Layout>
  )
}

/** The time of an instant by the clock of Moscow: 09:30. */
export const showTime = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ru-RU', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Moscow',
  })

/** An instant the way people read it, by the clock of Moscow. */
export const showInstant = (instant: string, language: Language): string =>
  `${showDate(moscowDate(instant), language)}, ${showTime(instant)}`
