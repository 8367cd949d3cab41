import type { Form, FormCase, FormData, Text } from '../../../kernel/index.ts'
import { checkBankAccount, checkInn12, moneyInWords } from '../../../reference/index.ts'
import * as all from './index.ts'

/** An invented filled blank; nobody in it exists. */
export interface Filled {
  readonly form: Form
  readonly inCase: FormCase
  readonly data: FormData
  readonly signers: readonly Text[]
}

const people = [
  { last: 'Заозёрная', first: 'Василиса', middle: 'Тихоновна' },
  { last: 'Полуяров', first: 'Елисей', middle: 'Саввич' },
  { last: 'Кедрина', first: 'Аглая', middle: 'Наумовна' },
] as const
type Person = (typeof people)[number]

const full = (p: Person) => `${p.last} ${p.first} ${p.middle}`
const signer = (p: Person): Text => {
  const short = `${p.last} ${p.first[0]}. ${p.middle[0]}.`
  return { ru: short, en: short }
}
const fund: Text = { ru: 'Представитель Фонда', en: 'Representative of the Fund' }

/** The first number of the pattern (`_` is a digit) that a check accepts. */
function fitting(pattern: string, accepts: (text: string) => { readonly ok: boolean }): string {
  const places = pattern.split('_').length - 1
  for (let n = 0; n < 10 ** places; n++) {
    const digits = String(n).padStart(places, '0')
    let at = 0
    const text = pattern.replace(/_/g, () => digits[at++]!)
    if (accepts(text).ok) return text
  }
  throw new Error(`no number fits ${pattern}`)
}

const bik = '044525999'
const requisites = (p: Person, index: number) => ({
  ...p,
  fullName: full(p),
  person: `person-${index + 1}`,
  birth: `199${index}-05-1${index}`,
  passport: `4500 00000${index + 1}`,
  inn: fitting(`77000000${index + 1}0__`, checkInn12),
  address: `г. Вымышленск, ул. Примерная, д. ${index + 1}`,
  bank: 'АО «Пример-Банк»',
  bik,
  correspondent: fitting('30101810_00000000999', (text) => checkBankAccount(text, bik)),
  account: fitting(`40817810_0000000000${index + 1}`, (text) => checkBankAccount(text, bik)),
})

const topic = 'Разметка речи с ударениями'
const contract = { contractNumber: '7-К/2025', contractDate: '2025-02-10' }
const heads = { applicationNumber: 'К-0208', projectNumber: '208', works: topic }
const years = [2025, 2026]
const share = (index: number) => (index === 0 ? '2000000.00' : '1000000.00')
const yes = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]))
const total = (size: number) => `${size + 1}000000.00`

