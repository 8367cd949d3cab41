import type { z } from 'zod'
import type { Text } from './text.ts'

type Issue = z.core.$ZodIssue

/** Messages of the kernel's own field types, by the key their schemas give as error. */
const told = new Map<string, Text>([
  [
    'money',
    {
      ru: 'нужна сумма в рублях с копейками, например 2000000.00',
      en: 'a sum in roubles with kopecks is needed, such as 2000000.00',
    },
  ],
  ['date', { ru: 'нужна существующая дата ГГГГ-ММ-ДД', en: 'an existing date YYYY-MM-DD is needed' }],
  [
    'instant',
    {
      ru: 'нужен момент времени со смещением, например 2024-05-27T18:00:00+03:00',
      en: 'an instant with its offset is needed, such as 2024-05-27T18:00:00+03:00',
    },
  ],
  [
    'decimal',
    {
      ru: 'нужно десятичное число строкой, например 21.00',
      en: 'a decimal number as a string is needed, such as 21.00',
    },
  ],
  ['blank', { ru: 'нужен текст', en: 'a text is needed' }],
])

const types = new Map<string, Text>([
  ['string', { ru: 'строка', en: 'a string' }],
  ['number', { ru: 'число', en: 'a number' }],
  ['int', { ru: 'целое число', en: 'a whole number' }],
  ['boolean', { ru: 'true или false', en: 'true or false' }],
  ['array', { ru: 'список', en: 'a list' }],
  ['tuple', { ru: 'список', en: 'a list' }],
  ['object', { ru: 'объект', en: 'an object' }],
  ['record', { ru: 'объект', en: 'an object' }],
])
const formats = new Map<string, Text>([
  ['url', { ru: 'нужна ссылка http(s)://…', en: 'a link http(s)://… is needed' }],
  ['email', { ru: 'нужен адрес электронной почты', en: 'an e-mail address is needed' }],
])

/** Zod reports the input only on request; the fallback reads its English message (`received undefined`). */
const isMissing = (issue: Issue): boolean =>
  'input' in issue ? issue.input === undefined : issue.message.endsWith('received undefined')

const listed = (values: readonly unknown[]): Text => {
  const all = values.map(String).join(', ')
  return { ru: all, en: all }
}

/** The type or the values that a field may have, where the issue tells them. */
function needed(issue: Issue): Text | null {
  if (issue.code === 'invalid_type') return types.get(issue.expected) ?? listed([issue.expected])
  if (issue.code === 'invalid_value') return listed(issue.values)
  // A discriminated union whose telling field has an unknown value; zod types `options` loosely.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return listed(issue.options)
  return null
}

function missing(known: Text | undefined, what: Text | null): Text {
  const [ru, en] = ['поле не указано', 'the field is missing']
  if (known) return { ru: `${ru}: ${known.ru}`, en: `${en}: ${known.en}` }
  return what ? { ru: `${ru}, нужно: ${what.ru}`, en: `${en}, needed: ${what.en}` } : { ru, en }
}

/** Bounds of a text are lengths, bounds of a list are counts. */
function bound(origin: string, limit: string, least: boolean): Text {
  const [ru, en] = least
    ? ['меньше наименьшего', 'less than the least']
    : ['больше наибольшего', 'more than the most']
  if (origin === 'string') return { ru: `знаков ${ru}: ${limit}`, en: `characters: ${en}: ${limit}` }
  if (origin === 'array')
    return { ru: `строк списка ${ru}: ${limit}`, en: `items of the list: ${en}: ${limit}` }
  return { ru: `${ru}: ${limit}`, en: `${en}: ${limit}` }
}

/** What a refinement says itself: its own message and clause, as `params` of a custom issue. */
export const carried = (issue: Issue): { readonly text?: Text; readonly clause?: string } =>
  issue.code === 'custom' ? (issue.params ?? {}) : {}

/** What is wrong with one field, for people; a missing field and one of a wrong type are told apart. */
export function messageOf(issue: Issue): Text {
  const own = carried(issue).text
  if (own) return own
  const what = needed(issue)
  const known = told.get(issue.message)
  if ((what !== null || issue.code === 'invalid_union') && isMissing(issue)) return missing(known, what)
  if (known) return known
  switch (issue.code) {
    case 'invalid_type':
      return { ru: `неверный тип, нужно: ${what?.ru}`, en: `wrong type, needed: ${what?.en}` }
    case 'invalid_value':
      return { ru: `допустимы: ${what?.ru}`, en: `allowed are ${what?.en}` }
    case 'too_small':
      return bound(issue.origin, String(issue.minimum), true)
    case 'too_big':
      return bound(issue.origin, String(issue.maximum), false)
    case 'invalid_format':
      return formats.get(issue.format) ?? { ru: 'неверный формат', en: 'the format is wrong' }
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return { ru: `неизвестные поля: ${keys}`, en: `unknown fields: ${keys}` }
    }
    case 'invalid_key':
      return { ru: 'такого ключа не бывает', en: 'there is no such key' }
    case 'invalid_union':
      if (what) return { ru: `допустимы: ${what.ru}`, en: `allowed are ${what.en}` }
      return {
        ru: 'значение не подходит ни под один допустимый вид',
        en: 'the value fits none of the allowed kinds',
      }
    default:
      return { ru: 'значение не подходит', en: 'the value does not fit' }
  }
}
