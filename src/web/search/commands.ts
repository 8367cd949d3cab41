import { inLanguage, type Language, type Text } from '../../kernel/index.ts'
import type { DeskModel, Seat } from '../../server/desk/index.ts'
import { ownPages } from '../own-pages/index.ts'
import { words } from './words.ts'

/** Something the palette can open: a page of the desk, or an action that begins a case. */
export interface Command {
  readonly to: string
  readonly title: Text
  readonly kind: Text
}

const mine = (roles: readonly string[], seat: Pick<Seat, 'roles'>) =>
  roles.length === 0 || roles.some((role) => seat.roles.includes(role))

/** What one may open or begin, whatever case one looks at. */
export function commandsOf({ procedures }: DeskModel, seat: Pick<Seat, 'roles'>): readonly Command[] {
  const lists = Object.entries(procedures).map(([id, { title }]) => ({
    to: `/cases/${id}`,
    title,
    kind: words.pages,
  }))
  const begins = Object.entries(procedures).flatMap(([id, { parent, actions }]) =>
    parent === null
      ? Object.entries(actions)
          .filter(([, { from, by }]) => from === 'new' && by.some((role) => seat.roles.includes(role)))
          .map(([name, { title }]) => ({ to: `/open/${id}/${name}`, title, kind: words.begin }))
      : [],
  )
  return [
    { to: '/', title: words.tasks, kind: words.pages },
    { to: '/notices', title: words.notices, kind: words.pages },
    ...ownPages
      .filter(({ roles, path }) => mine(roles, seat) && !path.includes(':'))
      .map(({ path, title }) => ({ to: `/${path}`, title, kind: words.pages })),
    ...lists,
    ...begins,
  ]
}

/** The commands whose title has every word that was typed at the beginning of one of its own. */
export function matching(
  commands: readonly Command[],
  typed: string,
  language: Language,
): readonly Command[] {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ title }) => {
    const own = inLanguage(title, language)
      .toLowerCase()
      .split(/[\s«»()–-]+/)
    return asked.every((word) => own.some((one) => one.startsWith(word)))
  })
}
