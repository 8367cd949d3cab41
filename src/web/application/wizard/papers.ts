import { contentOf, torOf } from './content.ts'
import { type Form, moneyShown, moneyTyped } from './form.ts'

/** A paper that is made from what is filled in: readable text, whose hash the application names. */
export interface MadePaper {
  readonly kind: 'application-form' | 'tz' | 'plan'
  readonly name: string
  readonly text: string
}

/** Words that the papers need of the regulation: its lots, works and statements. */
export interface PaperWords {
  lot(code: string): string
  work(code: string): string
  statement(letter: string): string
}

const rub = (typed: string) => `${moneyShown(moneyTyped(typed) ?? '0.00')} руб.`
const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`
const listed = (texts: readonly string[]) => texts.map((text, n) => `   ${n + 1}) ${text}`)

function application(form: Form, words: PaperWords): string {
  const { members, statements, breachExplanation } = form
  return lines(
    'ЗАЯВКА НА УЧАСТИЕ В КОНКУРСЕ',
    '',
    `Лот: ${words.lot(form.lot)}`,
    `Участник отбора: ${members.map(({ name }) => name).join(', ')}`,
    `По теме: ${form.topic}`,
    `Вид работ: ${words.work(form.workType)}${form.workType === 'develop' ? ` (${form.baseLibrary})` : ''}`,
    '',
    `1. Запрашиваемая сумма гранта: ${rub(form.total)}`,
    `2. Срок выполнения работ: ${form.months} мес.`,
    '3. Контактные данные:',
    members.map(
      (m, n) =>
        `   3.${n + 1}. ${m.name}, ${m.phone}, Leader-ID ${m.leaderId}, доля ${rub(m.grant)}: ${m.scope}`,
    ),
    '',
    'Подтверждения участника отбора:',
    statements.map((letter) => `   ${words.statement(letter)}`),
    breachExplanation.trim() !== '' && !statements.includes('e')
      ? [`   Пояснение: ${breachExplanation}`]
      : [],
  )
}

function tor(form: Form): string {
  const { name, purpose, tasks, application: field, parameters, works, results } = torOf(form.tor)
  return lines(
    `ТЕХНИЧЕСКОЕ ЗАДАНИЕ по теме: ${form.topic}`,
    '',
    `1. Наименование проекта: ${name}`,
    `3. Цель выполнения проекта: ${purpose}`,
    '4. Задачи по проекту:',
    listed(tasks),
    `5. Область применения: ${field}`,
    '6.1. Основные технические параметры:',
    listed(parameters.map(({ parameter, value, unit }) => `${parameter}: ${value} ${unit}`.trim())),
    '6.2. Перечень работ и их распределение между членами команды:',
    listed(works.map(({ work, member }) => `${work} – ${form.members[member - 1]?.name ?? member}`)),
    '7. Результаты выполнения работ:',
    listed(results),
    `8. Сроки выполнения работ: ${form.months} мес.`,
  )
}

const plan = (form: Form): string =>
  lines(
    `КАЛЕНДАРНЫЙ ПЛАН по теме: ${form.topic}`,
    '',
    contentOf(form).plan.flatMap(({ number, title, amount, works }) => [
      `Этап ${number}. ${title}. 6 месяцев, ${moneyShown(amount)} руб.`,
      ...listed(works),
    ]),
    '',
    `ИТОГО: ${form.months} месяцев, ${rub(form.total)}`,
  )

/** The three papers without which there is no application, as they follow from the form. Their language is that of the form. */
export const papersOf = (form: Form, words: PaperWords): readonly MadePaper[] => [
  { kind: 'application-form', name: 'Заявка.txt', text: application(form, words) },
  { kind: 'tz', name: 'Техническое задание.txt', text: tor(form) },
  { kind: 'plan', name: 'Календарный план.txt', text: plan(form) },
]
