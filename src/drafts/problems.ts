import { Problem, type Text } from '../kernel/index.ts'

const refuse = (
  code: string,
  kind: 'state' | 'unknown',
  title: Text,
  item: { path: string; message?: Text; remedy: Text; operands?: Readonly<Record<string, unknown>> },
): Problem => new Problem(code, kind, title, [{ message: title, ...item }])

/** What drafts refuse. */
export const draftProblems = {
  unknown: () =>
    refuse(
      'UNKNOWN_DRAFT',
      'unknown',
      { ru: 'Такого черновика у вас нет', en: 'You have no such draft' },
      {
        path: '',
        remedy: {
          ru: 'Список ваших черновиков: GET /api/v1/drafts',
          en: 'The list of your drafts: GET /api/v1/drafts',
        },
      },
    ),
  /** @param now the version that stands; 0 where there is no draft (any more) */
  stale: (seen: number, now: number) =>
    refuse(
      'VERSION_CONFLICT',
      'state',
      now === 0
        ? { ru: 'Этого черновика больше нет', en: 'This draft is no longer there' }
        : { ru: 'Черновик сохранён в другом окне', en: 'The draft was saved in another window' },
      {
        path: 'If-Match',
        message:
          now === 0
            ? { ru: 'черновика нет', en: 'there is no draft' }
            : seen === 0
              ? {
                  ru: `черновик уже есть, его версия ${now}`,
                  en: `there is a draft already, of version ${now}`,
                }
              : {
                  ru: `вы видели версию ${seen}, сейчас ${now}`,
                  en: `you saw version ${seen}, now it is ${now}`,
                },
        operands: { version: now },
        remedy:
          now === 0
            ? {
                ru: 'Он отправлен, удалён или просрочен; чтобы начать заново, сохраните без If-Match',
                en: 'It was sent, removed or too old; to begin anew, save without If-Match',
              }
            : {
                ru: `Прочтите черновик и сохраните с If-Match: "${now}"`,
                en: `Read the draft and save with If-Match: "${now}"`,
              },
      },
    ),
  full: (most: number) =>
    refuse(
      'TOO_MANY_DRAFTS',
      'state',
      { ru: `Черновиков не больше ${most}`, en: `There may be ${most} drafts at most` },
      { path: '', remedy: { ru: 'Удалите ненужные черновики', en: 'Remove drafts that you do not need' } },
    ),
}
