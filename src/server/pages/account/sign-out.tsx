import { z } from 'zod'
import { signOut } from '../../../access/index.ts'
import { dropCookie } from '../../api/access/index.ts'
import { at } from './addresses.ts'
import { formPage } from './form.ts'
import { Frame } from './frame.tsx'

const words = {
  title: { ru: 'Выход', en: 'Sign out' },
  lead: { ru: 'Сеанс в этом браузере завершится.', en: 'The session in this browser ends.' },
  run: { ru: 'Выйти', en: 'Sign out' },
}

/** Going out. The page asks, as a link alone must change nothing; the button of the header does it at once. */
export const signOutPage = formPage({
  path: at.signOut,
  who: 'anyone',
  shape: z.object({}),
  past: ({ who }) => (who ? null : '/'),
  view: (visit) => (
    <Frame visit={visit} title={words.title} lead={words.lead}>
      <form method="post" action={at.signOut}>
        <button type="submit" class="btn">
          {visit.t(words.run)}
        </button>
      </form>
    </Frame>
  ),
  async submit({ c, parts, access, who }) {
    if (who) await signOut(access, who)
    dropCookie(c, parts.access, 'session')
    return c.redirect('/', 303)
  },
})
