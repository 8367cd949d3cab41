import { Problem, type ProblemKind, type Text } from '../kernel/index.ts'

const refuse = (
  code: string,
  kind: ProblemKind,
  title: Text,
  item: { readonly path: string; readonly clause?: string; readonly remedy: Text; readonly message?: Text },
  operands?: Readonly<Record<string, unknown>>,
): Problem => new Problem(code, kind, title, [{ message: title, ...item, ...(operands ? { operands } : {}) }])

/** What live ballots refuse by themselves; what a clause refuses is told by the action that closes them. */
export const ballotProblems = {
  none: () =>
    refuse(
      'NO_BALLOT',
      'state',
      { ru: 'Это голосование уже закончилось', en: 'This ballot is over' },
      {
        path: 'ballot',
        remedy: {
          ru: 'Обновите страницу: на голосовании другой вопрос или ни одного',
          en: 'Look again: another item is put to the vote, or none',
        },
      },
    ),
  closing: () =>
    refuse(
      'BALLOT_CLOSING',
      'state',
      { ru: 'Голосование закрывается, голоса больше не принимаются', en: 'The ballot is being closed' },
      {
        path: 'ballot',
        remedy: {
          ru: 'Если его не удастся закрыть, голосовать снова можно будет через мгновение',
          en: 'Should it not be closed, votes are taken again in a moment',
        },
      },
    ),
  other: (item: string) =>
    refuse(
      'BALLOT_OPEN',
      'state',
      { ru: 'На голосовании уже другой вопрос', en: 'Another item is put to the vote already' },
      {
        path: 'item',
        remedy: {
          ru: 'Сначала закройте или снимите то голосование',
          en: 'Close or withdraw that ballot first',
        },
      },
      { item },
    ),
  kind: (kinds: readonly string[]) =>
    refuse(
      'BALLOT_KIND',
      'content',
      { ru: 'Так здесь не голосуют', en: 'There is no such way of voting here' },
      { path: 'kind', remedy: { ru: `Можно: ${kinds.join(', ')}`, en: `Possible: ${kinds.join(', ')}` } },
    ),
  roll: (clause: string) =>
    refuse(
      'NOT_IN_ROLL',
      'role',
      { ru: 'Вы не входите в состав', en: 'You are not a member' },
      {
        path: 'person',
        clause,
        remedy: {
          ru: 'Состав утверждает приказ; проверьте его в деле конкурса',
          en: 'An order names the members; see the case of the contest',
        },
      },
    ),
  gathers: () =>
    refuse(
      'NOT_GATHERING',
      'state',
      { ru: 'Заседание не собирается и не идёт', en: 'The sitting neither gathers nor sits' },
      { path: '', remedy: { ru: 'Смотрите следующее заседание', en: 'See the next sitting' } },
    ),
  twice: (people: readonly string[], clause: string) =>
    refuse(
      'SECOND_VOTE',
      'state',
      {
        ru: 'Голос на бумаге и голос с экрана одного человека: у члена один голос',
        en: 'A vote on paper and one cast live by the same person: a member has one vote',
      },
      {
        path: 'paper.people',
        clause,
        remedy: {
          ru: 'Уберите из бумажных тех, кто проголосовал сам',
          en: 'Take those who voted themselves off the paper list',
        },
      },
      { people },
    ),
  paper: () =>
    refuse(
      'PAPER',
      'content',
      {
        ru: 'Бумажных голосов должно быть столько же, сколько проголосовавших на бумаге',
        en: 'There must be as many votes on paper as people who voted so',
      },
      {
        path: 'paper.votes',
        remedy: { ru: 'Пересчитайте бюллетени', en: 'Count the papers again' },
      },
    ),
  fallAway: (people: readonly string[], clause: string) =>
    refuse(
      'VOTES_FALL_AWAY',
      'state',
      {
        ru: 'Голоса тех, кто больше не голосует по этому вопросу, не будут учтены',
        en: 'Votes of people who no longer vote on this item will not be counted',
      },
      {
        path: 'without',
        clause,
        remedy: {
          ru: 'Подтвердите, назвав их, или поправьте явку',
          en: 'Confirm by naming them, or mend the attendance',
        },
      },
      { people },
    ),
}
