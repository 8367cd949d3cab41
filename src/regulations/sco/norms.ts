import type { Norm, Text } from '../../kernel/index.ts'
import type { ScoClause } from './clauses/index.ts'

type Said = readonly [value: string, ru: string, en: string, ...clauses: readonly ScoClause[]]

/** What clauses say of one topic: a value for those that agree, and its words. */
const topic = (key: string, title: Text, ...said: readonly Said[]): Norm[] =>
  said.flatMap(([value, ru, en, ...clauses]) =>
    clauses.map((clause) => ({ kind: 'value' as const, topic: key, clause, value, title, told: { ru, en } })),
  )

/** Places where the programme says two things of one subject, for the linter. */
export const norms: readonly Norm[] = [
  ...topic(
    'whose-consent',
    { ru: 'чьё согласие нужно', en: 'whose consent is needed' },
    ['interested', 'только заинтересованных Сторон', 'of the interested Parties only', 'sco:IV'],
    [
      'mutual',
      'взаимное согласие Сторон, то есть всех восьми',
      'of the Parties, which is all eight',
      'sco:VI/4',
    ],
  ),
  ...topic(
    'start-of-force',
    { ru: 'с чего начинается реализация', en: 'what carrying out begins with' },
    ['signing', 'с даты подписания', 'with the day of signing', 'sco:VI/2'],
    ['map', 'по карте, которая ещё будет разработана', 'by a map that is still to be made', 'sco:V/1'],
  ),
  ...topic(
    'coordinator',
    { ru: 'кто координирует', en: 'who coordinates' },
    ['three', 'три органа без раздела полномочий', 'three bodies without a split of powers', 'sco:V/2'],
    ['group', 'карту составляет одна рабочая группа', 'the working group alone makes the map', 'sco:V/1'],
  ),
  ...topic(
    'shared-data',
    { ru: 'обмен данными', en: 'sharing of data' },
    ['platforms', 'общие платформы данных', 'common platforms of data', 'sco:II/8'],
    ['national', 'по законам каждого государства', 'under the laws of each state', 'sco:III/5'],
  ),
  ...topic(
    'texts',
    { ru: 'тексты подлинника', en: 'texts of the original' },
    ['two', 'русский и китайский, оба равны', 'Russian and Chinese, both equal', 'sco:VI/1'],
    ['one', 'в Мере загружен только русский', 'Mera has the Russian one only', 'sco:VI/1'],
  ),
  ...topic(
    'copies',
    { ru: 'порядок направления копий', en: 'how copies are sent' },
    ['set', 'по некоему порядку', 'under some order of things', 'sco:VI/5b'],
    ['unsaid', 'порядок и срок не названы', 'neither order nor term is told', 'sco:VI/5b'],
  ),
]
