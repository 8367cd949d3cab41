import { Hono } from 'hono'
import {
  type Calendar,
  canonical,
  Problem,
  problemJson,
  type Receipt,
  type Regulation,
  replay,
} from '../../kernel/index.ts'
import { type Look, lookOf } from './context.ts'
import { Layout, Section } from './parts/layout.tsx'

interface Checked {
  readonly text: string
  readonly outcome:
    | { readonly same: boolean; readonly differs: readonly string[]; readonly receipt: Receipt }
    | { readonly problem: string }
    | null
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
          {outcome && 'same' in outcome ? (
            <div class={outcome.same ? 'calc' : 'problem'} role="status">
              <b>
                {outcome.same ? '✓ ' : '✕ '}
                {look.t(outcome.same ? 'verify.same' : 'verify.differs')}
              </b>
              {outcome.same ? '' : `: ${look.t('verify.which')} ${outcome.differs.join(', ')}`}
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

function check(
  text: string,
  programmes: readonly Regulation[],
  calendars: readonly Calendar[],
  look: Look,
): Checked['outcome'] {
  try {
    const parsed: unknown = JSON.parse(text)
    const given = (
      (parsed as { receipt?: unknown } | null)?.receipt instanceof Object
        ? (parsed as { receipt: unknown }).receipt
        : parsed
    ) as Record<string, unknown>
    const receipt = replay(given, programmes, calendars)
    const now = receipt as unknown as Record<string, unknown>
    const differs = [...new Set([...Object.keys(given), ...Object.keys(now)])].filter(
      (key) =>
        given[key] === undefined || now[key] === undefined || canonical(given[key]) !== canonical(now[key]),
    )
    return { same: differs.length === 0, differs, receipt }
  } catch (error) {
    if (error instanceof Problem) {
      const told = problemJson(error, look.language)
      return { problem: [told.title, ...told.errors.map((e) => `${e.path}: ${e.message}`)].join('; ') }
    }
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { problem: look.t('verify.not-json') }
    throw error
  }
}

/** The page where anybody recomputes a decision from its receipt. */
export function verifyPages(programmes: readonly Regulation[], calendars: readonly Calendar[]): Hono {
  const app = new Hono()
  app.get('/verify', (c) => c.html(<VerifyPage look={lookOf(c)} checked={{ text: '', outcome: null }} />))
  app.post('/verify', async (c) => {
    const look = lookOf(c)
    const body = await c.req.parseBody()
    const text = typeof body.receipt === 'string' ? body.receipt.slice(0, 1_000_000) : ''
    return c.html(
      <VerifyPage look={look} checked={{ text, outcome: check(text, programmes, calendars, look) }} />,
    )
  })
  return app
}
