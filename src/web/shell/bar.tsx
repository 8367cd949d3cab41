/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link, NavLink } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Palette } from '../search/index.ts'
import { words } from './words.ts'

/** How many notices are unread; nothing where none is. */
function Unread() {
  const { client, t } = useDesk()
  const { data } = useQuery({
    queryKey: ['notices', 'count'],
    queryFn: () => client.notices({ unread: true, total: true, limit: 1 }),
  })
  if (!data?.total) return null
  return (
    <>
      {' '}
      <span className="count">
        {data.total} <span>{t(words.unread)}</span>
      </span>
    </>
  )
}

/** The bar at the top: the desk's own pages, language, theme, account. */
export function Bar() {
  const { seat, t, language, model } = useDesk()
  const dark = seat.theme === 'dark'
  return (
    <>
      <a className="skip" href="#main">
        {t(words.skip)}
      </a>
      <header className="bar">
        <Link className="brand" to="/">
          {t(words.brand)}
          <i>.</i>
        </Link>
        <nav aria-label={t(words.main)}>
          <NavLink to="/" end>
            {t(words.today)}
          </NavLink>
          <NavLink to="/notices">
            {t(words.notices)}
            <Unread />
          </NavLink>
          <a href="/">{t(words.site)}</a>
        </nav>
        <div className="r">
          <Palette />
          {model.languages.map((code) => (
            <a
              key={code}
              href={`?lang=${code}`}
              lang={code}
              aria-current={language === code ? 'true' : undefined}
            >
              {code === 'zh' ? '中文' : code.toUpperCase()}
            </a>
          ))}
          <a href={`?theme=${dark ? 'light' : 'dark'}`}>{t(dark ? words.light : words.dark)}</a>
          <a className="in" href="/account">
            {t(words.account)}
          </a>
          <form method="post" action="/access/sign-out">
            <button type="submit" className="link">
              {t(words.signOut)}
            </button>
          </form>
        </div>
      </header>
    </>
  )
}
