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
      zh: '须填写含戈比的卢布金额,例如 2000000.00',
    },
  ],
  [
    'date',
    {
      ru: 'нужна существующая дата ГГГГ-ММ-ДД',
      en: 'an existing date YYYY-MM-DD is needed',
      zh: '须填写有效日期 YYYY-MM-DD',
    },
  ],
  [
    'instant',
    {
      ru: 'нужен момент времени со смещением, например 2024-05-27T18:00:00+03:00',
      en: 'an instant with its offset is needed, such as 2024-05-27T18:00:00+03:00',
      zh: '须填写带时差的时刻,例如 2024-05-27T18:00:00+03:00',
    },
  ],
  [
    'decimal',
    {
      ru: 'нужно десятичное число строкой, например 21.00',
      en: 'a decimal number as a string is needed, such as 21.00',
      zh: '须填写十进制数字符串,例如 21.00',
    },
  ],
  ['blank', { ru: 'нужен текст', en: 'a text is needed', zh: '须填写文本' }],
])

const types = new Map<string, Text>([
  ['string', { ru: 'строка', en: 'a string', zh: '字符串' }],
  ['number', { ru: 'число', en: 'a number', zh: '数字' }],
  ['int', { ru: 'целое число', en: 'a whole number', zh: '整数' }],
  ['boolean', { ru: 'true или false', en: 'true or false', zh: 'true 或 false' }],
  ['array', { ru: 'список', en: 'a list', zh: '列表' }],
  ['tuple', { ru: 'список', en: 'a list', zh: '列表' }],
  ['object', { ru: 'объект', en: 'an object', zh: '对象' }],
  ['record', { ru: 'объект', en: 'an object', zh: '对象' }],
])
const formats = new Map<string, Text>([
  [
    'url',
    { ru: 'нужна ссылка http(s)://…', en: 'a link http(s)://… is needed', zh: '须填写链接 http(s)://…' },
  ],
  [
    'email',
    { ru: 'нужен адрес электронной почты', en: 'an e-mail address is needed', zh: '须填写电子邮箱地址' },
  ],
])

/** Zod reports the input only on request; the fallback reads its English message (`received undefined`). */
const isMissing = (issue: Issue): boolean =>
  'input' in issue ? issue.input === undefined : issue.message.endsWith('received undefined')

const listed = (values: readonly unknown[]): Text => {
  const all = values.map(String).join(', ')
  return { ru: all, en: all, zh: all }
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
  const [ru, en, zh] = ['поле не указано', 'the field is missing', '未填写该字段']
  if (known)
    return { ru: `${ru}: ${known.ru}`, en: `${en}: ${known.en}`, zh: `${zh}:${known.zh ?? known.en}` }
  return what
    ? {
        ru: `${ru}, нужно: ${what.ru}`,
        en: `${en}, needed: ${what.en}`,
        zh: `${zh},须为:${what.zh ?? what.en}`,
      }
    : { ru, en, zh }
}

/** Bounds of a text are lengths, bounds of a list are counts. */
function bound(origin: string, limit: string, least: boolean): Text {
  const [ru, en, zh] = least
    ? ['меньше наименьшего', 'less than the least', '少于最小值']
    : ['больше наибольшего', 'more than the most', '超过最大值']
  if (origin === 'string')
    return { ru: `знаков ${ru}: ${limit}`, en: `characters: ${en}: ${limit}`, zh: `字符数${zh}:${limit}` }
  if (origin === 'array')
    return {
      ru: `строк списка ${ru}: ${limit}`,
      en: `items of the list: ${en}: ${limit}`,
      zh: `列表项数${zh}:${limit}`,
    }
  return { ru: `${ru}: ${limit}`, en: `${en}: ${limit}`, zh: `${zh}:${limit}` }
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
      return {
        ru: `неверный тип, нужно: ${what?.ru}`,
        en: `wrong type, needed: ${what?.en}`,
        zh: `类型错误,须为:${what?.zh ?? what?.en}`,
      }
    case 'invalid_value':
      return {
        ru: `допустимы: ${what?.ru}`,
        en: `allowed are ${what?.en}`,
        zh: `允许的值:${what?.zh ?? what?.en}`,
      }
    case 'too_small':
      return bound(issue.origin, String(issue.minimum), true)
    case 'too_big':
      return bound(issue.origin, String(issue.maximum), false)
    case 'invalid_format':
      return formats.get(issue.format) ?? { ru: 'неверный формат', en: 'the format is wrong', zh: '格式错误' }
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return { ru: `неизвестные поля: ${keys}`, en: `unknown fields: ${keys}`, zh: `未知字段:${keys}` }
    }
    case 'invalid_key':
      return { ru: 'такого ключа не бывает', en: 'there is no such key', zh: '没有此键' }
    case 'invalid_union':
      if (what)
        return {
          ru: `допустимы: ${what.ru}`,
          en: `allowed are ${what.en}`,
          zh: `允许的值:${what.zh ?? what.en}`,
        }
      return {
        ru: 'значение не подходит ни под один допустимый вид',
        en: 'the value fits none of the allowed kinds',
        zh: '该值不符合任何允许的种类',
      }
    default:
      return { ru: 'значение не подходит', en: 'the value does not fit', zh: '该值不符合要求' }
  }
}
