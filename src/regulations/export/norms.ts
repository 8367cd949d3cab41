import type { Norm, Text } from '../../kernel/index.ts'
import type { ExportClause } from './clauses/index.ts'

type Said = readonly [value: string, ru: string, en: string, ...clauses: readonly ExportClause[]]

/** What clauses say of one topic: a value for those that agree, and its words. */
const topic = (key: string, title: Text, ...said: readonly Said[]): Norm[] =>
  said.flatMap(([value, ru, en, ...clauses]) =>
    clauses.map((clause) => ({ kind: 'value' as const, topic: key, clause, value, title, told: { ru, en } })),
  )

/** Places where the declaration says two things of one subject, for the linter. */
export const norms: readonly Norm[] = [
  ...topic(
    'force',
    { ru: 'обязательность', en: 'binding force' },
    ['recommended', 'рекомендация, добровольно', 'a recommendation, voluntary', 'export:1.4', 'export:1.5'],
    ['must', 'сказано словом долга', 'said as a duty', 'export:4.1', 'export:4.2', 'export:4.3'],
  ),
  ...topic(
    'military-use',
    { ru: 'военное использование', en: 'military use' },
    ['outside', 'только гражданское', 'civil only', 'export:1.3/1'],
    ['permit', 'с разрешением Комиссии', 'with a permit of the Commission', 'export:4.2/2'],
    ['banned', 'запрет в договоре', 'banned by contract', 'export:5.2/3'],
  ),
  ...topic(
    'fstec-trigger',
    { ru: 'что требует разрешения после ФСТЭК', en: 'what calls for a permit after FSTEC' },
    ['notice', 'письменное сообщение', 'a written notice', 'export:4.3'],
    ['decision', 'решение об углублённой проверке', 'a decision on an in-depth check', 'export:5.3/4'],
  ),
  ...topic(
    'hold-reach',
    { ru: 'на что действуют приостановка и разрешение', en: 'what hold and permit are for' },
    ['counterparty', 'контрагент', 'the counterparty', 'export:4.2/4', 'export:4.3/1'],
    ['export', 'такой экспорт', 'such an export', 'export:4.2'],
  ),
  ...topic(
    'delivery-means',
    { ru: 'средства доставки', en: 'means of delivery' },
    ['named', 'названы', 'named', 'export:4.1/1', 'export:4.2/1'],
    ['left-out', 'в заголовке не названы', 'left out of the heading', 'export:4.1'],
  ),
  ...topic(
    'toxin',
    { ru: 'токсинное оружие', en: 'toxin weapons' },
    ['toxin', 'токсинное', 'toxin', 'export:2.1/4'],
    ['toxic', '«токсичное»: читается как токсинное', '"toxic": read as toxin', 'export:app.21/n'],
  ),
  ...topic(
    'indirect-part',
    { ru: 'косвенное участие', en: 'indirect part' },
    ['counts', 'считается', 'counts', 'export:app.19', 'export:app.20'],
    ['unsaid', 'не сказано', 'not said', 'export:app.21', 'export:app.22'],
  ),
]
