import { describe, expect, it } from 'vitest'
import { type FormField, formDocument, formSchema } from '../../../kernel/index.ts'
import { filled, show } from './filled.fixture.ts'
import { forms } from './index.ts'

type How = 'copied' | 'typed' | 'optional'

const formOf = (name: string) => forms.find((f) => f.id === `kod-ai/${name}`)!

/** Every field of a form, wherever it stands. */
function fieldsOf(node: unknown): FormField[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf)
  if (node === null || typeof node !== 'object') return []
  const own = 'label' in node && 'type' in node && 'key' in node ? [node as FormField] : []
  return [...own, ...Object.values(node).flatMap(fieldsOf)]
}

const keysOf = (schema: unknown): string => JSON.stringify(Object.keys((schema as { shape: object }).shape))
const printed = (name: string) => {
  const { form, data, signers, inCase } = filled(2, 'final').find((one) => one.form.id === `kod-ai/${name}`)!
  return JSON.stringify(formDocument(form, data, signers, show, (values) => values.join('+'), inCase))
}

describe('blanks of the prescribed forms', () => {
  // The clause, the form, its printed label, and whether a person fills it in or it is copied from the case.
  it.each<readonly [string, string, string, How]>([
    ['kod-ai:f1.2.2', 'application', 'Сроки выполнения Работ, мес.', 'typed'],
    ['kod-ai:f1.2.3', 'application', 'Контактные данные', 'copied'],
    [
      'kod-ai:f1.2.3.3',
      'application',
      'Размер гранта для члена коллектива разработчиков {n}, млн рублей',
      'typed',
    ],
    ['kod-ai:contract-11.fund', 'agreement', 'Единый казначейский счет', 'copied'],
    ['kod-ai:contract-app-3.head', 'annex-3', 'Наименование Работ:', 'copied'],
    ['kod-ai:contract-app-3.col-plan', 'annex-3', 'план', 'copied'],
    ['kod-ai:contract-app-3.col-fact', 'annex-3', 'факт', 'typed'],
    ['kod-ai:contract-app-4.head', 'annex-4', 'Заявка №', 'copied'],
    ['kod-ai:contract-app-4.col-plan', 'annex-4', 'план', 'copied'],
    ['kod-ai:contract-app-5.head-code', 'annex-5', 'код', 'optional'],
    ['kod-ai:contract-app-5.head-contract', 'annex-5', 'по Договору (Соглашению) №', 'copied'],
    ['kod-ai:contract-app-5.col-2', 'annex-5', 'Утверждено по смете к договору всего', 'copied'],
    ['kod-ai:contract-app-5.col-5', 'annex-5', 'Примечание', 'optional'],
    ['kod-ai:contract-app-5.assurance', 'annex-5', 'Данные отчёта верны и достоверны', 'typed'],
    [
      'kod-ai:contract-app-7.col-4',
      'annex-7',
      'Сумма расходов на выполнение Работ по этапу проекта за счет средств гранта, руб.',
      'copied',
    ],
    ['kod-ai:contract-app-7.col-5', 'annex-7', 'Форма и вид отчетности', 'copied'],
    ['kod-ai:contract-app-9.contract', 'annex-9', 'по Договору (Соглашению) №', 'copied'],
    ['kod-ai:contract-app-9.place-date', 'annex-9', 'г. Москва', 'copied'],
    ['kod-ai:contract-app-9.project', 'annex-9', 'Проект', 'copied'],
    ['kod-ai:contract-app-9.summary', 'annex-9', 'Краткое описание выполненной Работы:', 'typed'],
    [
      'kod-ai:contract-app-9.stage-cost',
      'annex-9',
      'Стоимость выполненных Работ по этапу №{stageNumber} составляет:',
      'copied',
    ],
    [
      'kod-ai:contract-app-9.transferred',
      'annex-9',
      'Сумма гранта, перечисленная Фондом по Договору (Соглашению) о предоставлении гранта, составила:',
      'copied',
    ],
    [
      'kod-ai:contract-app-9.total',
      'annex-9',
      'Общая сумма гранта по Договору (Соглашению) о предоставлении гранта составляет:',
      'copied',
    ],
    ['kod-ai:contract-app-10.names', 'annex-10', 'Фамилия Имя Отчество членов проектной команды', 'copied'],
    ['kod-ai:contract-app-10.head', 'annex-10', 'к Договору (Соглашению) №', 'copied'],
  ])('%s in %s: «%s» is %s', (clause, name, label, how) => {
    const field = fieldsOf(formOf(name).parts).find((f) => f.clause === clause && f.label.ru === label)
    expect(field, 'the field with its printed label').toBeDefined()
    expect(field!.derived === true ? 'copied' : field!.required === false ? 'optional' : 'typed').toBe(how)
    expect(printed(name)).toContain(label.replace(/\{\w+\}.*/, ''))
    const asked = keysOf(formSchema(formOf(name))).includes(`"${field!.key}"`)
    if (how === 'copied') expect(asked, 'what is copied is never asked for').toBe(false)
  })
  it('kod-ai:f1.0 the application is headed by its title and addressee', () => {
    expect(printed('application')).toContain(
      'ЗАЯВКА НА УЧАСТИЕ В КОНКУРСЕ «Код Искусственный интеллект (очередь VII)»',
    )
  })
  it('kod-ai:f1.3 six statements are ticked one by one, none beforehand', () => {
    const statements = formOf('application')
      .parts.filter((p) => p.kind === 'statements')
      .flatMap((p) => p.statements)
      .filter((f) => f.clause.startsWith('kod-ai:f1.3.'))
    expect(statements.map((s) => s.clause)).toEqual(
      ['a', 'b', 'v', 'g', 'd', 'e'].map((l) => `kod-ai:f1.3.${l}`),
    )
    const schema = formSchema(formOf('application'))
    expect(schema.safeParse({}).error?.issues.some((i) => i.path[0] === statements[0]!.key)).toBe(true)
  })
  it('kod-ai:contract-app-7.18 the plan of eighteen months has three stages', () => {
    const variants = JSON.stringify(formOf('annex-7').parts)
    expect(variants).toContain('18 месяцев: три этапа')
  })
})
