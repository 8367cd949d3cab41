import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Messages of the rules: key to text with `{operand}` places; a breach has its own words and what to do. */
export const ruleMessages = {
  'law.above': t(
    'Вывод – рекомендация: он не заменяет Закон № 183-ФЗ и не говорит, что сделка законна',
    'The outcome is a recommendation: it does not replace Law 183-FZ and does not say that the deal is lawful',
  ),
  'law.blocked': t(
    'Юрист нашёл запрет в законе: сделка не проводится, что бы ни говорила Декларация',
    'A lawyer found a ban in the law: the deal is off, whatever the declaration says',
  ),
  'scope.foreign': t('Контрагент иностранный: {counterparty}', 'The counterparty is foreign: {counterparty}'),
  'scope.foreign.broken': t(
    'Контрагент не иностранный: {counterparty}. Узнайте конечного пользователя',
    'The counterparty is not foreign: {counterparty}. Ask for the end user',
  ),
  'scope.list': t('Решения нет в Списке', 'The solution is not on the list'),
  'scope.list.broken': t(
    'Решение входит в Список: нужен порядок, установленный законом',
    'The solution is on the list: follow the statutory procedure',
  ),
  'scope.civil': t('Решение гражданское', 'The solution is civil'),
  'scope.civil.broken': t(
    'Назначение не только гражданское: нужен порядок, установленный законом',
    'The purpose is not only civil: follow the statutory procedure',
  ),
  'scope.transfer': t('Это передача: {mode}', 'This is a transfer: {mode}'),
  'scope.no-transfer': t(
    'Менять решение без согласования нельзя: это не передача ({mode})',
    'It cannot be modified without agreement: no transfer ({mode})',
  ),
  'flag.none': t('Ни один признак не отмечен', 'No flag was answered yes'),
  'flag.active': t('Признак {flag} действует', 'Flag {flag} counts'),
  'flag.gate-closed': t(
    'Признак {flag} отмечен, но по примечанию не действует',
    'Flag {flag} was answered yes, but its note leaves it out',
  ),
  'flag.gate-unknown': t(
    'Признак {flag} отмечен, но пригодность решения неизвестна: нужна проверка',
    'Flag {flag} was answered yes, but the suitability is unknown: check it',
  ),
  'flag.no-equipment': t(
    'Признак {flag} бывает только при поставке оборудования',
    'Flag {flag} is about equipment only',
  ),
  'knowledge.certain': t(
    'Достоверно известно о цели «{use}»: от экспорта воздерживаются, разрешение этого не меняет',
    'The purpose "{use}" is known for certain: refrain, a permit does not change it',
  ),
  'knowledge.certain-none': t(
    'Достоверных сведений об ОМП или терактах нет',
    'Nothing certain is known of mass destruction or terror',
  ),
  'knowledge.no-intermediary': t(
    'Посредников не привлекают и посредником не выступают',
    'No intermediary is used, and nobody acts as one',
  ),
  'knowledge.concern': t(
    'Использование «{use}», уверенность «{certainty}»: нужно разрешение Комиссии',
    'Use "{use}", certainty "{certainty}": a permit of the Commission is needed',
  ),
  'knowledge.concern-none': t(
    'Опасений военного или иного запретного использования нет',
    'There is no concern of military or other barred use',
  ),
  'knowledge.harm': t(
    'Иной вред подтверждён фактами ({facts}): от экспорта воздерживаются',
    'Other harm is confirmed by facts ({facts}): refrain',
  ),
  'knowledge.harm-unproved': t(
    'Иной вред не подтверждён фактами: нужна дополнительная проверка',
    'Other harm is not confirmed by facts: check further',
  ),
  'knowledge.harm-none': t('Сведений об ином вреде нет', 'Nothing is known of other harm'),
  'fstec.none': t('Сообщений ФСТЭК нет', 'There is no notice of FSTEC'),
  'fstec.written': t(
    'Письменное сообщение ФСТЭК: нужно разрешение Комиссии',
    'A written notice of FSTEC: a permit of the Commission is needed',
  ),
  'fstec.unwritten': t(
    'Сообщение не письменное или решение своё: нужны проверка и уточнение',
    'The notice is not written, or the decision is our own: check and ask',
  ),
  'permit.granted': t('Разрешение Комиссии получено', 'The Commission granted a permit'),
  'permit.granted.broken': t(
    'Разрешения нет ({permit}): до него экспорт не ведут, молчание – не согласие',
    'There is no permit ({permit}): no export before it, silence is no consent',
  ),
  'choice.made': t('Выбор по признакам сделан', 'The choice on the flags was made'),
  'choice.made.broken': t(
    'Есть признак риска: выберите отказ или порядок раздела 4',
    'A flag counts: choose refusal or the way of section 4',
  ),
  'checks.none': t('Открытых проверок нет', 'No check is open'),
  'checks.none.broken': t(
    'Открыта дополнительная проверка: она важнее срока отгрузки',
    'An additional check is open: it comes before the shipping date',
  ),
  'decide.outcome': t('Вывод: {outcome}, код {code}', 'Outcome: {outcome}, code {code}'),
  'flags.twice': t('Признак отвечен дважды: оставьте одну строку', 'A flag was answered twice: keep one row'),
  'flags.note': t('Признак {flag}: к ответу «да» нужна заметка', 'Flag {flag}: yes needs a note'),
  'flags.details': t(
    'Признак {flag}: ответьте на его собственные вопросы',
    'Flag {flag}: answer its own questions',
  ),
  'flags.complete': t('Все строки перечня отвечены', 'Every row of the list is answered'),
  'flags.incomplete': t('Перечень не завершён, остались: {open}', 'The list is not complete, open: {open}'),
  'flags.activity': t('Деятельность: подпункт {activity}', 'Activity: item {activity}'),
  'flags.proposal': t(
    'Признак 8: оцените сведения по пункту {clause}',
    'Flag 8: assess what is known under {clause}',
  ),
  'use.asked': t('Деятельность «{activity}», предмет «{object}»', 'Activity "{activity}", object "{object}"'),
  'use.none': t('Ни к одному запретному использованию не относится', 'None of the barred uses'),
  'use.terror': t('Подготовка или совершение теракта', 'Preparing or committing an act of terror'),
  'use.uav-unknown': t(
    'Неизвестно, способен ли аппарат нести ОМП',
    'Whether the aircraft can carry such a weapon is unknown',
  ),
  'use.wmd': t(
    'Создание ОМП или доставки: {activity}, {object}',
    'Mass destruction or delivery: {activity}, {object}',
  ),
  'use.arms': t('Создание иных вооружений: {activity}', 'Creation of other arms: {activity}'),
  'use.military': t(
    'Иное военное применение: {activity}, {object}',
    'Other military use: {activity}, {object}',
  ),
  'counterparty.foreign': t('Иностранный контрагент: {type}', 'Foreign counterparty: {type}'),
  'counterparty.own': t('Не иностранный контрагент: {type}', 'No foreign counterparty: {type}'),
  'counterparty.unknown': t('Страна неизвестна: узнайте её', 'The country is unknown: ask for it'),
  'counterparty.end-user': t('Конечный пользователь узнаётся', 'The end user is asked for'),
  'prevails.law': t('Применяется Закон', 'The Law holds'),
  'prevails.stricter': t('Применяется более строгий локальный акт', 'The stricter local act holds'),
  'prevails.declaration': t(
    'Кодекс и Декларация расходятся: применяется Декларация',
    'Code and declaration differ: the declaration holds',
  ),
  'prevails.alone': t('Расхождения нет, применяется: {source}', 'Nothing differs, what holds: {source}'),
  'prevails.weaker': t(
    'Локальный акт ослабляет стандарт: положений {count}, на вывод они не влияют',
    'The local act weakens the standard: {count} provisions, they change no outcome',
  ),
  'contract.ban': t('Условие включено: {ban}', 'The term is in: {ban}'),
  'contract.ban.broken': t('Условие не включено: {ban}', 'The term is left out: {ban}'),
  'contract.no-military': t('Договор не допускает военных целей', 'The contract allows no military ends'),
  'contract.no-military.broken': t(
    'Договор допускает военные цели: это противоречит запрету',
    'The contract allows military ends: this contradicts the ban',
  ),
  'contract.reason': t('Причина пропуска записана', 'The reason of the omission is written down'),
  'contract.reason.broken': t('Запишите, почему условие не включено', 'Write down why a term is left out'),
  'contract.end-user': t('Запреты распространены на конечного пользователя', 'The bans cover the end user'),
  'contract.end-user.broken': t(
    'Распространите запреты на конечного пользователя',
    'Let the bans cover the end user',
  ),
  'record.part': t('В записи есть: {part}', 'The record has: {part}'),
  'record.part.broken': t('В записи нет: {part}', 'The record lacks: {part}'),
  'record.sum': t('Не хватает частей записи: {missing}', 'Parts of the record that are missing: {missing}'),
  'diligence.part': t('Проверено: {part}', 'Checked: {part}'),
  'diligence.part.broken': t('Не проверено: {part}', 'Not checked: {part}'),
  'deviation.signer': t('Подписавший назван', 'The signer is named'),
  'deviation.signer.broken': t('Назовите, кто подписывает отступление', 'Name who signs the deviation'),
  'deviation.reason': t('Причина записана', 'The reason is written down'),
  'deviation.reason.broken': t('Запишите причину отступления', 'Write the reason of the deviation down'),
  'deviation.law': t('Вывод не из закона', 'The outcome does not come from the law'),
  'deviation.law.broken': t('От закона отступить нельзя', 'The law cannot be deviated from'),
  'deviation.adverse': t('Есть от чего отступать', 'There is something to deviate from'),
  'deviation.adverse.broken': t(
    'Вывод и так разрешает: отступать не от чего',
    'The outcome allows it anyway: nothing to deviate from',
  ),
  'deviation.reach': t('От этого вывода можно отступить', 'This outcome may be deviated from'),
  'deviation.reach.broken': t(
    'От этого вывода по принятому прочтению не отступают',
    'Under the chosen reading this outcome is not deviated from',
  ),
} satisfies Record<string, Text>
