import { Problem, type Text } from '../kernel/index.ts'

const refuse = (
  code: string,
  kind: 'state' | 'unknown' | 'role',
  title: Text,
  remedy: Text,
  path = '',
): Problem => new Problem(code, kind, title, [{ path, message: title, remedy }])

/** What correspondence refuses. */
export const correspondenceProblems = {
  full: (most: number) =>
    refuse(
      'THREAD_FULL',
      'state',
      {
        ru: `В переписке по делу уже ${most} писем`,
        en: `The thread of the case has ${most} letters already`,
      },
      { ru: 'Свяжитесь с Фондом другим способом', en: 'Reach the Fund in another way' },
    ),
  tooMany: (most: number) =>
    refuse(
      'TOO_MANY_QUESTIONS',
      'state',
      { ru: `Вы уже задали вопросов: ${most}`, en: `You have asked ${most} questions already` },
      { ru: 'Дождитесь ответов', en: 'Wait for the answers' },
    ),
  notAsked: () =>
    refuse(
      'QUESTIONS_CLOSED',
      'state',
      { ru: 'Вопросы сейчас не принимаются', en: 'No questions are taken now' },
      {
        ru: 'Вопросы принимаются, пока идёт приём заявок; ответы остаются на странице',
        en: 'Questions are taken while the intake runs; the answers stay on the page',
      },
    ),
  nobody: () =>
    refuse(
      'NOBODY_TO_WRITE_TO',
      'state',
      { ru: 'Писать некому', en: 'There is nobody to write to' },
      { ru: 'В деле нет ни одного человека, который читает письма', en: 'Nobody in the case reads letters' },
    ),
  notYours: () =>
    refuse(
      'NO_CORRESPONDENCE',
      'unknown',
      { ru: 'Переписки по этому делу у вас нет', en: 'You have no letters about this case' },
      {
        ru: 'Пишут друг другу Фонд и те, о ком дело',
        en: 'The Fund and those whom the case is about write to each other',
      },
    ),
  unknownQuestion: () =>
    refuse(
      'UNKNOWN_QUESTION',
      'unknown',
      { ru: 'Такого вопроса нет', en: 'There is no such question' },
      { ru: 'Откройте список вопросов заново', en: 'Open the list of questions anew' },
    ),
  notYourAnswer: () =>
    refuse(
      'ROLE_NOT_ALLOWED',
      'role',
      { ru: 'На вопросы отвечает не эта роль', en: 'Questions are answered by another role' },
      { ru: 'Отвечает сотрудник Фонда', en: 'An officer of the Fund answers' },
    ),
  stale: () =>
    refuse(
      'VERSION_CONFLICT',
      'state',
      { ru: 'На вопрос только что ответили', en: 'The question was answered a moment ago' },
      { ru: 'Прочтите ответ и, если нужно, измените его', en: 'Read the answer and change it if need be' },
      'seen',
    ),
} as const
