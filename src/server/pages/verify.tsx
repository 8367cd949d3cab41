import { Hono } from 'hono'
import type { Calendar } from '../../kernel/index.ts'
import { parseJson, type Recheck, recheck, wireProblem } from '../../rules/index.ts'
import { type Look, lookOf } from './context.ts'
import { Layout, Section } from './parts/layout.tsx'

interface Checked {
  readonly text: string
  readonly outcome: Recheck | { readonly problem: string } | null
}

function VerifyPage({ look, checked }: { look: Look; checked: Checked }) {
  const { outcome } = checked
  return (
    <Layout look={look} title={look.t('verify.title')}>
      <div class="sheet">
        <Section>
          <h1>{look.t('verify.title')}</h1>
          <p class="lead">{look.t('verify.lead')}</p>
          {outcome && 'problem' in outcome ? (
            <div class="problem" role="alert">
              {outcome.problem}
            </div>
          ) : null}
          {outcome && 'differs' in outcome ? (
            <div class={outcome.differs.length === 0 ? 'calc' : 'problem'} role="status">
              <b>
                {outcome.differs.length === 0 ? '✓ ' : '✕ '}
                {look.t(outcome.differs.length === 0 ? 'verify.same' : 'verify.differs')}
              </b>
              {outcome.differs.length === 0
                ? ''
                : `: ${look.t('verify.which')} ${outcome.differs.join(', ')}`}
              {'\n'}
              {outcome.receipt.rule} · {outcome.receipt.edition}
            </div>
          ) : null}
          <form method="post" action="/verify">
            <label for="receipt">{look.t('receipt')}</label>
            <textarea id="receipt" name="receipt" required spellcheck={false}>
              {checked.text}
            </textarea>
            <p>
              <button type="submit" class="btn">
                {look.t('verify.run')}
              </button>
            </p>
          </form>
        </Section>
      </div>
    </Layout>
  )
}

function check(text: string, calendars: Calendars, look: Look): Checked['outcome'] {
  try {
    return recheck(parseJson(text), { calendar: calendars.calendar, kept: calendars.kept() })
  } catch (error) {
    const told = wireProblem(error, look.language)
    return { problem: [told.title, ...told.errors.map((e) => `${e.path} ${e.message}`.trim())].join('; ') }
  }
}

/** The calendar of the programme, and those that the tenant brought in. */
export interface Calendars {
  readonly calendar: Calendar
  readonly kept: () => readonly Calendar[]
}

/** The page where anybody recomputes a decision from its receipt. */
export function verifyPages(calendars: Calendars): Hono {
  const app = new Hono()
  app.get('/verify', (c) => c.html(<VerifyPage look={lookOf(c)} checked={{ text: '', outcome: null }} />))
  app.post('/verify', async (c) => {
    const look = lookOf(c)
    const body = await c.req.parseBody()
    const text = typeof body.receipt === 'string' ? body.receipt.slice(0, 1_000_000) : ''
    return c.html(<VerifyPage look={look} checked={{ text, outcome: check(text, calendars, look) }} />)
  })
  return app
}
