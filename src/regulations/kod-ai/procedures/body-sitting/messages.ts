import type { Text } from '../../../../kernel/index.ts'

export const bodySittingMessages = {
  'body.stage': {
    ru: 'Заседание не отвечает этапу: конкурс в состоянии «{state}»',
    en: 'The sitting does not belong to the stage: the contest is in "{state}"',
  },
  'body.item-state': {
    ru: 'Нет решения предыдущего этапа по заявкам: {cases}',
    en: 'The stage before has not decided these applications: {cases}',
  },
  'body.protocol-before': {
    ru: 'Нет подписанного протокола предыдущего этапа',
    en: 'There is no signed protocol of the stage before',
  },
  'body.membership': {
    ru: 'Состав не утверждён: нужны номер и дата решения',
    en: 'The membership is not approved: number and date of the decision are needed',
  },
  'body.rules': {
    ru: 'Не указан документ с порядком работы',
    en: 'The document with the rules of work is not named',
  },
  'body.roll': {
    ru: '{person} не входит в состав или назван дважды',
    en: '{person} is not a member, or is named twice',
  },
  'body.attendance': { ru: 'Отметьте, кто присутствует', en: 'Tell who is here' },
  'body.sitting-day': {
    ru: 'Заседание назначено на {date}, сегодня {on}',
    en: 'The sitting is planned for {date}, today is {on}',
  },
  'body.item': {
    ru: 'В повестке нет заявки {item}',
    en: 'The application {item} is not on the agenda',
  },
  'body.decision': {
    ru: 'Решение «{decision}» не из допустимых: {allowed}',
    en: 'The decision "{decision}" is not one of {allowed}',
  },
  'body.raise': {
    ru: 'Сумму {amount} нельзя сделать больше запрошенной {requested}',
    en: 'The sum {amount} may not exceed the requested {requested}',
  },
  'body.whole-roubles': {
    ru: 'Сумма {amount} с копейками, а договор заключается в целых рублях: уменьшите её до рубля',
    en: 'The sum {amount} has kopecks, the agreement is in whole roubles: lower it to the rouble',
  },
  'body.amount': { ru: 'К решению нужна сумма больше нуля', en: 'The decision needs a sum above zero' },
  'body.amount-given': {
    ru: 'К отказу сумма не указывается',
    en: 'A rejection bears no sum',
  },
  'body.cut-reason': {
    ru: 'Уменьшение с {requested} до {amount} нужно обосновать',
    en: 'The cut from {requested} to {amount} needs its reason',
  },
  'body.reason': { ru: 'Отрицательное решение нужно обосновать', en: 'A negative decision needs its reason' },
  'body.amount-differs': {
    ru: 'Дирекция утверждает сумму комиссии {proposed}, указано {amount}',
    en: 'The directorate approves the sum of the commission {proposed}, given is {amount}',
  },
  'body.own-conflict': {
    ru: 'О конфликте интересов {person} заявляет сам член органа или сотрудник Фонда',
    en: 'A conflict of {person} is declared by that member or by an officer',
  },
  'body.undecided': { ru: 'Не решено по заявкам: {items}', en: 'Not decided: {items}' },
  'body.protocol-date': {
    ru: 'Протокол датируется днём заседания {date} или позже и не позже сегодняшнего {on}',
    en: 'The protocol bears the day of the sitting {date} or a later one, not after today {on}',
  },
  'body.budget': {
    ru: 'Одобряется {approved} при объёме {budget}: не хватает {gap}',
    en: '{approved} would be approved within {budget}: {gap} is lacking',
  },
  'body.umnik': {
    ru: 'Договор УМНИК не закрыт к {date}: {items}',
    en: 'An UMNIK agreement is not closed by {date}: {items}',
  },
} satisfies Record<string, Text>
