import { kopecks, money as moneyOf, sum } from '../../kernel/index.ts'
import { day, gaps, list, money, oneOf, text, whole } from '../cells/index.ts'
import { kind, may, need, type RowContext, type Values } from './column.ts'
import { peopleColumns, peopleOf, sameLength } from './people.ts'
import { grantStates, lotWords } from './words.ts'

const columns = {
  registryNumber: need(['Номер в реестре', 'Реестровый номер', '№ в реестре'], text(100), 'Р-17', {
    paths: ['registryNumber'],
  }),
  state: need(['Состояние', 'Статус'], oneOf(grantStates), 'работы идут', { paths: ['state'] }),
  agreement: need(['Номер договора', 'Договор', '№ договора'], text(100), '17-ГК', {
    paths: ['agreement.number'],
  }),
  signed: need(['Дата договора', 'Договор подписан'], day, '01.02.2024', { paths: ['agreement.signed'] }),
  contest: may(['Конкурс'], text(200), '', { paths: ['contest'] }),
  application: need(['Номер заявки', 'Заявка', '№ заявки'], text(100), 'Ф-204', {
    paths: ['applicationNumber'],
  }),
  topic: need(['Тема', 'Название проекта'], text(1000), 'Библиотека разметки', { paths: ['topic'] }),
  lot: need(['Лот', 'Направление'], oneOf(lotWords), 'Обработка естественного языка', { paths: ['lot'] }),
  total: need(['Сумма гранта', 'Размер гранта'], money, '3 000 000,00', { sum: 'total', paths: ['total'] }),
  months: need(['Срок, мес.', 'Срок договора, мес.', 'Срок'], whole, '12', { paths: ['months'] }),
  extension: may(['Продление, мес.', 'Продление'], whole, '', { paths: ['extension'] }),
  percents: may(['Доли этапов, %', 'Доли этапов'], list(whole), '', { paths: ['percents'] }),
  ...peopleColumns,
  ends: need(['Окончания этапов', 'Даты окончания этапов'], list(day), '01.08.2024; 01.02.2025', {
    paths: ['stages.*.ends', 'stages'],
  }),
  amounts: need(['Транши', 'Суммы этапов'], list(money), '1500000,00; 1500000,00', {
    paths: ['stages.*.amount'],
  }),
  paidOn: need(['Даты выплат', 'Транши выплачены'], gaps(day), '20.02.2024; -', {
    paths: ['stages.*.paid.on', 'stages.*.paid'],
  }),
  orders: may(['Платёжные поручения', 'Номера платёжных поручений'], gaps(text(100)), '101; -', {
    paths: ['stages.*.paid.order'],
  }),
  filedOn: need(['Отчёты поданы', 'Даты отчётов'], gaps(day), '30.07.2024; -', {
    paths: ['stages.*.filedOn'],
  }),
  acceptedOn: need(['Акты подписаны', 'Даты актов'], gaps(day), '20.08.2024; -', {
    paths: ['stages.*.acceptedOn'],
  }),
  spent: may(
    ['Израсходовано по этапам', 'Расходы по этапам'],
    gaps(list(money, /\//)),
    '700000,00/740000,50; -',
    { paths: ['stages.*.spent'] },
  ),
  paid: may(['Выплачено', 'Перечислено'], money, '1 500 000,00', { sum: 'paid' }),
  returned: may(['Возвращено'], money, '', { sum: 'returned', paths: ['returns.*.amount', 'returns'] }),
  returnedOn: may(['Дата возврата'], day, '', { paths: ['returns.*.on'] }),
  returnOrder: may(['Поручение возврата', 'Документ возврата'], text(100), '', {
    paths: ['returns.*.order'],
  }),
  technology: may(['Технология', 'Код технологии'], text(100), ''),
  task: may(['Задача', 'Код задачи'], text(100), ''),
  result: may(['Результат', 'Код результата'], text(100), ''),
  repository: may(['Репозиторий'], text(500), '', { paths: ['library.repository', 'library'] }),
  licence: may(['Лицензия'], text(60), '', { paths: ['library.licence.id'] }),
  licenceUrl: may(['Ссылка на лицензию'], text(500), '', { paths: ['library.licence.url'] }),
} as const
type GrantValues = Values<typeof columns>

/** The registry's own sum of payments is held against the tranches it marks as paid. */
function checkPaid({ paid, amounts, paidOn }: GrantValues, { fault }: RowContext): void {
  if (paid === null) return
  const marked = sum(amounts.filter((_, i) => paidOn[i] != null).map(kopecks))
  if (marked === kopecks(paid)) return
  fault(
    'paid',
    {
      ru: `выплачено ${paid}, а транши с датой выплаты вместе ${moneyOf(marked)}`,
      en: `${paid} paid, but the tranches with a day of payment make ${moneyOf(marked)}`,
    },
    { ru: 'Сверьте даты выплат и сумму', en: 'Check the days of payment and the sum' },
  )
}

/** A grant a row. Money that came back stands with the first member: members of a team answer for it together. */
export const grants = kind({
  id: 'grants',
  title: { ru: 'действующие гранты', en: 'running grants' },
  procedure: 'grant',
  action: 'import',
  under: false,
  columns,
  input(values, context) {
    const people = peopleOf(values, context)
    const { ends, amounts, spent } = values
    for (const column of ['amounts', 'paidOn', 'orders', 'filedOn', 'acceptedOn', 'spent'] as const)
      sameLength(context, column, values[column], ends.length)
    checkPaid(values, context)
    const contest = context.parent ?? values.contest
    if (contest === null)
      context.fault(
        'contest',
        { ru: 'не указан конкурс', en: 'the contest is not named' },
        {
          ru: 'Заполните столбец или назовите дело конкурса в команде',
          en: 'Fill in the column or name the case of the contest',
        },
      )
    if (values.returned !== null && kopecks(values.returned) > 0n && values.returnedOn === null)
      context.fault(
        'returnedOn',
        { ru: 'не указан день возврата', en: 'the day of the return is missing' },
        {
          ru: 'Укажите дату',
          en: 'Give the day',
        },
      )
    const stages = ends.map((end, i) => ({
      ends: end,
      amount: amounts[i] ?? '0.00',
      paid: values.paidOn[i]
        ? { on: values.paidOn[i], order: values.orders?.[i] ?? 'б/н', lines: null }
        : null,
      filedOn: values.filedOn[i] ?? null,
      acceptedOn: values.acceptedOn[i] ?? null,
      spent: (spent?.[i] ?? []).map((amount, n) => ({ person: people[n]?.id ?? '', amount })),
    }))
    const { repository, licence, licenceUrl } = values
    return {
      registryNumber: values.registryNumber,
      evidence: context.evidence,
      basis: context.basis,
      state: values.state,
      agreement: { number: values.agreement, signed: values.signed, text: null },
      contest,
      applicationNumber: values.application,
      topic: values.topic,
      lot: values.lot,
      total: values.total,
      months: values.months,
      extension: values.extension ?? 0,
      percents: values.percents,
      members: people.map(({ id, name, grant, inn, birth }) => ({
        person: id,
        name,
        grant,
        ...(inn === null ? {} : { inn }),
        ...(birth === null ? {} : { birth }),
      })),
      stages,
      returns:
        values.returned !== null && values.returnedOn !== null && kopecks(values.returned) > 0n
          ? [
              {
                person: people[0]!.id,
                amount: values.returned,
                on: values.returnedOn,
                order: values.returnOrder ?? 'б/н',
              },
            ]
          : [],
      codes: { technology: values.technology ?? '', task: values.task ?? '', result: values.result ?? '' },
      library:
        repository === null || licence === null || licenceUrl === null
          ? null
          : { repository, licence: { id: licence, url: licenceUrl } },
    }
  },
})
