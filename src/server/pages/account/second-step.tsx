import { z } from 'zod'
import { accessRefusals, signInWithCode } from '../../../access/index.ts'
import { accessShapes, cookieOf, enteredAs } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { Carried, Field, Refused } from './fields.tsx'
import { formPage } from './form.ts'
import { Frame } from './frame.tsx'
import { said } from './words.ts'

const title = { ru: 'Второй шаг входа', en: 'The second step' }
const begin = { ru: 'Начать вход сначала', en: 'Begin to sign in anew' }

/** The code of the app, after the password or the service. */
export const secondStepPage = formPage({
  path: at.secondStep,
  who: 'anyone',
  shape: z.object({ code: accessShapes.code }),
  past: ({ c, parts, next }) => (cookieOf(c, parts.access, 'step') ? null : withQuery(at.signIn, { next })),
  view: (visit, state) => (
    <Frame visit={visit} title={title}>
      <Refused visit={visit} state={state} labels={{ code: said.code }} />
      <form method="post" action={at.secondStep} class="entry">
        <Carried visit={visit} />
        <Field
          visit={visit}
          state={state}
          name="code"
          label={said.code}
          autocomplete="one-time-code"
          hint={said.codeHint}
          code
        />
        <p class="go">
          <button type="submit" class="btn">
            {visit.t(said.signIn)}
          </button>
          <a href={withQuery(at.signIn, { next: visit.next })}>{visit.t(begin)}</a>
        </p>
      </form>
    </Frame>
  ),
  async submit({ c, parts, access, tenant, from, onward }, { code }) {
    const ticket = cookieOf(c, parts.access, 'step')
    if (!ticket) throw accessRefusals.deadLink()
    enteredAs(c, parts.access, await signInWithCode(access, tenant, { ticket, code }, from))
    return c.redirect(onward, 303)
  },
})
