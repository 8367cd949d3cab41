import { Problem } from '../../kernel/index.ts'

const size = (bytes: number) =>
  bytes >= 1024 ** 2 ? `${Math.floor(bytes / 1024 ** 2)} MB` : `${Math.ceil(bytes / 1024)} KB`
const seconds = (ms: number) => String(Math.ceil(ms / 1000))

/** Refusals of the door: before anybody looked at what the request wants. */
export const doorProblems = {
  tooLarge: (limit: number) =>
    new Problem(
      'BODY_TOO_LARGE',
      'content',
      { ru: 'Тело запроса слишком велико', en: 'The body is too large' },
      [
        {
          path: '',
          message: { ru: `тело больше ${size(limit)}`, en: `the body is larger than ${size(limit)}` },
          remedy: { ru: 'Разделите данные на части', en: 'Split the data into parts' },
        },
      ],
    ),
  encoded: () =>
    new Problem(
      'BODY_ENCODED',
      'content',
      { ru: 'Сжатые тела не принимаются', en: 'Compressed bodies are not taken' },
      [
        {
          path: 'content-encoding',
          message: { ru: 'тело сжато', en: 'the body is compressed' },
          remedy: { ru: 'Пошлите его несжатым', en: 'Send it as it is' },
        },
      ],
    ),
  tooOften: (wait: number) =>
    new Problem(
      'TOO_MANY_REQUESTS',
      'unavailable',
      { ru: 'Слишком много запросов', en: 'Too many requests' },
      [
        {
          path: '',
          message: {
            ru: 'с этого адреса слишком много запросов',
            en: 'too many requests come from this address',
          },
          remedy: { ru: `Повторите через ${seconds(wait)} с`, en: `Repeat in ${seconds(wait)} s` },
        },
      ],
    ),
  tooSlow: (limit: number) =>
    new Problem(
      'ANSWER_TIMEOUT',
      'unavailable',
      { ru: 'Ответ не готов вовремя', en: 'The answer was not ready in time' },
      [
        {
          path: '',
          message: {
            ru: `за ${seconds(limit)} с ответ не готов; команда могла быть выполнена`,
            en: `no answer within ${seconds(limit)} s; the command may have been carried out`,
          },
          remedy: {
            ru: 'Повторите запрос с тем же ключом Idempotency-Key: дважды команда не выполнится',
            en: 'Repeat the request with the same Idempotency-Key: the command will not be carried out twice',
          },
        },
      ],
    ),
}
