import type { Text } from '../../../kernel/index.ts'

/** What the pages about the API say. */
export const said = {
  title: { ru: 'Программный интерфейс', en: 'Programming interface' },
  lead: {
    ru: 'Всё, что делает Мера, доступно по HTTP: команды и запросы по каждому виду дел, правила, вход, файлы. Описание строится из самих процедур, поэтому не расходится с ними.',
    en: 'Everything Mera does is there over HTTP: commands and queries of every kind of case, rules, sign-in, files. The description is made of the procedures themselves, so it cannot differ from them.',
  },
  machine: { ru: 'То же для программ: OpenAPI 3.1', en: 'The same for programs: OpenAPI 3.1' },
  basics: { ru: 'Как им пользоваться', en: 'How to use it' },
  command: {
    ru: 'Команда: POST с JSON. Ключ Idempotency-Key делает повтор безопасным: та же команда с тем же ключом выполняется один раз.',
    en: 'A command: POST with JSON. The header Idempotency-Key makes repeating safe: the same command with the same key is done once.',
  },
  version: {
    ru: 'Где действие требует версию, пошлите ETag прочитанного дела в If-Match: без него ответ 428, с устаревшим – 409 и версия, которая есть сейчас.',
    en: 'Where an action needs the version, send the ETag of the case you read in If-Match: without it the answer is 428, with an old one 409 and the version there is now.',
  },
  problem: {
    ru: 'Отказ – application/problem+json (RFC 9457) на русском или английском по Accept-Language: код, поля, пункты положения и как исправить.',
    en: 'A refusal is application/problem+json (RFC 9457) in Russian or English by Accept-Language: the code, the fields, the clauses of the regulation and how to mend it.',
  },
  seeing: {
    ru: 'Каждый видит только то, что ему открывает таблица видимости. Дело, в котором вам не видно ничего, не отличить от несуществующего.',
    en: 'Everybody sees only what the table of visibility opens to them. A case of which you see nothing cannot be told from one that is not there.',
  },
  list: {
    ru: 'Списки идут страницами: передайте next в cursor. Живые обновления – /api/v1/stream (SSE).',
    en: 'Lists come page by page: pass next as cursor. Live updates come from /api/v1/stream (SSE).',
  },
  parts: { ru: 'Части', en: 'Parts' },
  calls: { ru: 'вызовов', en: 'calls' },
  who: { ru: 'Кому', en: 'Who' },
  anyone: { ru: 'всем', en: 'anyone' },
  'signed-in': { ru: 'вошедшим', en: 'whoever signed in' },
  clauses: { ru: 'Пункты', en: 'Clauses' },
  states: { ru: 'В состояниях', en: 'In the states' },
  codes: { ru: 'Возможные отказы', en: 'Possible refusals' },
  parameters: { ru: 'Параметры и заголовки', en: 'Parameters and headers' },
  body: { ru: 'Тело', en: 'Body' },
  name: { ru: 'Имя', en: 'Name' },
  type: { ru: 'Вид', en: 'Type' },
  needed: { ru: 'обязательно', en: 'required' },
  clause: { ru: 'пункт', en: 'clause' },
  answers: { ru: 'Ответы', en: 'Answers' },
  none: { ru: 'без тела', en: 'no body' },
} satisfies Record<string, Text>
