import { canonical, type Json, kopecks, sha256Hex, money as sumOf } from '../../../kernel/index.ts'
import { money, moneyTyped } from '../../parts/index.ts'
import { type Bag, bag, type Foreseen, list, text, textOf, texts, textsOf } from '../base/index.ts'

/** Annex 10 as it is typed. */
export interface Research {
  readonly kind: string
  readonly results: string
  readonly uses: readonly string[]
  readonly repository: string
  readonly examples: readonly string[]
  readonly licence: { readonly id: string; readonly url: string }
  readonly tutorial: string
  readonly requirements: string
  readonly declaredResults: readonly number[]
}

/** Plan and fact by years: the plan is given. */
export interface Values {
  readonly fact: Readonly<Record<string, string>>
  readonly on: string
}

/** The reports of a stage as they are typed; sums as they were typed, what the case tells is not among it. */
export interface Typed {
  readonly research: Research
  readonly code: string
  readonly rows: readonly { readonly stage: string; readonly note: string }[]
  readonly summary: string
  readonly result: Values
  readonly indicator: Values
  readonly worksDone: readonly string[]
  readonly truth: boolean
  readonly signatures: readonly { readonly level: string; readonly verified: boolean }[]
}

/** What the case tells of the reports of a stage: they are held against it. */
export interface Given {
  readonly stage: number
  readonly kind: string
  readonly documents: readonly string[]
  readonly stageCost: string
  readonly transferred: string
  readonly total: string
  readonly works: readonly { readonly key: string; readonly title: string }[]
  readonly declared: readonly string[]
  readonly rows: readonly { readonly person: string; readonly approved: string; readonly before: string }[]
  readonly plans: Readonly<Record<'result' | 'indicator', Readonly<Record<string, string>>>>
}

/** @returns null where the case tells nothing of that stage */
export function givenIn(items: readonly Foreseen[]): Given | null {
  const stage = items.find(({ key }) => key === 'stage')
  if (!stage) return null
  const titles = textsOf(stage, 'titles')
  const planOf = (key: 'result' | 'indicator') => {
    const item = items.find((one) => one.key === key)
    const plan = item ? textsOf(item, 'plan') : []
    return Object.fromEntries((item ? textsOf(item, 'years') : []).map((year, n) => [year, plan[n] ?? '0']))
  }
  return {
    stage: Number(stage.values.stage),
    kind: textOf(stage, 'kind') ?? '',
    documents: textsOf(stage, 'documents'),
    stageCost: textOf(stage, 'stageCost') ?? '',
    transferred: textOf(stage, 'transferred') ?? '',
    total: textOf(stage, 'total') ?? '',
    works: textsOf(stage, 'works').map((key, n) => ({ key, title: titles[n] ?? key })),
    declared: textsOf(stage, 'declared'),
    rows: items
      .filter(({ key }) => key.startsWith('row.'))
      .map((item) => ({
        person: textOf(item, 'person') ?? '',
        approved: textOf(item, 'approved') ?? '',
        before: textOf(item, 'before') ?? '0.00',
      })),
    plans: { result: planOf('result'), indicator: planOf('indicator') },
  }
}

const zeros = (plan: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(plan).map((year) => [year, '0']))

/** With what the form begins: nothing typed, every row of the estimate there. */
export const begun = ({ kind, rows, plans }: Given, today: string): Typed => ({
  research: {
    ...{ kind, results: '', uses: [], repository: '', examples: [], tutorial: '', requirements: '' },
    licence: { id: '', url: '' },
    declaredResults: [],
  },
  code: '',
  rows: rows.map(() => ({ stage: '', note: '' })),
  summary: '',
  result: { fact: zeros(plans.result), on: today },
  indicator: { fact: zeros(plans.indicator), on: today },
  worksDone: [],
  truth: false,
  signatures: rows.map(() => ({ level: 'qualified', verified: false })),
})

const plain = (sum: string) => moneyTyped(sum) ?? (sum === '' ? '0.00' : sum)