/** All blanks filled for a team of so many members; `stage` is the stage reported on. */
export function filled(size: 1 | 2 | 3, stage: 'interim' | 'final' = 'final'): Filled[] {
  const team = people.slice(0, size)
  const inCase = all.blankFor({ years, months: 12, members: size, stage })
  const signers = team.map(signer)
  const names = team.map(full).join(', ')
  const stageFacts = { stageNumber: stage === 'final' ? '2' : '1', stageName: 'Обучение моделей' }
  const one = (form: Form, data: FormData, by: readonly Text[] = []): Filled => ({
    form,
    inCase,
    data,
    signers: by,
  })
  return [
    one(
      all.application,
      {
        lot: 'распознавание и синтез речи',
        names,
        topic,
        consent: true,
        total: total(size),
        months: '12',
        members: team.map((p, index) => ({
          ...p,
          person: `person-${index + 1}`,
          phone: `+7900000000${index + 1}`,
          leaderId: 100001 + index,
          grant: share(index),
        })),
        ...yes(['rights', 'truth', 'representatives', 'taxes', 'bankruptcy', 'breaches']),
      },
      signers,
    ),
    one(
      all.conclusion,
      {
        applicationNumber: heads.applicationNumber,
        topic,
        ...{ subject: 'yes', subjectReason: 'Решение распознаёт речь.' },
        ...{ technology: 'yes', technologyReason: 'Нейронные сети.', technologyKind: 'speech' },
        ...{ result: 'yes', resultReason: 'Открытый код.', resultKind: 'Открытая библиотека' },
        ...{ novelty: 5, noveltyComment: 'Новый способ разметки.' },
        ...{ achievability: 0, methodsComment: 'Методы не описаны.', teamComment: 'Команда опытная.' },
        ...{ prospects: 4, demandComment: 'Есть письма.' },
      },
      [signer(people[2])],
    ),
    one(
      all.agreement,
      {
        ...all.fundRequisites,
        ...{ number: contract.contractNumber, date: contract.contractDate, topic, months: 12 },
        ...{ fundSignatory: 'заместитель директора', fundAuthority: 'доверенность № 1' },
        ...{ protocolNumber: '3', protocolDate: '2025-01-20', total: total(size), advance: '1000000.00' },
        byYear: { 2025: '1000000.00', 2026: '1000000.00' },
        members: team.map(requisites),
      },
      [fund, ...signers],
    ),
    one(all.annex1, { ...heads, values: [{ plan: { 2025: '0', 2026: '1' } }] }),
    one(all.annex2, { ...heads, values: [{ plan: { 2025: '1', 2026: '0' } }] }),
    one(all.annex3, {
      ...heads,
      values: [{ plan: { 2025: '0', 2026: '1' }, fact: { 2025: '0', 2026: '1' } }],
    }),
    one(all.annex4, {
      ...heads,
      values: [{ plan: { 2025: '1', 2026: '0' }, fact: { 2025: '0', 2026: '0' } }],
    }),
    one(
      all.annex5,
      {
        ...contract,
        ...stageFacts,
        code: '01',
        stageCost: '1000000.00',
        rows: team.map((p, index) => ({
          item: `Вознаграждение за выполнение Работ ${full(p)}`,
          approved: share(index),
          sinceStart: share(index),
          inStage: '500000.00',
          remark: 'без замечаний',
        })),
        assured: true,
      },
      signers,
    ),
    one(all.annex6, {
      topic,
      name: topic,
      purpose: 'Открыть разметку.',
      tasks: ['Собрать речь', 'Обучить модель'],
      application: 'Синтез речи',
      parameters: [{ parameter: 'Точность', value: '95', unit: '%' }],
      works: team.map((_, index) => ({ work: `Работа ${index + 1}`, member: index + 1 })),
      reports: ['Научно-технический отчет', 'Отчет о расходах'],
      results: ['Открытая библиотека'],
      months: '12',
    }),
    one(all.annex7, {
      topic,
      stages: [
        { works: ['Сбор речи'], amount: '1000000.00' },
        { works: ['Обучение'], amount: '1000000.00' },
      ],
    }),
    one(all.annex8, {
      topic,
      rows: team.map((p, index) => ({
        item: `Вознаграждение за выполнение Работ ${full(p)}`,
        works: [`Работа ${index + 1}`],
        amount: share(index),
      })),
    }),
    one(
      all.annex9,
      {
        ...contract,
        ...stageFacts,
        actDate: '2026-02-09',
        project: topic,
        fundSignatory: 'заместитель директора',
        fundAuthority: 'доверенность № 1',
        names,
        done: true,
        summary: 'Модель обучена, код опубликован.',
        stageCost: '1000000.00',
        transferred: total(size),
        total: total(size),
        members: team.map((p) => ({ fullName: full(p) })),
      },
      [fund, ...signers],
    ),
    one(all.annex10, {
      ...contract,
      names,
      topic,
      kind: stage,
      results: 'Модель обучена.',
      uses: 'Озвучивание книг',
      repository: 'https://code.example.org/stress',
      examples: 'Разметка стихов',
      licence: 'https://code.example.org/stress/licence',
      tutorial: 'https://code.example.org/stress/tutorial',
      requirements: '4 ядра, 8 ГБ',
    }),
    one(
      all.declaration,
      {
        names,
        ...yes(Array.from({ length: 10 }, (_, index) => `item${index + 1}`)),
        truth: true,
        informed: true,
      },
      signers,
    ),
  ]
}

/** Values as a test prints them: money in words where the blank asks for words. */
export const show = (field: { readonly inWords?: true }, value: unknown): string =>
  value === undefined || value === true
    ? ''
    : field.inWords
      ? moneyInWords(BigInt(String(value).replace('.', '')))
      : String(value)
