import { describe, expect, it } from 'vitest'
import { type DocumentNode, formDocument } from '../../../kernel/index.ts'
import { filled, show } from './filled.fixture.ts'

const sumOf = (values: readonly string[]) =>
  String(values.reduce((all, value) => all + BigInt(value.replace('.', '')), 0n))

function printed(id: string, size: 1 | 2 | 3 = 2, stage: 'interim' | 'final' = 'final'): DocumentNode[] {
  const { form, data, signers, inCase } = filled(size, stage).find((one) => one.form.id === `kod-ai/${id}`)!
  return formDocument(form, data, signers, show, sumOf, inCase)
}

const cellText = (cell: string | { readonly ru: string }) => (typeof cell === 'string' ? cell : cell.ru)

/** Everything the blank itself prints, top to bottom, with item numbers. */
function labels(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.kind) {
      case 'title':
        return [...(node.above ?? []).map((text) => text.ru), node.title.ru]
      case 'heading':
      case 'text':
        return [node.text.ru]
      case 'line':
        return [node.number ? `${node.number} ${node.label.ru}` : node.label.ru]
      case 'table':
        return [
          ...(node.groups ?? []).flatMap(({ label }) => (label ? [label.ru] : [])),
          ...node.head.map((head) => head.ru),
          ...(node.clauses
            ? node.rows.map(([number, label]) => `${cellText(number!)} ${cellText(label!)}`)
            : []),
          ...(node.total ? node.total.map(cellText).filter((text) => /[а-яё]/i.test(text)) : []),
        ]
      case 'signature':
        return [node.label.ru]
      default:
        return []
    }
  })
}

const tables = (nodes: readonly DocumentNode[]) => nodes.filter((node) => node.kind === 'table')
const result = /^Завершенный проект открытых библиотек, размещенный в открытом доступе .* лицензии$/
const indicator = 'Наличие работающей ссылки на открытую библиотеку в публичном репозитории'

