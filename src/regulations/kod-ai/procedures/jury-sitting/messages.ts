import type { Text } from '../../../../kernel/index.ts'

export const jurySittingMessages = {
  'jury.stage': {
    ru: 'Заседания жюри идут на этапе 4, конкурс в состоянии «{state}»',
    en: 'The jury sits in stage 4, the contest is in "{state}"',
  },
  'jury.recommended': {
    ru: 'В повестку входят только рекомендованные заявки, не рекомендованы: {cases}',
    en: 'The agenda takes recommended applications only, not recommended: {cases}',
  },
  'jury.order': {
    ru: 'Состав жюри не утверждён приказом генерального директора',
    en: 'The jury is not approved by an order of the general director',
  },
  'jury.roll': {
    ru: '{person} не входит в состав жюри',
    en: '{person} is not a member of the jury',
  },
  'jury.twice': {
    ru: '{person} указан дважды',
    en: '{person} is listed twice',
  },
  'jury.mode': {
    ru: 'Участвуют очно или по видео- и аудиосвязи, указано «{mode}»',
    en: 'One attends onsite or by video and audio link, given is "{mode}"',
  },
  'jury.lead': {
    ru: 'Нет ни председателя, ни заместителя',
    en: 'Neither the chair nor the deputy is present',
  },
  'jury.quorum': {
    ru: 'Нет кворума: присутствуют {present} из {total}',
    en: 'No quorum: {present} of {total} are present',
  },
  'jury.item': {
    ru: 'В повестке нет заявки {item} или по ней уже решено',
    en: 'The application {item} is not on the agenda or is decided already',
  },
  'jury.absent': {
    ru: '{person} отсутствует и не голосует',
    en: '{person} is absent and does not vote',
  },
  'jury.proxy': {
    ru: 'Голос {person} не может подать {by}: полномочия не передаются',
    en: 'The vote of {person} cannot be cast by {by}: it is not delegated',
  },
  'jury.conflict': {
    ru: '{person} не голосует по этой заявке: 4.6.4',
    en: '{person} does not vote on this application: 4.6.4',
  },
  'jury.secretary': {
    ru: '{person} входит в состав жюри и не подаёт голоса других: пусть голосование завершит секретарь без голоса',
    en: '{person} sits in the jury and does not hand in the votes of others: let a secretary without a vote close the ballot',
  },
  'jury.no-ballot': {
    ru: 'По заявке {item} не голосовали',
    en: 'There was no ballot on the application {item}',
  },
  'jury.did-not-vote': {
    ru: '{person} по этой заявке не голосовал',
    en: '{person} did not vote on this application',
  },
  'jury.tied-votes': {
    ru: 'Стало известно о связи голосовавших с заявителем: {votes}. Признайте эти голосования недействительными и проведите их заново',
    en: 'Ties of voters to the applicant became known: {votes}. Void these ballots and hold them anew',
  },
  'jury.second-vote': {
    ru: '{person} голосует один раз',
    en: '{person} has one vote',
  },
  'jury.secret': {
    ru: 'В тайном голосовании участников {attended} и голосов {votes} должно быть поровну, голоса – без порядка подачи',
    en: 'A secret ballot has as many voters ({attended}) as votes ({votes}), and the votes tell no order',
  },
  'jury.tie': {
    ru: 'Голоса равны, решающего голоса нет ({reason}): нужно повторное голосование',
    en: 'The votes are equal and nobody decides ({reason}): vote again',
  },
  'jury.tie-open': {
    ru: 'По заявке {item} ждут решающего голоса',
    en: 'The application {item} waits for the deciding vote',
  },
  'jury.no-tie': {
    ru: 'По заявке {item} решающий голос не нужен',
    en: 'The application {item} needs no deciding vote',
  },
  'jury.casting': {
    ru: 'Решающий голос принадлежит не {person}',
    en: 'The deciding vote does not belong to {person}',
  },
  'jury.amount-missing': {
    ru: 'К решению о поддержке нужна сумма',
    en: 'A decision to support needs an amount',
  },
  'jury.amount-given': {
    ru: 'К решению не поддерживать сумма не указывается',
    en: 'A decision not to support bears no amount',
  },
  'jury.reason-missing': {
    ru: 'Решение не поддерживать нужно обосновать',
    en: 'A decision not to support needs its reason',
  },
  'jury.amount-range': {
    ru: 'Рекомендованная сумма {amount} должна быть больше нуля и не больше запрошенной {requested}',
    en: 'The recommended sum {amount} must be above zero and not above the requested {requested}',
  },
  'jury.rank-reason': {
    ru: 'Решение расходится с рейтингом (сравните {other}): нужна причина',
    en: 'The decision departs from the rating (compare {other}): a reason is needed',
  },
  'jury.open-items': {
    ru: 'Не решено по заявкам: {items}',
    en: 'Not decided: {items}',
  },
  'jury.protocol-date': {
    ru: 'Протокол датируется днём заседания {date} или позже и не позже сегодняшнего {on}',
    en: 'The protocol bears the day of the sitting {date} or a later one, not after today {on}',
  },
  'jury.sitting-day': {
    ru: 'Заседание назначено на {date}, сегодня {on}',
    en: 'The sitting is planned for {date}, today is {on}',
  },
} satisfies Record<string, Text>
