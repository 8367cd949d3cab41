import { reading, way } from './kit.ts'

/** Unclear places of the bar for those with an interest. */
export const conflictReadings = {
  'conflict.ties': reading(
    ['kod-ai:4.6.3', 'kod-ai:4.6.4.a'],
    ['Какие связи – личная заинтересованность', 'Which ties are a personal interest'],
    [
      'Что такое личная заинтересованность, не раскрыто: близкие связи бесспорны, общая организация и общий проект – нет.',
      'Personal interest is not defined: close ties are beyond doubt, a common organisation or project is not.',
    ],
    [
      way(
        'every-tie',
        ['любая найденная связь', 'every tie that is found'],
        ['строже – надёжнее: заявку оценит другой', 'the stricter is the safer: another judges'],
      ),
      way(
        'personal',
        [
          'только личные связи; об общей организации, партнёре и проекте сообщается',
          'close ties only; a common organisation, partner or project is told',
        ],
        ['заинтересованность названа личной', 'the interest is called personal'],
      ),
    ],
  ),
  'conflict.reviewer': reading(
    ['kod-ai:4.7.2.b', 'kod-ai:4.6.4', 'kod-ai:contract-6.3'],
    [
      'Судит ли давший заключение ту же заявку ещё раз',
      'Whether a reviewer judges the same application again',
    ],
    [
      'Эксперты могут входить в жюри; голосуют ли они по заявке, которую оценили сами, не сказано.',
      'Experts may sit in the jury; whether they vote on what they reviewed themselves is not said.',
    ],
    [
      way(
        'shown',
        ['да, это видно в протоколе', 'yes, and the protocol shows it'],
        ['запрета в тексте нет', 'the text does not forbid it'],
      ),
      way(
        'barred',
        ['нет', 'no'],
        ['второе мнение должно быть независимым', 'a second opinion should be an independent one'],
      ),
    ],
  ),
  'conflict.undeclared': reading(
    ['kod-ai:4.6.3', 'kod-ai:4.7.6/2'],
    ['Судит ли тот, кто не заполнил декларацию интересов', 'Whether somebody without a declaration judges'],
    [
      'Заинтересованности не должно быть, но декларацию текст не требует.',
      'There must be no interest, but the text asks for no declaration.',
    ],
    [
      way(
        'may-judge',
        ['да, и напоминается о декларации', 'yes, and is reminded of it'],
        [
          'эксперт заявляет о заявке, член жюри – на заседании',
          'experts state it for each application, jury members at the sitting',
        ],
      ),
      way(
        'barred',
        ['нет, пока не заполнит', 'not before declaring'],
        ['неизвестное – не отсутствие', 'unknown is not none'],
      ),
    ],
  ),
} as const
