import type { Text } from '../../../../kernel/index.ts'

/** Messages of conflicts of interest, the expert conclusion, the agreement's template and requisites. */
export const peopleMessages = {
  'conflict.interest': { ru: 'Личной заинтересованности нет', en: 'There is no personal interest' },
  'conflict.interest.broken': {
    ru: 'Личная заинтересованность: оценивать эту заявку нельзя, назначьте другого',
    en: 'A personal interest: this application must be judged by another',
  },
  'conflict.creditor': {
    ru: 'С кредиторами участника не связан',
    en: "Not tied to the applicant's creditors",
  },
  'conflict.creditor.broken': {
    ru: 'Кредитор участника или его представитель ({creditor}): оценивать эту заявку нельзя, назначьте другого',
    en: 'A creditor of the applicant or one for it ({creditor}): this application must be judged by another',
  },
  'conflict.exception': {
    ru: 'Представитель кредитора – стороны соглашения о намерении: исключение действует',
    en: 'For a creditor that is party to an intent agreement: the exception holds',
  },
  'conflict.unknown': { ru: 'Не заявлено: {missing}', en: 'Not declared: {missing}' },
  'conclusion.yes': { ru: 'Показатель критерия 1: да', en: 'Indicator of criterion 1: yes' },
  'conclusion.no': { ru: 'Показатель критерия 1: нет', en: 'Indicator of criterion 1: no' },
  'conclusion.ai': {
    ru: 'критерий 1: «да» {yes} из 3, проект относится к ИИ при трёх «да»',
    en: 'criterion 1: {yes} of 3 yes, three make an AI project',
  },
  'conclusion.score': { ru: 'Балл {score} из {most}', en: 'Score {score} of {most}' },
  'conclusion.score.broken': {
    ru: 'Балл {score} вне 0–{most} или не целый: поставьте целый балл',
    en: 'The score {score} is outside 0–{most} or not whole: give a whole one',
  },
  'conclusion.comment': { ru: 'Показатель {indicator} пояснён', en: 'Indicator {indicator} is commented' },
  'conclusion.comment.broken': {
    ru: 'Нет пояснения к показателю {indicator}: напишите его',
    en: 'Indicator {indicator} has no comment: write one',
  },
  'conclusion.total': { ru: 'сумма баллов {scores}: {total}', en: 'sum of the scores {scores}: {total}' },
  'template.item': { ru: 'Пункт {letter} есть', en: 'Item {letter} is there' },
  'template.item.broken': {
    ru: 'В шаблоне нет обязательного пункта {letter}: добавьте его',
    en: 'The template lacks the mandatory item {letter}: add it',
  },
  'template.annexes': { ru: 'Приложения 1–10 есть', en: 'Annexes 1–10 are there' },
  'template.annexes.broken': {
    ru: 'Пункта о приложениях нет или не хватает приложений: {missing}',
    en: 'The item on annexes or some annexes are missing: {missing}',
  },
  'template.contrary': { ru: 'Условий против формы нет', en: 'No term is contrary to the form' },
  'template.contrary.broken': {
    ru: 'Условия против формы договора: {contrary}',
    en: 'Terms contrary to the form: {contrary}',
  },
  'requisites.block': {
    ru: '{person}: нужен один блок реквизитов',
    en: '{person}: one block of requisites is needed',
  },
  'requisites.right': { ru: '{person}: поле заполнено верно', en: '{person}: the field is right' },
  'requisites.fio': {
    ru: '{person}: имя пишется кириллицей, как в паспорте',
    en: '{person}: the name is in Cyrillic, as in the passport',
  },
  'requisites.birth': {
    ru: '{person}: дата рождения – существующий прошедший день',
    en: '{person}: the date of birth is an existing past day',
  },
  'requisites.passport': {
    ru: '{person}: в паспорте 10 цифр, серия и номер',
    en: '{person}: a passport has 10 digits, series and number',
  },
  'requisites.inn': {
    ru: '{person}: в ИНН 12 цифр с двумя контрольными, проверьте его',
    en: '{person}: an INN has 12 digits, two of them check digits',
  },
  'requisites.address': { ru: '{person}: укажите адрес регистрации', en: '{person}: give the address' },
  'requisites.bank': {
    ru: '{person}: нужен российский банк: БИК из 9 цифр и корреспондентский счёт к нему',
    en: '{person}: a Russian bank is needed: a BIK of 9 digits and its correspondent account',
  },
  'requisites.account': {
    ru: '{person}: нужен рублёвый счёт человека из 20 цифр, ключ которого сходится с БИК',
    en: '{person}: a personal rouble account of 20 digits whose key fits the BIK is needed',
  },
  'requisites.duplicate': {
    ru: '{person} и {other} указали один счёт: у каждого свой',
    en: '{person} and {other} gave one account: each has an own one',
  },
  'requisites.count': { ru: 'блоков {blocks}, ошибок {wrong}', en: '{blocks} blocks, {wrong} faults' },
} satisfies Record<string, Text>
