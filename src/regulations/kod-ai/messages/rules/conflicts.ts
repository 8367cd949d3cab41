import type { Text } from '../../../../kernel/index.ts'

/** What the search for ties to an applicant tells; the procedures say their refusals with the same words. */
export const conflictMessages = {
  'conflict-found.none': {
    ru: '{person}: связей с заявителем нет',
    en: '{person}: no ties to the applicant',
  },
  'conflict-found.member': {
    ru: '{person} – участник этой заявки',
    en: '{person} is a member of this application',
  },
  'conflict-found.competitor': {
    ru: '{person} сам участвует в этом отборе и заинтересован в его итогах',
    en: '{person} applies in this round and has an interest in its results',
  },
  'conflict-found.relative': {
    ru: '{person} – близкий родственник участника {with}',
    en: '{person} is a close relative of the member {with}',
  },
  'conflict-found.co-author': {
    ru: '{person} – соавтор участника или библиотеки ({with})',
    en: '{person} is a co-author of a member or of the library ({with})',
  },
  'conflict-found.interest': {
    ru: '{person} лично заинтересован в участнике {with}',
    en: '{person} has a personal interest in the member {with}',
  },
  'conflict-found.letter': {
    ru: '{person} или его организация дали заявителю письмо о заинтересованности',
    en: '{person} or an organisation of theirs wrote a letter of interest for the applicant',
  },
  'conflict-found.organisation': {
    ru: 'У {person} и участника {with} общая организация',
    en: '{person} and the member {with} share an organisation',
  },
  'conflict-found.partner': {
    ru: 'Организация, с которой связан {person}, – партнёр проекта',
    en: 'An organisation of {person} is a partner of the project',
  },
  'conflict-found.project': {
    ru: '{person} и участник {with} работали в одном проекте',
    en: '{person} and the member {with} worked on one project',
  },
  'conflict-found.creditor': {
    ru: '{person} – кредитор участника {with}',
    en: '{person} is a creditor of the member {with}',
  },
  'conflict-found.representative': {
    ru: '{person} представляет организацию – кредитора участника {with}',
    en: '{person} represents an organisation that is a creditor of the member {with}',
  },
  'conflict-found.exception': {
    ru: '{person} представляет кредитора участника {with} – сторону соглашения о намерении: исключение действует',
    en: '{person} represents a creditor of the member {with} that is party to an intent agreement: the exception holds',
  },
  'conflict-found.debtor': {
    ru: '{person} или его организация должны участнику {with}, либо {person} должен его организации',
    en: '{person} owes to the member {with} or to an organisation of theirs',
  },
  'conflict-found.reviewer': {
    ru: '{person} уже давал заключение по этой заявке',
    en: '{person} has reviewed this application already',
  },
  'conflict-found.no-vote': {
    ru: '{person} по этой заявке не голосует',
    en: '{person} does not vote on this application',
  },
  'conflict-found.undeclared': {
    ru: '{person}: декларации интересов нет ({missing}), попросите её заполнить',
    en: '{person}: there is no declaration of interests ({missing}), ask for it',
  },
  'conflict-found.counted': {
    ru: 'проверено людей {people}, связей {ties}, отстранено {barred}',
    en: '{people} people looked at, {ties} ties, {barred} barred',
  },
} satisfies Record<string, Text>
