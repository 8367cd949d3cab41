import type { Identity } from '../../access/index.ts'
import { inLanguage, type Language } from '../../kernel/index.ts'
import type { Look } from '../pages/index.ts'
import type { DeskFiles } from './assets.ts'

const words = {
  title: { ru: 'Рабочее место', en: 'Desk' },
  noscript: {
    ru: 'Рабочему месту нужен JavaScript. Конкурсы, правила и учётная запись читаются без него.',
    en: 'The desk needs JavaScript. Contests, rules and your account can be read without it.',
  },
  home: { ru: 'К конкурсам', en: 'To the contests' },
}

/** Who sits at the desk and how it is shown, as its script reads them from the page. */
export interface Seat {
  readonly person: string
  readonly roles: readonly string[]
  readonly language: Language
  readonly theme: Look['theme']
}

/** The page of the desk: all that stands in it is drawn by its script. */
export function Shell({ look, files, who }: { look: Look; files: DeskFiles; who: Identity }) {
  const { language, theme } = look
  const seat: Seat = { person: who.person, roles: who.roles, language, theme }
  return (
    <html lang={language} {...(theme === 'auto' ? {} : { 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{`${inLanguage(words.title, language)} · ${look.t('site.name')}`}</title>
        <link rel="stylesheet" href="/assets/mera.css" />
        {files.style && <link rel="stylesheet" href={`/desk/assets/${files.style}`} />}
        <link rel="icon" href="/assets/mera.svg" type="image/svg+xml" />
        <script type="module" src={`/desk/assets/${files.script}`} />
      </head>
      <body>
        <div id="desk" data-seat={JSON.stringify(seat)}>
          <noscript>
            <p>{inLanguage(words.noscript, language)}</p>
            <a href="/">{inLanguage(words.home, language)}</a>
          </noscript>
        </div>
      </body>
    </html>
  )
}