describe('printed labels in the order of the blank', () => {
  it('application', () => {
    const all = labels(printed('application'))
    expect(all.slice(0, 2)).toEqual([
      'В Фонд содействия инновациям',
      'ЗАЯВКА НА УЧАСТИЕ В КОНКУРСЕ «Код Искусственный интеллект (очередь VII)»',
    ])
    expect(all).toEqual(
      expect.arrayContaining([
        '2. Сообщаем следующую необходимую информацию:',
        '№ п/п',
        'Необходимая информация (актуализированная на момент предоставления заявки)',
        'Сведения участника отбора',
      ]),
    )
    const table = all.indexOf('1. Запрашиваемая сумма гранта на реализацию проекта, млн рублей')
    expect(all.slice(table, table + 9)).toEqual([
      '1. Запрашиваемая сумма гранта на реализацию проекта, млн рублей',
      '2. Сроки выполнения Работ, мес.',
      '3. Контактные данные',
      '3.1. ФИО члена коллектива разработчиков 1 и номер его мобильного телефона.',
      '3.2. ID в системе leader-id участника отбора',
      '3.3. Размер гранта для члена коллектива разработчиков 1, млн рублей',
      '3.4. ФИО члена коллектива разработчиков 2 и номер его мобильного телефона.',
      '3.5. ID в системе leader-id участника отбора 2',
      '3.6. Размер гранта для члена коллектива разработчиков 2, млн рублей',
    ])
    expect(all.slice(-8).map((label) => label.slice(0, 2))).toEqual([
      ...['а)', 'б)', 'в)', 'г)', 'д)', 'е)'],
      ...['Чл', 'Чл'],
    ])
    expect(all.slice(-2)).toEqual(['Член коллектива разработчиков 1', 'Член коллектива разработчиков 2'])
  })
  it('expert conclusion', () => {
    expect(labels(printed('conclusion')).filter((label) => /^\d/.test(label))).toEqual([
      '1. Принадлежность к проектам в сфере искусственного интеллекта',
      '1.1 Критерий предмета проекта',
      '1.2 Критерий базовой технологии проекта',
      '1.3 Критерий результата реализации проекта',
      '2. Новизна разработки и эффективность предлагаемых в проекте в сфере искусственного интеллекта решений',
      '2.1 Актуальность предлагаемого проекта. Оценка научно-технической новизны продукта.',
      '3. Достижимость запланированных результатов и показателей проекта в сфере искусственного интеллекта',
      '3.1 Оценка достижимости результатов и показателей',
      '3.2 Оценка потенциала, квалификации и укомплектованности команды',
      '4. Перспективность внедрения',
      '4.1 Оценка востребованности продукта',
    ])
  })
  it('agreement', () => {
    const all = labels(printed('agreement', 2))
    expect(all.filter((label) => /^(\d+\. [А-Я]|ФОНД|ГРАНТ)/.test(label))).toEqual([
      '1. Предмет Договора',
      '2. Сроки исполнения Работ',
      '3. Стоимость Работ и порядок финансирования',
      '4. Права и обязанности сторон',
      '5. Права сторон на результаты НИР',
      '6. Порядок сдачи отчетности за выполненные Работы',
      '7. Особые условия',
      '8. Ответственность Сторон и порядок разрешения споров',
      '9. Обстоятельства непреодолимой силы',
      '10. Заключительные положения',
      '11. Адреса и банковские реквизиты Сторон',
      'ФОНД:',
      'ГРАНТОПОЛУЧАТЕЛЬ:',
      'ГРАНТОПОЛУЧАТЕЛЬ:',
    ])
    const start = all.lastIndexOf('ГРАНТОПОЛУЧАТЕЛЬ:')
    expect(all.slice(start + 1, start + 8)).toEqual([
      'ФИО члена проектной команды № 2',
      'Дата рождения:',
      'Паспорт:',
      'ИНН:',
      'Адрес регистрации:',
      'Банковские реквизиты:',
      'Лицевой счет члена проектной команды № 2:',
    ])
    expect(all).toEqual(expect.arrayContaining(['в 2025 году', 'в 2026 году', '«Члены проектной команды»']))
    const solo = labels(printed('agreement', 1))
    expect(solo).toEqual(expect.arrayContaining(['ФИО физического лица', 'Лицевой счет физического лица:']))
    expect(solo.filter((label) => /команд/i.test(label))).toEqual([])
  })
  it.each([
    ['annex-1', 'Результат', ['2025', '2026'], result],
    ['annex-2', 'Показатель', ['2025', '2026'], indicator],
    ['annex-3', 'Результат', ['план', 'факт', 'план', 'факт'], result],
    ['annex-4', 'Показатель', ['план', 'факт', 'план', 'факт'], indicator],
  ])('%s', (id, first, columns, row) => {
    const nodes = printed(id)
    expect(labels(nodes).slice(1, 4)).toEqual(['Заявка №', 'Проект №', 'Наименование Работ:'])
    const table = tables(nodes)[0]!
    expect(table.head.map(({ ru }) => ru)).toEqual([first, ...columns])
    expect(table.groups?.map(({ label, span }) => [label?.ru, span]) ?? null).toEqual(
      columns.length === 4
        ? [
            [undefined, 1],
            ['2025', 2],
            ['2026', 2],
          ]
        : null,
    )
    expect(table.rows).toHaveLength(1)
    expect(cellText(table.rows[0]![0]!)).toMatch(row)
  })
  it('annex 5', () => {
    const nodes = printed('annex-5', 3, 'interim')
    expect(labels(nodes)).toEqual([
      'ОТЧЕТ ОБ ОСУЩЕСТВЛЕНИИ РАСХОДОВ, ИСТОЧНИКОМ ФИНАНСОВОГО ОБЕСПЕЧЕНИЯ КОТОРЫХ ЯВЛЯЕТСЯ ГРАНТ',
      'код',
      'по Договору (Соглашению) №',
      'Этап №',
      'Стоимость этапа № 1 по Календарному плану выполнения работ по проекту открытых библиотек:',
      'Все суммы указаны в рублях и копейках',
      'Сумма расходов фактическая',
      'Статья расходов (с указанием детализации состава расходов)',
      'Утверждено по смете к договору всего',
      'Всего расходов с начала выполнения работ, включая отчетный этап',
      'За отчетный этап №1',
      'Примечание',
      'Итого:',
      'Данные отчёта верны и достоверны',
      'Член проектной команды № 1',
      'Член проектной команды № 2',
      'Член проектной команды № 3',
    ])
    expect(tables(nodes)[0]!.total?.map(cellText)).toEqual([
      'Итого:',
      '400000000',
      '400000000',
      '150000000',
      '',
    ])
  })
  it('annex 6 keeps the numbers of the blank: there is no item 2', () => {
    expect(labels(printed('annex-6')).filter((label) => /^\d/.test(label))).toEqual([
      '1. Наименование проекта:',
      '3. Цель выполнения проекта:',
      '4. Задачи по проекту в рамках Договора по программе «Код-ИИ»:',
      '5. Область применения научно-технического продукта и т.п.:',
      '6. Технические требования к научно-техническому продукту и т.п.',
      '6.1. Основные технические параметры, определяющие количественные, качественные характеристики.',
      '6.2. Перечень Работ, выполняемых в рамках проекта, распределение Работ между членами проектной команды.',
      '7. Отчетность по проекту:',
      '8. Сроки выполнения Работ:',
    ])
  })
  it('annex 7', () => {
    const table = tables(printed('annex-7'))
    expect(table).toHaveLength(1)
    expect(table[0]!.head.map(({ ru }) => ru)).toEqual([
      '№ этапа',
      'Наименование Работ по основным этапам проекта',
      'Сроки выполнения Работ',
      'Сумма расходов на выполнение Работ по этапу проекта за счет средств гранта, руб.',
      'Форма и вид отчетности',
    ])
    expect(table[0]!.rows.map((row) => row.slice(0, 3).map(cellText))).toEqual([
      ['1', 'Сбор речи', '6 месяцев'],
      ['2', 'Обучение', '6 месяцев'],
    ])
    const reports = table[0]!.rows.map((row) => cellText(row[4]!).split('\n').length)
    expect(reports).toEqual([3, 5])
    expect(table[0]!.total?.map(cellText)).toEqual(['', 'ИТОГО', '12 месяцев', '200000000', ''])
  })
  it('annex 8', () => {
    const [table] = tables(printed('annex-8', 3))
    expect(table!.head.map(({ ru }) => ru)).toEqual([
      '№ п/п',
      'Наименование статей расходов:',
      'Перечень Работ, закрепленных за указанным членом команды',
      'Сумма (руб.):',
    ])
    expect(table!.rows.map(([number]) => number)).toEqual(['1', '2', '3'])
    expect(table!.total?.map(cellText)).toEqual(['', 'Итого:', '', '400000000'])
  })
  it('annex 9 has the title of its stage', () => {
    expect(labels(printed('annex-9', 2, 'interim'))[0]).toBe('АКТ о выполнении этапа Работ')
    const nodes = printed('annex-9', 2, 'final')
    expect(labels(nodes).slice(0, 12)).toEqual([
      'АКТ о выполнении Работ',
      'по Договору (Соглашению) №',
      'г. Москва',
      'Проект',
      'Этап №',
      'в лице',
      'действующего на основании',
      'гражданин / граждане Российской Федерации',
      'Этап № 2 выполнен в полном объёме',
      'Краткое описание выполненной Работы:',
      'Стоимость выполненных Работ по этапу №2 составляет:',
      'Сумма гранта, перечисленная Фондом по Договору (Соглашению) о предоставлении гранта, составила:',
    ])
    const cost = nodes.find((node) => node.kind === 'line' && node.label.ru.startsWith('Стоимость'))
    expect(cost).toMatchObject({ value: 'Один миллион рублей 00 копеек' })
  })
  it('annex 10', () => {
    expect(labels(printed('annex-10')).filter((label) => /^\d/.test(label))).toEqual([
      '1. Описание результатов этапа (проекта открытых библиотек)',
      '2. Перечень направлений прикладного использования',
      '3. Ссылка в сети Интернет на публикацию открытой библиотеки в публичном репозитории',
      '4. Пример новых вариантов использования кода открытой библиотеки',
      '5. Ссылка в сети Интернет на открытую лицензию, по которой предоставляется доступ к использованию открытой библиотеки',
      '6. Ссылка в сети Интернет на инструкцию по работе (туториал) с открытой библиотекой',
      '7. Минимальные технические требования для запуска и использования открытой библиотеки',
    ])
  })
  it('declaration', () => {
    const team = labels(printed('declaration', 3))
    expect(team.filter((label) => /^\d+\./.test(label)).map((label) => Number.parseInt(label, 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(team.slice(-3)).toEqual([1, 2, 3].map((n) => `Член проектной команды № ${n}`))
    expect(labels(printed('declaration', 1)).at(-1)).toBe('Грантополучатель – физическое лицо')
  })
})

describe('signatures', () => {
  it.each([
    ['application', 0],
    ['declaration', 0],
    ['annex-5', 0],
    ['agreement', 1],
    ['annex-9', 1],
  ])('%s: one for each member, and the Fund where it signs', (id, fund) => {
    for (const size of [1, 2, 3] as const)
      expect(printed(id, size).filter((node) => node.kind === 'signature')).toHaveLength(size + fund)
  })
})
