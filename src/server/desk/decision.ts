import { contentHash, type Printed } from '../../documents/index.ts'
import {
  type DocumentNode,
  type Finding,
  inLanguage,
  type Language,
  type Regulation,
  type Text,
} from '../../kernel/index.ts'

/** An event as `GET …/events/<seq>` explains it. */
export interface Explained {
  readonly seq: number
  readonly title: Text
  readonly clauses: readonly string[]
  readonly on: string
  readonly role: string
  readonly actor: string | null
  readonly onBehalfOf: string | null
  readonly state: string | null
  readonly edition: string
  readonly readings: Readonly<Record<string, string>>
  readonly findings: readonly Pick<Finding, 'clause' | 'outcome' | 'message'>[]
  readonly computations: readonly {
    readonly rule: string
    readonly title: Text
    readonly steps: readonly Text[]
  }[]
}

/** The case in which it was decided. */
export interface Decided {
  readonly case: string
  readonly procedure: string
  readonly number: string | null
  readonly topic: string | null
  /** Names by the ids of people, of those whom the reader may know. */
  readonly names: Readonly<Record<string, string>>
}

const words = {
  title: { ru: 'Решение', en: 'Decision' },
  what: { ru: 'Что решено', en: 'What was decided' },
  number: { ru: 'Дело', en: 'Case' },
  topic: { ru: 'О чём', en: 'About' },
  on: { ru: 'Когда', en: 'When' },
  by: { ru: 'Кто решил', en: 'Decided by' },
  behalf: { ru: 'по поручению', en: 'for' },
  state: { ru: 'Состояние после решения', en: 'State after the decision' },
  findings: { ru: 'Что проверено', en: 'What was checked' },
  clause: { ru: 'Пункт', en: 'Clause' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  finding: { ru: 'Обстоятельство', en: 'Circumstance' },
  ground: { ru: 'Основание', en: 'Ground' },
  computation: { ru: 'Расчёт', en: 'Computation' },
  readings: { ru: 'Прочтения спорных мест', en: 'Readings of unclear places' },
  form: { ru: 'решение', en: 'decision' },
} satisfies Record<string, Text>

const outcomes: Readonly<Record<Finding['outcome'], Text>> = {
  broken: { ru: '✕ нарушено', en: '✕ broken' },
  unknown: { ru: '? неизвестно', en: '? unknown' },
  met: { ru: '✓ выполнено', en: '✓ met' },
  'not-applicable': { ru: '– не применяется', en: '– not applicable' },
}
const order = Object.keys(outcomes)

const both = (text: string): Text => ({ ru: text, en: text })

/** References of clauses as people cite them. */
function citing({ clauses }: Regulation, cited: readonly string[]): Text {
  const known = cited.flatMap((id) => clauses.find((clause) => clause.id === id) ?? [])
  return {
    ru: known.map(({ ref }) => ref).join('; '),
    en: known.map(({ ref, refEn }) => refEn ?? ref).join('; '),
  }
}

function readingLines(
  { readings }: Regulation,
  chosen: Explained['readings'],
  language: Language,
): DocumentNode[] {
  return Object.keys(chosen).flatMap((key): DocumentNode[] => {
    const reading = readings.find((r) => r.key === key)
    if (!reading) return []
    const way = reading.alternatives.find(({ value }) => value === chosen[key])?.title
    const value = way ? inLanguage(way, language) : ''
    return [{ kind: 'line', label: reading.title, clause: reading.clauses[0] ?? '', value }]
  })
}

/**
 * A decision as a sheet of paper, made of nothing but what its reader may read of the event: what was decided, by whom, on which
 * findings and clauses, how it was counted, under which readings and edition.
 */
export function decisionSheet(
  regulation: Regulation,
  event: Explained,
  decided: Decided,
  language: Language,
): Printed {
  const procedure = regulation.procedures.find(({ id }) => id === decided.procedure)
  const say = (text: Text | undefined) => (text ? inLanguage(text, language) : '')
  const clause = event.clauses[0] ?? ''
  const line = (label: Text, value: string): DocumentNode[] =>
    value ? [{ kind: 'line', label, clause, value }] : []
  const name = (person: string | null) => (person === null ? undefined : decided.names[person])
  const role = say(regulation.labels[`role.${event.role}`] ?? regulation.labels[event.role])
  const by = [role, name(event.actor)].filter(Boolean).join(', ')
  const behalf = name(event.onBehalfOf)
  const findings = event.findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  const readings = readingLines(regulation, event.readings, language)
  const heading = (text: Text): DocumentNode => ({ kind: 'heading', text })
  const nodes: DocumentNode[] = [
    { kind: 'title', place: regulation.title, title: words.title },
    ...line(words.what, say(event.title)),
    ...line(words.number, [say(procedure?.title), decided.number].filter(Boolean).join(' № ')),
    ...line(words.topic, decided.topic ?? ''),
    ...line(words.on, event.on.split('-').reverse().join('.')),
    ...line(words.by, behalf ? `${by} (${say(words.behalf)}: ${behalf})` : by),
    ...line(words.state, say(procedure?.states[event.state ?? '']?.title)),
    ...line(words.ground, say(citing(regulation, event.clauses))),
  ]
  if (findings.length > 0)
    nodes.push(heading(words.findings), {
      kind: 'table',
      clause,
      head: [words.clause, words.finding, words.outcome],
      rows: findings.map((f) => [citing(regulation, [f.clause]), f.message, outcomes[f.outcome]]),
      total: null,
    })
  for (const { title, steps } of event.computations)
    nodes.push(
      heading({
        ru: `${words.computation.ru}: ${title.ru}`,
        en: `${words.computation.en}: ${title.en}`,
      }),
      ...steps.map((text): DocumentNode => ({ kind: 'text', text })),
    )
  if (readings.length > 0) nodes.push(heading(words.readings), ...readings)
  nodes.push({ kind: 'signature', label: both(by), ...(behalf && { name: both(behalf) }) })
  const { seq, title, on, state, clauses, computations, role: office, actor, onBehalfOf } = event
  const who = { office, actor, onBehalfOf }
  const data = { seq, title, on, state, who, clauses, findings, computations, readings: event.readings }
  return {
    form: inLanguage(words.form, language),
    edition: event.edition,
    language,
    nodes,
    hash: contentHash('decision', event.edition, { ...data, ...decided }),
  }
}
