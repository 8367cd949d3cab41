import { words } from '../shared/index.ts'

/** What deals say. */
export const { messages, met } = words(
  {
    'deal.solution': [
      'Нет карточки такого решения',
      'There is no card of such a solution',
      'Карточка решения есть',
      'The solution has its card',
    ],
    'deal.version': [
      'В карточке решения версия {version}: укажите её',
      'The card of the solution has version {version}: name it',
      'Версия та же, что в карточке',
      'The version is that of the card',
    ],
    'deal.party-card': [
      'Нет карточки такого участника',
      'There is no card of such a party',
      'Карточка участника есть',
      'The party has its card',
    ],
    'deal.flag-errors': [
      'Перечень отвечен не по правилам: {list}',
      'The list was answered against its rules: {list}',
      'Перечень отвечен по правилам',
      'The list was answered by its rules',
    ],
    'deal.own-flag': [
      'Локальный акт не называет такого признака: {flag}',
      'No local act names such a flag: {flag}',
      'Собственные признаки взяты из локальных актов',
      'Own flags come from local acts',
    ],
    'deal.high-risk': [
      'Риск решения высокий: нужны ответы на весь перечень',
      'The risk of the solution is high: the whole list is to be answered',
      'Перечень отвечен или обоснованно пропущен',
      'The list was answered, or left out with a reason',
    ],
    'deal.flag-open': [
      'Признак {flag} не отмечен: спрашивать не о чем',
      'Flag {flag} is not open: there is nothing to ask',
      'Признак {flag} отмечен',
      'Flag {flag} is open',
    ],
    'deal.no-question': [
      'Вопроса {question} нет или ответ уже получен',
      'There is no question {question}, or it was answered',
      'Вопрос {question} ждёт ответа',
      'Question {question} waits for its answer',
    ],
    'deal.no-flag': [
      'Ни один признак не действует: выбирать не из чего',
      'No flag counts: there is nothing to choose',
      'Есть действующий признак',
      'A flag counts',
    ],
    'deal.no-check': [
      'Проверки {check} нет или она закрыта',
      'There is no check {check}, or it is closed',
      'Проверка {check} открыта',
      'Check {check} is open',
    ],
    'deal.terms': [
      'Условия не приняты: {list}',
      'The terms are not accepted: {list}',
      'Условия сделки в порядке',
      'The terms of the deal are in order',
    ],
    'deal.not-applied': [
      'Обращения в Комиссию нет: решать не о чем',
      'Nothing was applied for at the Commission',
      'Обращение в Комиссию есть',
      'The Commission was applied to',
    ],
    'deal.applied': [
      'Обращение уже подано или разрешение уже есть',
      'The application is made already, or the permit is there',
      'Обращения ещё нет',
      'There is no application yet',
    ],
    'deal.issuer': [
      'Разрешение даёт Комиссия по экспортному контролю, не {issuer}',
      'The permit is given by the Export Control Commission, not by {issuer}',
      'Разрешение дала Комиссия',
      'The Commission gave the permit',
    ],
    'deal.permit-counterparty': [
      'Разрешение дано для другого контрагента',
      'The permit is for another counterparty',
      'Разрешение дано для контрагента сделки',
      "The permit is for the deal's counterparty",
    ],
    'deal.permit-dates': [
      'Срок разрешения кончился: {validTo}',
      'The permit has run out: {validTo}',
      'Разрешение действует',
      'The permit is in force',
    ],
    'deal.not-granted': [
      'Действующего разрешения нет',
      'There is no permit in force',
      'Разрешение действует',
      'A permit is in force',
    ],
    'deal.no-reasons': [
      'Спросить о причинах можно, когда разрешение не дано или ответа нет',
      'Reasons are asked where the permit was refused or is not decided',
      'Есть решение или молчание, о причинах которого спрашивают',
      'There is a refusal or a silence to ask about',
    ],
    'deal.no-inquiry': [
      'Запроса {inquiry} нет или ответ уже записан',
      'There is no inquiry {inquiry}, or its answer is recorded',
      'Запрос {inquiry} ждёт ответа',
      'Inquiry {inquiry} waits for its answer',
    ],
    'deal.measure': [
      'Запишите хотя бы одну принятую меру',
      'Write down at least one measure that was taken',
      'Меры записаны',
      'Measures are written down',
    ],
    'deal.counterparty-unknown': [
      'Страна контрагента неизвестна: узнайте её',
      'The country of the counterparty is unknown: ask for it',
      'Вид контрагента известен',
      'The kind of the counterparty is known',
    ],
    'deal.checklist': [
      'Перечень признаков не отвечен и не пропущен с причиной',
      'The list of flags was neither answered nor left out with a reason',
      'Перечень признаков пройден',
      'The list of flags was gone through',
    ],
    'deal.legal': [
      'Нет проверки юриста: без неё разрешающего вывода нет',
      'There is no check by a lawyer: nothing is cleared without it',
      'Юрист проверил сделку',
      'A lawyer checked the deal',
    ],
    'deal.diligence': [
      'Проверка контрагента не завершена: разрешающего вывода нет',
      'The check of the counterparty is not complete: nothing is cleared',
      'Контрагент проверен',
      'The counterparty is checked',
    ],
    'deal.signals': [
      'Без ответа остаются сигналы о контрагенте: {count}',
      'Signals of the counterparty without an answer: {count}',
      'На все сигналы есть ответ',
      'Every signal has its answer',
    ],
    'deal.ship': [
      'Отгружать нельзя: вывод «{outcome}», {code}',
      'Not to be shipped: the outcome is "{outcome}", {code}',
      'Вывод допускает отгрузку',
      'The outcome lets the deal be shipped',
    ],
    'deal.record': [
      'Запись о сделке неполна: {list}',
      'The record of the deal is incomplete: {list}',
      'Запись о сделке полна',
      'The record of the deal is complete',
    ],
    'deal.deviation': [
      'Отступление не принято: {list}',
      'The deviation is not accepted: {list}',
      'Отступление принято под подпись',
      'The deviation is accepted under a signature',
    ],
    'deal.decided': [
      'Решения ещё не было',
      'There was no decision yet',
      'Решение есть',
      'There is a decision',
    ],
  },
  {
    'deal.recheck-please': [
      'Сделка решается заново: появились новые сведения',
      'The deal is decided anew: something new is known',
    ],
    'deal.listed': [
      'Решение в Списке: нужны лицензия или разрешение по закону',
      'The solution is on the list: a licence or permit under the law is needed',
    ],
    'deal.permit-expired': ['Срок разрешения Комиссии кончился', 'The permit of the Commission has run out'],
  },
)
