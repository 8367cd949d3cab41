import type { Child } from 'hono/jsx'
import type { Look } from '../context.ts'
import type { Word } from '../words.ts'
import { LanguageContext } from './language.ts'

const sections: readonly (readonly [string, Word])[] = [
  ['/', 'nav.contests'],
  ['/results', 'nav.results'],
  ['/rules', 'nav.rules'],
  ['/regulations/kod-ai', 'nav.regulation'],
  ['/verify', 'nav.verify'],
]

const within = (path: string, section: string) =>
  section === '/' ? path === '/' || path.startsWith('/contests') : path.startsWith(section)

/** The way in for guests; for whoever signed in the way to their account, and out. */
function Door({ look: { visitor, desk, path, t } }: { look: Look }) {
  if (visitor === undefined) return null
  if (visitor === 'guest') {
    const away = path.startsWith('/access/') ? '' : `?next=${encodeURIComponent(path)}`
    return (
      <a class="in" href={`/access/sign-in${away}`}>
        {t('nav.sign-in')}
      </a>
    )
  }
  return (
    <>
      {desk ? (
        <a class="in" href="/desk">
          {t('nav.desk')}
        </a>
      ) : null}
      <a class="in" href="/account" {...(path.startsWith('/account') ? { 'aria-current': 'page' } : {})}>
        {t('nav.account')}
      </a>
      <form method="post" action="/access/sign-out">
        <button type="submit" class="link">
          {t('nav.sign-out')}
        </button>
      </form>
    </>
  )
}

/** The frame of every public page: skip link, bar, main, footer. Works without scripts. */
export function Layout({
  look,
  title,
  children,
  demo,
}: {
  look: Look
  title: string
  children?: Child
  demo?: boolean
}) {
  const { t, language, theme, keep = '' } = look
  return (
    <html lang={language} {...(theme === 'auto' ? {} : { 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{`${title} · ${t('site.name')}`}</title>
        <link rel="stylesheet" href="/assets/mera.css" />
        <link rel="icon" href="/assets/mera.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">
          {t('skip')}
        </a>
        <header class="bar">
          <a class="brand" href="/">
            {t('site.name')}
            <i>.</i>
          </a>
          <nav aria-label={t('nav.main')}>
            {sections.map(([href, key]) => (
              <a href={href} {...(within(look.path, href) ? { 'aria-current': 'page' } : {})}>
                {t(key)}
              </a>
            ))}
          </nav>
          <div class="r">
            {(look.languages ?? ['ru', 'en']).map((code) => (
              <a
                href={`?lang=${code}${keep}`}
                lang={code}
                {...(language === code ? { 'aria-current': 'true' } : {})}
              >
                {code === 'zh' ? '中文' : code.toUpperCase()}
              </a>
            ))}
            <a href={`?theme=${theme === 'dark' ? 'light' : 'dark'}${keep}`} title={t('theme.switch')}>
              {t(theme === 'dark' ? 'theme.light' : 'theme.dark')}
            </a>
            <Door look={look} />
          </div>
        </header>
        <main id="main" tabindex={-1}>
          <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
        </main>
        <footer>
          <span>{t('site.motto')}</span>
          <a href="/api/docs">{t('footer.api')}</a>
          {demo ? <span>{t('footer.demo')}</span> : null}
        </footer>
      </body>
    </html>
  )
}

/** One row of a sheet: clause numbers in the margin, the body, what stands beside. */
export function Section({
  clauses,
  children,
  side,
  wide,
}: {
  clauses?: Child
  children?: Child
  side?: Child
  wide?: boolean
}) {
  return (
    <>
      <div class="cl">{clauses}</div>
      <div class="body">{children}</div>
      {wide ? null : <div class="side">{side}</div>}
    </>
  )
}
