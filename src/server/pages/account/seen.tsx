import type { Hono } from 'hono'
import type { Identity } from '../../../access/index.ts'
import { isDate } from '../../../kernel/index.ts'
import { type PrivacyParts, type SeenLine, whoSaw } from '../../../privacy/index.ts'
import { showDate } from '../show.ts'
import { at, withQuery } from './addresses.ts'
import { toSignIn } from './form.ts'
import { AccountFrame, showTime } from './frame.tsx'
import { type AccountParts, type Visit, visitOf } from './visit.ts'
import { said } from './words.ts'

const words = {
  lead: {
    ru: 'Каждый раз, когда ваши данные открыл кто-то другой: в каком качестве, что и когда. Кто именно это был, видит только аудитор.',
    en: 'Every time somebody else opened your data: in what capacity, what and when. Who it was only an auditor sees.',
  },
  none: { ru: 'Ваших данных никто не открывал.', en: 'Nobody has opened your data.' },
  noneBefore: { ru: 'Раньше ваших данных никто не открывал.', en: 'Nobody opened your data before.' },
  file: { ru: 'Файл', en: 'File' },
  noRole: { ru: 'без роли', en: 'without a role' },
  times: { ru: 'раз', en: 'times' },
  earlier: { ru: 'Раньше', en: 'Earlier days' },
  latest: { ru: 'К последним дням', en: 'To the latest days' },
  json: { ru: 'То же для программ (JSON)', en: 'The same for programs (JSON)' },
}
/** Days a page, of those on which anything was seen. */
const DAYS = 30

function Line({ visit: { t }, line }: { visit: Visit; line: SeenLine }) {
  const { kind, case: seen, file, roles, offices, organisations, fields, first, last } = line
  const where =
    kind === 'account'
      ? t(said.account)
      : kind === 'file'
        ? `${t(words.file)} ${file}`
        : seen
          ? t(seen.title)
          : ''
  const who = [...roles.map(({ title }) => t(title)), ...offices.map(t), ...organisations]
  const [from, to] = [showTime(first), showTime(last)]
  return (
    <li>
      <div>
        {where} {seen?.number ? `№\u00a0${seen.number}` : ''}
        <small>{who.length > 0 ? who.join(' · ') : t(words.noRole)}</small>
        <small>
          {fields
            .map(({ title, times }) =>
              times > 1 ? `${t(title)} (${times}\u00a0${t(words.times)})` : t(title),
            )
            .join(', ')}
        </small>
        {seen ? <small class="hash">{seen.id}</small> : null}
      </div>
      <span class="s">{from === to ? from : `${from}–${to}`}</span>
    </li>
  )
}

async function Page({
  visit,
  privacy,
  before,
}: {
  visit: Visit<Identity>
  privacy: PrivacyParts
  before: string | null
}) {
  const { t, who, look } = visit
  const asked = { since: null, before, days: DAYS, case: null }
  const { items, next } = await whoSaw(privacy, who, asked, { named: false })
  const days = [...new Set(items.map(({ on }) => on))]
  return (
    <AccountFrame visit={visit} title={said.seen}>
      <p>{t(words.lead)}</p>
      {items.length === 0 ? <p class="empty">{t(before ? words.noneBefore : words.none)}</p> : null}
      {days.map((day) => (
        <section>
          <h2>{showDate(day, look.language)}</h2>
          <ul class="rows">
            {items
              .filter(({ on }) => on === day)
              .map((line) => (
                <Line visit={visit} line={line} />
              ))}
          </ul>
        </section>
      ))}
      <ul class="plain up-l">
        {next ? (
          <li>
            <a href={withQuery(at.seen, { before: next })}>{t(words.earlier)}</a>
          </li>
        ) : null}
        {before ? (
          <li>
            <a href={at.seen}>{t(words.latest)}</a>
          </li>
        ) : null}
        <li>
          <a href="/api/v1/privacy/seen">{t(words.json)}</a>
        </li>
      </ul>
    </AccountFrame>
  )
}

/** Who saw my data, by days, the latest first. */
export function seenPage(app: Hono, parts: AccountParts): void {
  app.get(at.seen, async (c) => {
    const visit = await visitOf(c, parts)
    const { who } = visit
    if (!who) return toSignIn(c, at.seen)
    const { privacy } = parts
    if (!privacy) return c.redirect(at.account, 303)
    const asked = c.req.query('before') ?? ''
    const before = isDate(asked) ? asked : null
    return c.html(<Page visit={{ ...visit, who }} privacy={privacy} before={before} />)
  })
}
