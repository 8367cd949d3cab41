import {
  bad,
  gaps,
  good,
  list,
  moment,
  money,
  oneOf,
  type Reader,
  text,
  whole,
  yesNo,
} from '../cells/index.ts'
import { kind, may, need } from './column.ts'
import { peopleColumns, peopleOf, sameLength } from './people.ts'
import { lotWords } from './words.ts'

/** SHA-256 in hex. */
const hash: Reader<string> = ({ text: given }) =>
  /^[0-9a-f]{64}$/i.test(given)
    ? good(given.toLowerCase())
    : bad(
        { ru: 'это не отпечаток SHA-256', en: 'this is no SHA-256' },
        { ru: 'Нужны 64 знака 0–9, a–f', en: 'Give 64 characters 0-9, a-f' },
      )

const workTypes = { create: ['создание', 'новая библиотека'], develop: ['развитие', 'доработка'] } as const
/** The seven requirements to a member, attested all together. */
const ALL_SEVEN = [1, 2, 3, 4, 5, 6, 7]
const STATEMENTS = ['a', 'b', 'v', 'g', 'd', 'e']

/** An application of the Fund's other system a row; its first member filed it. What is missing in it is found by the formal check. */
export const applications = kind({
  id: 'applications',
  title: { ru: 'заявки, поданные в АС «Фонд-М»', en: 'applications filed in AS Fond-M' },
  procedure: 'application',
  action: 'record-import',
  under: true,
  columns: {
    registryNumber: need(['Номер заявки', 'Номер в АС', '№ заявки'], text(100), 'Ф-204', {
      paths: ['registryNumber'],
    }),
    submittedAt: need(['Подана', 'Дата подачи'], moment, '15.04.2024 12:30', { paths: ['submittedAt'] }),
    topic: need(['Тема', 'Название проекта'], text(1000), 'Библиотека разметки', {
      paths: ['content.topic'],
    }),
    lot: need(['Лот', 'Направление'], oneOf(lotWords), 'Обработка естественного языка', {
      paths: ['content.lot'],
    }),
    months: need(['Срок, мес.', 'Срок'], whole, '12', { paths: ['content.months'] }),
    total: need(['Запрошено', 'Запрошенная сумма', 'Сумма'], money, '3 000 000,00', {
      sum: 'requested',
      paths: ['content.total'],
    }),
    workType: may(['Вид работ'], oneOf(workTypes), 'создание', { paths: ['content.workType'] }),
    ...peopleColumns,
    phones: need(['Телефоны участников', 'Телефоны'], list(text(40)), '+70000000001; +70000000002'),
    leaders: need(['Leader-ID участников', 'Leader-ID'], list(text(40)), '9000001; 9000002'),
    citizens: may(['Гражданство участников', 'Гражданство'], gaps(text(3)), 'RU; RU'),
    scopes: may(['Работы участников'], gaps(text(4000))),
    plan: need(['Суммы этапов', 'Календарный план'], list(money), '1500000,00; 1500000,00', {
      paths: ['content.plan'],
    }),
    tor: need(['Отпечаток ТЗ', 'SHA-256 ТЗ'], hash, '0'.repeat(64), { paths: ['content.tor'] }),
    consent: need(['Согласие', 'Согласие на обработку данных'], yesNo, 'да', { paths: ['content.consent'] }),
    statements: need(['Заявления формы 1', 'Заявления'], yesNo, 'да', { paths: ['content.statements'] }),
    attested: need(['Требования 3.6 подтверждены', 'Подтверждения'], yesNo, 'да'),
  },
  input(values, context) {
    const people = peopleOf(values, context)
    for (const column of ['phones', 'leaders', 'citizens', 'scopes'] as const)
      sameLength(context, column, values[column], people.length)
    return {
      registryNumber: values.registryNumber,
      evidence: context.evidence,
      basis: context.basis,
      person: people[0]!.id,
      channel: 'fond-m',
      submittedAt: values.submittedAt,
      signed: people.map((p) => p.id),
      content: {
        applicantKind: 'individual',
        projectKind: 'open-library',
        workType: values.workType ?? 'create',
        baseLibrary: null,
        lot: values.lot,
        topic: values.topic,
        months: values.months,
        total: values.total,
        members: people.map(({ id, name, grant }, i) => ({
          person: id,
          name,
          phone: values.phones[i] ?? '-',
          leaderId: values.leaders[i] ?? '-',
          citizen: values.citizens?.[i] ?? 'RU',
          grant,
          scope: values.scopes?.[i] ?? '',
          fundProjects: [],
          attested: values.attested ? ALL_SEVEN : [],
        })),
        plan: values.plan.map((amount, i) => ({ number: i + 1, title: `Этап ${i + 1}`, amount })),
        tor: { sha256: values.tor, empty: [] },
        consent: values.consent,
        statements: values.statements ? STATEMENTS : [],
        breachExplanation: null,
        thirdPartyRights: false,
        otherBudget: false,
        civil: true,
        documents: [],
      },
    }
  },
})
