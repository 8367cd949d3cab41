import { kopecks, money, sha256Hex } from '../../kernel/index.ts'
import type { Requisites } from './requisites.ts'

/** What the papers are made from: the award and the members as the agreement holds them. */
export interface Won {
  readonly award: {
    readonly topic: string
    readonly total: string
    readonly requestedTotal: string
    readonly months: number
  } | null
  readonly members: readonly { readonly person: string; readonly requested: string }[]
}

/** A qualified signature over a document. */
export const signed = (document: string) => ({ document, level: 'qualified', verified: true })

export const declarationText = sha256Hex('declaration of the simulation')

const ROUBLE = 100n

/**
 * The shares after the commission's decision: what was asked for, or cut in proportion to whole roubles, what is left
 * over going to the first members with room (`kod-ai:contract-app-8.col-3`).
 */
export function splitAnew({ award, members }: Won): string[] {
  const total = kopecks(award!.total)
  const requested = members.map((m) => kopecks(m.requested))
  const asked = requested.reduce((a, b) => a + b, 0n)
  if (total >= asked) return members.map((m) => m.requested)
  const shares = requested.map((share) => ((share * total) / asked / ROUBLE) * ROUBLE)
  let left = total - shares.reduce((a, b) => a + b, 0n)
  for (let i = 0; left > 0n; i = (i + 1) % shares.length) {
    const room = requested[i]! - shares[i]!
    const more = room < left ? room : left < ROUBLE ? left : ROUBLE
    shares[i]! += more < 0n ? 0n : more
    left -= more < 0n ? 0n : more
  }
  return shares.map(money)
}

const works: readonly string[] = [
  'Сбор и разметка примеров',
  'Разработка ядра библиотеки',
  'Обучение и проверка модели',
  'Документация и учебный пример',
  'Испытания на открытых данных',
]

/** Papers of 5.8 that pass: every member has a work, every stage has one, all shares add up. */
export function papersOf(won: Won, requisites: readonly Requisites[]) {
  const { award, members } = won
  const stages = award!.months / 6
  const list = Array.from({ length: Math.max(members.length, stages) }, (_, i) => ({
    key: `w${i + 1}`,
    title: works[i % works.length]!,
    members: [members[i % members.length]!.person],
  }))
  const shares = splitAnew(won)
  return {
    topic: award!.topic,
    specification: {
      name: award!.topic,
      aim: 'Открытая библиотека для разработчиков',
      tasks: ['Спроектировать', 'Реализовать', 'Испытать'],
      field: 'Прикладные задачи отрасли',
      parameters: [{ name: 'Точность', value: '0,9', unit: 'доля' }],
      works: list,
      reports: ['research', 'expenses', 'act', 'result', 'indicator'],
      results: [{ criterion: null, text: 'Библиотека опубликована' }],
      months: award!.months,
    },
    plan: {
      stages: Array.from({ length: stages }, (_, s) => ({
        number: s + 1,
        works: list.filter((_, i) => i % stages === s).map((work) => work.key),
      })),
    },
    estimate: {
      rows: members.map(({ person }, i) => ({
        person,
        works: list.filter((work) => work.members.includes(person)).map((work) => work.key),
        sum: shares[i]!,
      })),
    },
    linkStage: stages,
    requisites,
  }
}
export type Papers = ReturnType<typeof papersOf>

/** The ways winners get their papers wrong, each with the code of its refusal. */
export const wrongPapers: readonly {
  readonly code: string
  readonly spoil: (papers: Papers) => unknown
}[] = [
  {
    code: 'INN',
    spoil: (p) => ({
      ...p,
      requisites: p.requisites.map((r, i) =>
        i === 0 ? { ...r, inn: `${r.inn.slice(0, -1)}${(Number(r.inn.at(-1)) + 1) % 10}` } : r,
      ),
    }),
  },
  {
    code: 'REQUISITES_MISSING',
    spoil: (p) => ({ ...p, requisites: p.requisites.slice(1) }),
  },
  {
    code: 'SUM_MISMATCH',
    spoil: (p) => ({
      ...p,
      estimate: {
        rows: p.estimate.rows.map((row, i) =>
          i === 0 ? { ...row, sum: money(kopecks(row.sum) - 1n) } : row,
        ),
      },
    }),
  },
  {
    code: 'REPORT_KINDS',
    spoil: (p) => ({ ...p, specification: { ...p.specification, reports: ['research', 'expenses', 'act'] } }),
  },
  { code: 'TOPIC_MISMATCH', spoil: (p) => ({ ...p, topic: `${p.topic} (новая)` }) },
]
