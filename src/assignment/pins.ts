import { Problem, type Text } from '../kernel/index.ts'
import type { Demand } from './demand.ts'
import { barOf } from './instance.ts'

const problem = (code: string, title: Text, path: string, message: Text, remedy: Text) =>
  new Problem(code, 'content', title, [{ path, message, remedy }])

const title: Text = {
  ru: 'Назначить так нельзя',
  en: 'It cannot be assigned so',
}
const otherwise: Text = {
  ru: 'Уберите это назначение или выберите другого эксперта',
  en: 'Take the pair out, or choose another expert',
}

const whyNot: Readonly<Record<'barred' | 'skill' | 'asked' | 'tied', Text>> = {
  barred: { ru: 'эксперт отстранён от этого конкурса', en: 'the expert is barred from this contest' },
  skill: { ru: 'у эксперта нет компетенции по лоту заявки', en: 'the expert is not versed in the lot' },
  asked: { ru: 'эксперту эту заявку уже назначали', en: 'the expert has been asked for it before' },
  tied: { ru: 'эксперт связан с заявителем', en: 'the expert is tied to the applicant' },
}

/**
 * A demand whose pairs laid down by hand can all come: each may judge, none over what they take. Where more are laid down
 * than an application needs, it needs as many.
 * @throws Problem PIN_UNKNOWN, PIN_BARRED, PIN_OVER_CAPACITY
 */
export function laidDown(demand: Demand): Demand {
  const { filings, experts, pinned, forbidden } = demand
  if (pinned.length === 0) return demand
  const rows = new Map(filings.map((f) => [f.id, f]))
  const places = new Map(experts.map((e, i) => [e.person, i]))
  const out = new Set(forbidden.map((p) => `${p.filing}\n${p.person}`))
  const byFiling = new Map<string, Set<string>>()
  const byPerson = new Map<string, number>()
  pinned.forEach(({ filing: id, person }, n) => {
    const path = `pinned.${n}`
    const [filing, place] = [rows.get(id), places.get(person)]
    if (!filing || place === undefined)
      throw problem(
        'PIN_UNKNOWN',
        title,
        path,
        {
          ru: 'такой заявки на экспертизе или такого эксперта нет',
          en: 'no such application under review or expert',
        },
        otherwise,
      )
    const expert = experts[place]!
    const bar = barOf(expert, filing, demand.ties(filing).get(place))
    if (bar) throw problem('PIN_BARRED', title, path, whyNot[bar], otherwise)
    if (out.has(`${id}\n${person}`))
      throw problem(
        'PIN_BARRED',
        title,
        path,
        { ru: 'эта же пара запрещена', en: 'the same pair is ruled out' },
        otherwise,
      )
    const own = byFiling.get(id) ?? new Set()
    if (own.has(person)) return
    byFiling.set(id, own.add(person))
    const count = (byPerson.get(person) ?? expert.has) + 1
    byPerson.set(person, count)
    if (count > expert.capacity)
      throw problem(
        'PIN_OVER_CAPACITY',
        title,
        path,
        {
          ru: `эксперт берёт не больше ${expert.capacity} заявок`,
          en: `the expert takes ${expert.capacity} applications at most`,
        },
        otherwise,
      )
  })
  return {
    ...demand,
    filings: filings.map((f) => ({ ...f, need: Math.max(f.need, byFiling.get(f.id)?.size ?? 0) })),
  }
}
