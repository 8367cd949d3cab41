import { words } from '../shared/index.ts'

/** What the card of a counterparty says. */
export const { messages, met } = words(
  {
    'counterparty.name': [
      'Нужно имя: название организации или государства, для человека – его имя',
      'A name is needed: of the organisation or state, of a person their own',
      'Имя указано',
      'The name is given',
    ],
    'counterparty.grounds': [
      'Опасению нужны записанные основания',
      'A concern needs grounds in writing',
      'Основания записаны',
      'The grounds are in writing',
    ],
    'counterparty.no-signal': [
      'Сигнала {signal} нет или на него уже ответили',
      'There is no signal {signal}, or it was answered',
      'Сигнал {signal} ждёт ответа',
      'Signal {signal} waits for an answer',
    ],
    'counterparty.needs-knowledge': [
      'Сигнал подтвердился: запишите сведения об использовании',
      'The signal was borne out: write down what is known of the use',
      'Ответ на сигнал полон',
      'The answer to the signal is complete',
    ],
    'counterparty.no-knowledge': [
      'Таких действующих сведений нет: {item}',
      'There is no such knowledge in force: {item}',
      'Сведения {item} действуют',
      'Knowledge {item} is in force',
    ],
    'counterparty.written': [
      'Письменному сообщению ФСТЭК нужны номер и файл',
      'A written notice of FSTEC needs a number and a file',
      'Сообщение ФСТЭК оформлено',
      'The notice of FSTEC is in order',
    ],
    'counterparty.no-notice': [
      'Устного сообщения {notice} нет или оно уже уточнено',
      'There is no oral notice {notice}, or it was clarified',
      'Устное сообщение {notice} ждёт уточнения',
      'Oral notice {notice} waits to be clarified',
    ],
    'counterparty.suspicious': [
      'Подозрение уже записано',
      'A suspicion is recorded already',
      'Подозрения ещё не было',
      'There was no suspicion before',
    ],
    'counterparty.not-suspicious': [
      'Снимать нечего: подозрения нет',
      'There is no suspicion to clear',
      'Подозрение есть',
      'There is a suspicion',
    ],
    'counterparty.unresolved': [
      'Без ответа остаются сигналы: {count}',
      'Signals without an answer: {count}',
      'На все сигналы есть ответ',
      'Every signal has its answer',
    ],
  },
  {
    'counterparty.signalled': [
      'Новый сигнал о контрагенте: на него нужно ответить',
      'A new signal of a counterparty: it is to be answered',
    ],
    'counterparty.recheck': [
      'О контрагенте стало известно новое: его сделки решаются заново',
      'Something new is known of a counterparty: its deals are decided anew',
    ],
  },
)