/** What was spent since the beginning; null where the sum of the stage cannot be read. */
export function cumulative(before: string, stage: string): string | null {
  const now = moneyTyped(stage === '' ? '0' : stage)
  return now === null ? null : sumOf(kopecks(before) + kopecks(now))
}

const lines = (all: readonly string[]) => all.map((line) => line.trim()).filter(Boolean)

/** What is saved and sent: sums of the wire, what the case tells put in, the package with its hash. */
export function ready(given: Given, typed: Typed): Bag {
  const { research, rows } = typed
  const asked = (kind: string) => given.documents.includes(kind)
  const valuesOf = (table: 'result' | 'indicator') =>
    asked(table) ? { plan: given.plans[table], fact: typed[table].fact, on: typed[table].on } : null
  const documents = {
    research: {
      ...research,
      uses: lines(research.uses),
      examples: lines(research.examples),
      licence: research.licence.id || research.licence.url ? research.licence : null,
    },
    expenses: {
      code: typed.code,
      stageCost: given.stageCost,
      rows: given.rows.map(({ person, approved, before }, n) => ({
        ...{ person, approved },
        cumulative: cumulative(before, rows[n]?.stage ?? '') ?? plain(rows[n]?.stage ?? ''),
        stage: plain(rows[n]?.stage ?? ''),
        note: rows[n]?.note ?? '',
      })),
    },
    act: {
      summary: typed.summary,
      ...{ stageCost: given.stageCost, transferred: given.transferred, total: given.total },
    },
    result: valuesOf('result'),
    indicator: valuesOf('indicator'),
  }
  const { worksDone, truth } = typed
  const document = sha256Hex(canonical({ stage: given.stage, documents, worksDone } as unknown as Json))
  return {
    ...{ stage: given.stage, documents, worksDone, truth, document },
    signatures: given.rows.map(({ person }, n) => ({ person, document, ...typed.signatures[n]! })),
  }
}

/** A draft as it was typed; what the case tells is taken from the case again. @returns null where it is of another stage */
export function shown(given: Given, body: unknown, today: string): Typed | null {
  const { stage, documents, worksDone, truth, signatures } = bag(body)
  if (stage !== given.stage) return null
  const start = begun(given, today)
  const { research, expenses, act, result, indicator } = bag(documents)
  const own = bag(research)
  const licence = bag(own.licence)
  const valuesIn = (value: unknown, before: Values): Values => {
    const { fact, on } = bag(value)
    return { fact: { ...before.fact, ...(bag(fact) as Record<string, string>) }, on: text(on) || before.on }
  }
  const rowOf = (person: string) => list(bag(expenses).rows).find((one) => one.person === person) ?? {}
  const signOf = (person: string) => list(signatures).find((one) => one.person === person) ?? {}
  const sumIn = (sum: string) => (sum === '' || sum === '0.00' ? '' : money(moneyTyped(sum) ?? sum))
  return {
    research: {
      kind: given.kind,
      ...{ results: text(own.results), uses: texts(own.uses), repository: text(own.repository) },
      ...{ examples: texts(own.examples), tutorial: text(own.tutorial) },
      requirements: text(own.requirements),
      licence: { id: text(licence.id), url: text(licence.url) },
      declaredResults: Array.isArray(own.declaredResults) ? own.declaredResults.map(Number) : [],
    },
    code: text(bag(expenses).code),
    rows: given.rows.map(({ person }) => ({
      stage: sumIn(text(rowOf(person).stage)),
      note: text(rowOf(person).note),
    })),
    summary: text(bag(act).summary),
    result: valuesIn(result, start.result),
    indicator: valuesIn(indicator, start.indicator),
    worksDone: texts(worksDone),
    truth: truth === true,
    signatures: given.rows.map(({ person }) => ({
      level: text(signOf(person).level) || 'qualified',
      verified: signOf(person).verified === true,
    })),
  }
}
