import type { Text } from '../../../../kernel/index.ts'

export const reviewMessages = {
  'review.assigned': {
    ru: 'Вам назначена заявка: заявите, есть ли заинтересованность',
    en: 'An application is assigned to you: state whether you have an interest',
  },
  'review.statement': {
    ru: 'Доступ к заявке открывает только заявление об отсутствии заинтересованности',
    en: 'Only a statement of no interest opens the application',
  },
  'review.tie': {
    ru: 'По данным Фонда вас связывает с этой заявкой то, что исключает пункт 4.6.4, буква {letter}: заявите о заинтересованности',
    en: 'By what the Fund knows you are tied to this application in a way that 4.6.4, letter {letter}, excludes: declare an interest',
  },
  'review.stage': {
    ru: 'Заключение подписывают на этапе 3, сейчас конкурс не на нём',
    en: 'A conclusion is signed in stage 3, the contest is not in it now',
  },
  'review.made-in': {
    ru: 'Заключение составляется в системе, файл со стороны не принимается',
    en: 'The conclusion is made in the system, a file from outside is not taken',
  },
  'review.ai-reason': {
    ru: 'К показателю {indicator} нужна причина ответа',
    en: 'The answer to indicator {indicator} needs its reason',
  },
  'review.technology': {
    ru: 'Базовая технология не выбрана или не из перечня',
    en: 'The base technology is not chosen, or not of the list',
  },
  'review.result': {
    ru: 'Вид результата не выбран или не из перечня',
    en: 'The kind of result is not chosen, or not of the list',
  },
  'review.score': {
    ru: 'Балл по критерию {criterion} – целое число от 0 до 5, указано {score}',
    en: 'The score of criterion {criterion} is a whole number from 0 to 5, given is {score}',
  },
  'review.score-reason': {
    ru: 'Балл по критерию {criterion} нужно обосновать',
    en: 'The score of criterion {criterion} needs its reason',
  },
  'review.comment': {
    ru: 'Нет пояснения к показателю {indicator}',
    en: 'The comment on indicator {indicator} is missing',
  },
  'review.added': {
    ru: 'Нужен ответ на каждый добавленный критерий',
    en: 'Each added criterion needs its answer',
  },
} satisfies Record<string, Text>
