import type { Context } from 'hono'
import { z } from 'zod'
import {
  confirmSecondStep,
  disableSecondStep,
  type Enrolment,
  enrolSecondStep,
  type Identity,
  me,
  renewRecoveryCodes,
} from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import { accessShapes } from '../../api/access/index.ts'
import { at, withQuery } from './addresses.ts'
import { codeWords as words } from './code-words.ts'
import { type Blame, Field, Refused } from './fields.tsx'
import { type FormState, formPage } from './form.ts'
import { AccountFrame } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

type Mine = Visit<Identity>
const confirmAt = `${at.codes}/confirm`
const renewAt = `${at.codes}/codes`
const offAt = `${at.codes}/off`
const fresh: FormState = { typed: {}, problem: null }
const blame: Blame = {
  WRONG_CREDENTIALS: {
    path: 'password',
    message: { ru: 'пароль не подходит', en: 'the password is wrong' },
  },
}

function CodeForm({
  visit,
  state,
  action,
  run,
  hint = said.codeHint,
}: {
  visit: Visit
  state: FormState
  action: string
  run: Text
  hint?: Text
}) {
  return (
    <>
      <Refused visit={visit} state={state} labels={{ code: said.code }} />
      <form method="post" action={action} class="entry">
        <Field
          visit={visit}
          state={state}
          name="code"
          label={said.code}
          autocomplete="one-time-code"
          hint={hint}
          code
        />
        <p class="go">
          <button type="submit" class="btn">
            {visit.t(run)}
          </button>
        </p>
      </form>
    </>
  )
}

async function Page({ visit, state }: { visit: Mine; state: FormState }) {
  const { t, access, who } = visit
  const { hasPassword, secondStep } = await me(access, who)
  if (secondStep.enrolled) {
    return (
      <AccountFrame visit={visit} title={said.codes}>
        <Refused visit={visit} state={state} labels={{}} />
        <p>
          {t(words.on)} {t(words.left)}: {secondStep.recoveryCodesLeft}.
        </p>
        <ul class="plain">
          <li>
            <a href={renewAt}>{t(words.renew)}</a>
          </li>
          <li>
            <a href={offAt}>{t(words.off)}</a>
          </li>
        </ul>
      </AccountFrame>
    )
  }
  return (
    <AccountFrame visit={visit} title={said.codes}>
      <p class="text">{t(words.lead)}</p>
      <Refused visit={visit} state={state} labels={{ password: said.password }} blame={blame} />
      <form method="post" action={at.codes} class="entry">
        {hasPassword ? (
          <Field
            visit={visit}
            state={state}
            name="password"
            label={said.password}
            type="password"
            autocomplete="current-password"
            hint={words.why}
            blame={blame}
          />
        ) : null}
        <p class="go">
          <button type="submit" class="btn">
            {t(words.enrol)}
          </button>
        </p>
      </form>
    </AccountFrame>
  )
}

/** The secret, shown this once, and the field for the first code. */
function Enrolling({ visit, enrolment, state }: { visit: Visit; enrolment?: Enrolment; state: FormState }) {
  const { t } = visit
  return (
    <AccountFrame visit={visit} title={said.codes}>
      {enrolment ? (
        <>
          <p>{t(words.type)}</p>
          <p class="once">{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
          <p>
            <a href={enrolment.uri}>{t(words.open)}</a>
          </p>
        </>
      ) : null}
      <p>{t(words.first)}</p>
      <CodeForm visit={visit} state={state} action={confirmAt} run={words.confirm} hint={words.firstHint} />
      {enrolment ? null : (
        <p>
          <a href={at.codes}>{t(words.anew)}</a>
        </p>
      )}
    </AccountFrame>
  )
}

/** Recovery codes, shown this once. Not redirected to: they are kept nowhere in plain text. */
const showCodes = (c: Context, visit: Visit, codes: readonly string[]) =>
  c.html(
    <AccountFrame visit={visit} title={words.codes}>
      <div class="told" role="status">
        {visit.t(words.keep)}
      </div>
      <div class="once">
        <ol>
          {codes.map((code) => (
            <li>{code}</li>
          ))}
        </ol>
      </div>
      <p>
        <a href={at.codes}>{visit.t(words.kept)}</a>
      </p>
    </AccountFrame>,
  )

const oneCode = z.object({ code: accessShapes.code })

/** Whether there is an app; the password brings a secret for one. */
export const codesPage = formPage({
  path: at.codes,
  who: 'signed-in',
  shape: z.object({ password: accessShapes.password.optional() }),
  view: (visit, state) => <Page visit={visit} state={state} />,
  async submit(visit, { password }) {
    const enrolment = await enrolSecondStep(visit.access, visit.who, password ?? null)
    return visit.c.html(<Enrolling visit={visit} enrolment={enrolment} state={fresh} />)
  },
})

/** The first code of the app. */
export const confirmCodesPage = formPage({
  path: confirmAt,
  who: 'signed-in',
  shape: oneCode,
  view: (visit, state) => <Enrolling visit={visit} state={state} />,
  submit: async (visit, { code }) =>
    showCodes(visit.c, visit, await confirmSecondStep(visit.access, visit.who, code)),
})

/** New recovery codes instead of the old ones. */
export const renewCodesPage = formPage({
  path: renewAt,
  who: 'signed-in',
  shape: oneCode,
  view: (visit, state) => (
    <AccountFrame visit={visit} title={words.renew}>
      <p>{visit.t(words.renewLead)}</p>
      <CodeForm visit={visit} state={state} action={renewAt} run={words.renewRun} />
    </AccountFrame>
  ),
  submit: async (visit, { code }) =>
    showCodes(visit.c, visit, await renewRecoveryCodes(visit.access, visit.who, code)),
})

/** Taking the app off. */
export const codesOffPage = formPage({
  path: offAt,
  who: 'signed-in',
  shape: oneCode,
  view: (visit, state) => (
    <AccountFrame visit={visit} title={words.off}>
      <p>{visit.t(words.offLead)}</p>
      <CodeForm visit={visit} state={state} action={offAt} run={words.offRun} />
    </AccountFrame>
  ),
  async submit({ c, access, who }, { code }) {
    await disableSecondStep(access, who, code)
    return c.redirect(withQuery(at.codes, { done: 'codes-off' }), 303)
  },
})
