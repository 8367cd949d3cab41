import type { Reading } from '../../kernel/index.ts'
import type { ExportClause } from './clauses/index.ts'

type Pair = readonly [ru: string, en: string]
const way = <const V extends string>(value: V, title: Pair, basis: Pair) => ({
  value,
  title: { ru: title[0], en: title[1] },
  basis: { ru: basis[0], en: basis[1] },
})
type Way = ReturnType<typeof way>

/** A reading; the first way is the default. */
const reading = <const A extends readonly [Way, Way, ...Way[]]>(
  clauses: readonly [ExportClause, ...ExportClause[]],
  title: Pair,
  problem: Pair,
  alternatives: A,
) => ({
  clauses,
  title: { ru: title[0], en: title[1] },
  problem: { ru: problem[0], en: problem[1] },
  alternatives,
  default: alternatives[0].value,
})

/** Settings for the unclear places; a rule that declares one honours each of its ways. */
const table = {
  'fstec.trigger': reading(
    ['export:4.3'],
    ['Что по пункту 4.3 требует разрешения', 'What calls for a permit under 4.3'],
    [
      'Заголовок говорит о письменном сообщении ФСТЭК, текст – о решении об углублённой проверке без автора.',
      'The heading speaks of a written notice, the body of a decision on an in-depth check by nobody named.',
    ],
    [
      way(
        'written-notice',
        ['письменное сообщение ФСТЭК', 'a written notice of FSTEC'],
        ['заголовок называет форму и автора', 'the heading names form and author'],
      ),
      way(
        'any-in-depth',
        ['любое решение об углублённой проверке', 'any decision on an in-depth check'],
        ['буквальный текст пункта', 'the literal body'],
      ),
    ],
  ),
  'military.certain': reading(
    ['export:4.2/2', 'export:4.1', 'export:4.4'],
    ['Достоверно известно о военном применении', 'Military use that is known for certain'],
    [
      'Пункт 4.1 назван только для ОМП и терактов, 4.2 – для опасений, 4.4 исключает их предметы.',
      '4.1 covers mass destruction and terror only, 4.2 speaks of concern, 4.4 leaves their subjects out.',
    ],
    [
      way(
        'permit-route',
        ['разрешение Комиссии и предупреждение', 'a permit of the Commission, with a warning'],
        ['что верно для опасения, тем более верно для знания', 'what holds for concern holds for knowledge'],
      ),
      way(
        'refuse',
        ['отказ', 'refusal'],
        ['политика компании, не слова пункта', 'a policy of the company, not words of the clause'],
      ),
    ],
  ),
  'flags.indirect': reading(
    ['export:app.21', 'export:app.22'],
    ['Косвенное участие в признаках 21 и 22', 'Indirect part in flags 21 and 22'],
    [
      'Слова о прямом и косвенном участии есть только в признаках 19 и 20.',
      'Direct or indirect part is written in flags 19 and 20 only.',
    ],
    [
      way(
        'direct',
        ['не считается', 'does not count'],
        ['в пунктах таких слов нет', 'the items do not say so'],
      ),
      way(
        'any',
        ['считается, как в 19 и 20', 'counts as in 19 and 20'],
        ['строже – надёжнее', 'the stricter is the safer'],
      ),
    ],
  ),
  'deviation.reach': reading(
    ['export:1.4', 'export:4.1', 'export:1.2/2'],
    ['От чего можно отступить под подпись', 'What may be deviated from under a signature'],
    [
      'Положения рекомендательные, но часть из них сказана словом долга и повторяет запрет закона.',
      'All is recommended, yet some clauses speak of a duty and repeat a ban of the law.',
    ],
    [
      way(
        'all-but-4.1',
        ['от любого вывода, кроме пункта 4.1', 'any outcome but that of 4.1'],
        ['выше рекомендации стоит закон', 'the law stands above a recommendation'],
      ),
      way(
        'intends-only',
        ['только от того, что сказано как намерение', 'only what is said as an intention'],
        ['долг не отменяется подписью', 'a signature lifts no duty'],
      ),
      way(
        'all',
        ['от любого вывода Декларации', 'any outcome of the declaration'],
        ['рекомендательно всё', 'all of it is a recommendation'],
      ),
    ],
  ),
} as const

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
