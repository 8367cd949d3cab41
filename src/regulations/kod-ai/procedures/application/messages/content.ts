import type { Text } from '../../../../../kernel/index.ts'

/** About what stands in an application. */
export const contentMessages = {
  'application.individual': {
    ru: 'Заявитель – физическое лицо или команда физических лиц, указано «{kind}»',
    en: 'The applicant is a person or a team of persons, given is "{kind}"',
  },
  'application.project-kind': {
    ru: 'Грант даётся на проект открытых библиотек, указано «{kind}»',
    en: 'The grant is for an open-library project, given is "{kind}"',
  },
  'application.work-type': {
    ru: 'Библиотека создаётся или развивается, указано «{type}»',
    en: 'A library is created or developed, given is "{type}"',
  },
  'application.base-library': {
    ru: 'Для развития библиотеки нужна ссылка на исходную',
    en: 'Developing a library needs the link to the one it builds on',
  },
  'application.lot': {
    ru: 'Нужен ровно один лот этого конкурса, указано «{lot}»',
    en: 'Exactly one lot of this contest is needed, given is "{lot}"',
  },
  'application.topic': { ru: 'Нужна тема проекта', en: 'The topic of the project is needed' },
  'application.consent': {
    ru: 'Нужно согласие с условиями конкурса',
    en: 'Consent to the terms of the contest is needed',
  },
  'application.term': {
    ru: 'Срок {months} мес. не из допустимых 12, 18 и 24',
    en: 'The term of {months} months is not 12, 18 or 24',
  },
  'application.team': {
    ru: 'Участников должно быть от 1 до 10, указано {count}',
    en: 'There must be 1 to 10 members, given are {count}',
  },
  'application.person-twice': {
    ru: 'Участник {person} назван дважды',
    en: 'The member {person} is named twice',
  },
  'application.name': {
    ru: 'У участника {person} нужны фамилия и имя',
    en: 'The member {person} needs a surname and a first name',
  },
  'application.phone': {
    ru: 'Телефон участника {person} нужен в виде +7XXXXXXXXXX',
    en: 'The phone of the member {person} must read +7XXXXXXXXXX',
  },
  'application.leader-id': {
    ru: 'Leader-ID участника {person} – целое положительное число, у каждого своё',
    en: 'The Leader-ID of the member {person} is a positive whole number of its own',
  },
  'application.citizen': {
    ru: 'Участник {person} не гражданин Российской Федерации',
    en: 'The member {person} is not a citizen of the Russian Federation',
  },
  'application.grant-cap': {
    ru: 'Предел гранта превышен: {total} при {count} участниках (не больше 2 млн на человека и 10 млн на проект)',
    en: 'The grant cap is exceeded: {total} for {count} members (2 million a person and 10 million a project at most)',
  },
  'application.positive': {
    ru: 'Сумма каждого участника должна быть больше нуля',
    en: 'The sum of every member must be above zero',
  },
  'application.sum': {
    ru: 'Доли участников в сумме не дают {total}',
    en: 'The shares of the members do not add up to {total}',
  },
  'application.scope': {
    ru: 'У участника {person} не указан объём работ, которому отвечает доля',
    en: 'The member {person} has no scope of work for the share',
  },
  'application.umnik': {
    ru: 'Участнику {person} нужны тема проекта УМНИК и отличие от неё',
    en: 'The member {person} needs the title of the UMNIK project and the difference from it',
  },
  'application.file-pdf': {
    ru: 'Файл «{name}» не PDF: найден формат {format}',
    en: 'The file "{name}" is no PDF: its format is {format}',
  },
  'application.file-name': {
    ru: 'Имя файла «{name}» пусто или содержит путь',
    en: 'The file name "{name}" is blank or holds a path',
  },
  'application.slot': {
    ru: 'Место «{slot}» уже занято: один файл – один документ целиком',
    en: 'The place "{slot}" is taken: one file is one whole document',
  },
  'application.form': {
    ru: 'Нет подписанной формы заявки (приложение № 1) в PDF',
    en: 'The signed application form (Appendix 1) as PDF is missing',
  },
  'application.tor': {
    ru: 'Техническое задание не заполнено: {sections}',
    en: 'The terms of reference are not filled in: {sections}',
  },
  'application.plan': {
    ru: 'Календарный план на {months} мес. состоит из {stages} этапов на сумму {total}, в заявке {given} на {sum}',
    en: 'A plan of {months} months has {stages} stages worth {total}, the application has {given} worth {sum}',
  },
  'application.attested': {
    ru: 'Участник {person} не подтвердил требования: {missing}',
    en: 'The member {person} has not attested the requirements: {missing}',
  },
  'application.rights-consent': {
    ru: 'Права третьих лиц затронуты: нужен файл согласия правообладателя',
    en: 'Rights of others are involved: the consent of the holder is needed as a file',
  },
  'application.other-budget': {
    ru: 'Те же работы не могут финансироваться из бюджета дважды',
    en: 'The same work may not be paid from the budget twice',
  },
  'application.civil': {
    ru: 'Проект должен быть гражданским, без гостайны',
    en: 'The project must be civil and free of state secrets',
  },
  'application.statement': {
    ru: 'Не подтверждено заявление формы: {letter}',
    en: 'A statement of the form is not confirmed: {letter}',
  },
  'application.unsigned': {
    ru: 'Заявку не подписали: {persons}',
    en: 'These have not signed the application: {persons}',
  },
} satisfies Record<string, Text>
