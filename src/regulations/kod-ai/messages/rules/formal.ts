import type { Text } from '../../../../kernel/index.ts'

/** Messages of the formal check. */
export const formalMessages = {
  'formal.channel': { ru: 'Заявка подана через АС «Фонд-М»', en: 'Filed through the Fond-M system' },
  'formal.channel.broken': {
    ru: 'Заявка подана иначе, чем через АС «Фонд-М» ({channel}): её не рассматривают и не возвращают, подайте через систему',
    en: 'Not filed through the Fond-M system ({channel}): it is neither reviewed nor returned, file it in the system',
  },
  'formal.lot': { ru: 'Лот «{lot}» есть в конкурсе', en: 'The lot "{lot}" is in the contest' },
  'formal.lot.broken': {
    ru: 'Лота «{lot}» в конкурсе нет: выберите одно из пяти направлений',
    en: 'The contest has no lot "{lot}": choose one of the five directions',
  },
  'formal.months': { ru: 'Срок {months} мес. – из допустимых', en: 'The term of {months} months is allowed' },
  'formal.months.broken': {
    ru: 'Срок {months} мес. не предусмотрен: укажите 12, 18 или 24',
    en: 'The term of {months} months does not exist: give 12, 18 or 24',
  },
  'formal.team': { ru: 'Участников {count}: от 1 до {most}', en: '{count} members: from 1 to {most}' },
  'formal.team.broken': {
    ru: 'Участников {count}: заявку подаёт один человек или команда до {most}',
    en: '{count} members: one person applies, or a team of up to {most}',
  },
  'formal.once': { ru: 'Каждый участник назван один раз', en: 'Each member is named once' },
  'formal.once.broken': {
    ru: 'Участник назван дважды ({faults}): оставьте одну строку',
    en: 'A member is named twice ({faults}): leave one row',
  },
  'formal.person-cap': {
    ru: 'Доля каждого в пределах гранта на человека',
    en: "Each share is within a person's cap",
  },
  'formal.person-cap.broken': {
    ru: 'Доля больше предела на человека ({faults}): уменьшите её',
    en: "A share is over a person's cap ({faults}): lower it",
  },
  'formal.project-cap': {
    ru: 'Сумма {total} в пределах гранта на проект',
    en: 'The total of {total} is within the cap of a project',
  },
  'formal.project-cap.broken': {
    ru: 'Сумма {total} больше предела {cap} на проект: уменьшите на {over}',
    en: 'The total of {total} is over the cap of {cap} for a project: lower it by {over}',
  },
  'formal.shares': { ru: 'Доли участников дают {total}', en: "The members' shares make {total}" },
  'formal.shares.broken': {
    ru: 'Доли участников дают {shares}, запрошено {total}: исправьте разницу {difference}',
    en: "The members' shares make {shares}, {total} is requested: mend the difference of {difference}",
  },
  'formal.nobody': { ru: 'Участников нет, проверять некого', en: 'There are no members to check' },
  'formal.signed': { ru: 'Заявку подписали все', en: 'Everybody signed the application' },
  'formal.signed.broken': {
    ru: 'Нет подписи ({faults}): заявку подписывает каждый участник',
    en: 'A signature is missing ({faults}): each member signs the application',
  },
  'formal.citizen': { ru: 'Все – граждане России', en: 'All are citizens of Russia' },
  'formal.citizen.broken': {
    ru: 'Не гражданин России ({faults}): в команде могут быть только граждане',
    en: 'Not a citizen of Russia ({faults}): a team has citizens only',
  },
  'formal.other-project': {
    ru: 'Других действующих проектов Фонда нет',
    en: 'There are no other current projects of the Fund',
  },
  'formal.other-project.broken': {
    ru: 'Участник занят в другом проекте Фонда, не закрытом ко дню подачи ({faults}): завершите его или измените состав',
    en: 'A member is in another project of the Fund, open on the day of filing ({faults}): finish it or change the team',
  },
  'formal.no-umnik': { ru: 'Проектов «УМНИК» нет', en: 'There are no UMNIK projects' },
  'formal.same-project': {
    ru: 'Проект отличается от поддержанного по «УМНИК»',
    en: 'The project differs from the one backed by UMNIK',
  },
  'formal.same-project.broken': {
    ru: 'Проект тот же, что поддержан по «УМНИК» ({faults}): нужен другой проект',
    en: 'The project is the one backed by UMNIK ({faults}): another project is needed',
  },
  'formal.umnik-later': {
    ru: 'Договор «УМНИК» ещё открыт ({faults}): его нужно закрыть ко дню подведения итогов, который пока неизвестен',
    en: 'The UMNIK agreement is still open ({faults}): it must be closed by the day of the results, not known yet',
  },
  'formal.umnik-closed': {
    ru: 'Договор «УМНИК» закрыт ко дню подведения итогов',
    en: 'The UMNIK agreement is closed by the day of the results',
  },
  'formal.umnik-closed.broken': {
    ru: 'Договор «УМНИК» не закрыт ко дню подведения итогов ({faults})',
    en: 'The UMNIK agreement is not closed by the day of the results ({faults})',
  },
  'formal.intake': {
    ru: 'Подана {filedOn}, приём с {from} по {to}',
    en: 'Filed on {filedOn}, the intake lasts from {from} to {to}',
  },
  'formal.intake.broken': {
    ru: 'Подана {filedOn}, вне приёма с {from} по {to} (московское время)',
    en: 'Filed on {filedOn}, outside the intake from {from} to {to} (Moscow time)',
  },
  'formal.form': { ru: 'Форма заявки приложена', en: 'The application form is attached' },
  'formal.form.broken': {
    ru: 'Нет формы заявки: приложите её',
    en: 'The application form is missing: attach it',
  },
  'formal.tz': { ru: 'Техническое задание есть', en: 'The terms of reference are there' },
  'formal.tz.broken': {
    ru: 'Нет технического задания: заполните его в системе',
    en: 'The terms of reference are missing: fill them in',
  },
  'formal.plan': { ru: 'Календарный план есть', en: 'The calendar plan is there' },
  'formal.plan.broken': {
    ru: 'Нет календарного плана: заполните его в системе',
    en: 'The calendar plan is missing: fill it in',
  },
  'formal.format': {
    ru: 'Все вложения в PDF или заполнены в системе',
    en: 'Every attachment is PDF or filled in',
  },
  'formal.format.broken': {
    ru: 'Вложение № {faults} не в PDF: сохраните документ в PDF и замените файл',
    en: 'Attachment {faults} is no PDF: save it as PDF and replace the file',
  },
  'formal.language': { ru: 'Вложения на русском языке', en: 'The attachments are in Russian' },
  'formal.language.broken': {
    ru: 'Вложение № {faults} не на русском языке: приложите перевод вместо него или уберите его',
    en: 'Attachment {faults} is not in Russian: replace it by a translation or take it out',
  },
  'formal.readable': { ru: 'Вложения читаются', en: 'The attachments are readable' },
  'formal.readable.broken': {
    ru: 'Вложение № {faults} не читается: отсканируйте документ заново',
    en: 'Attachment {faults} is unreadable: scan it anew',
  },
  'formal.colour': { ru: 'Вложения в цвете', en: 'The attachments are in colour' },
  'formal.colour.broken': {
    ru: 'Вложение № {faults} не в цвете: нужен цветной скан',
    en: 'Attachment {faults} is not in colour: a colour scan is needed',
  },
  'formal.whole': { ru: 'Один файл – один целый документ', en: 'One file is one whole document' },
  'formal.whole.broken': {
    ru: 'Вложение № {faults} содержит не весь документ: соберите его в один файл',
    en: 'Attachment {faults} is no whole document: put it into one file',
  },
  'formal.one-application': { ru: 'Заявитель подал одну заявку', en: 'The applicant filed one application' },
  'formal.one-application.broken': {
    ru: 'Заявитель уже подал заявку {faults}: рассматривается одна',
    en: 'The applicant already filed {faults}: one is reviewed',
  },
  'formal.one-person': {
    ru: 'Никто из участников не заявлен раньше в другой заявке',
    en: 'No member is in an earlier application',
  },
  'formal.one-person.broken': {
    ru: 'Участник уже есть в ранее поданной заявке {faults}: человек может быть только в одной',
    en: 'A member is in the earlier application {faults}: a person can be in one only',
  },
  'formal.first-filed': { ru: 'Более ранней заявки нет', en: 'There is no earlier application' },
  'formal.first-filed.broken': {
    ru: 'Рассматривается поданная первой: {faults}',
    en: 'The first one filed is reviewed: {faults}',
  },
} satisfies Record<string, Text>
