import { reading, way } from './kit.ts'

/** Unclear places of admission, stages, review and jury. */
export const selectionReadings = {
  'formal.removal-grounds': reading(
    ['kod-ai:4.5.2/1', 'kod-ai:3.5.b'],
    ['Что снимает заявку с рассмотрения', 'What removes an application'],
    [
      'Пункт 4.5.2 называет 3.1–3.4 и обязательные документы, пункт 3.5 – без 3.4; лот, суммы, срок и подписи не названы.',
      'Clause 4.5.2 names 3.1–3.4 and the required documents, clause 3.5 leaves 3.4 out; lot, sums, term and signatures are not named.',
    ],
    [
      way(
        'all',
        ['каждое нарушение', 'every breach'],
        [
          'с чужим лотом, сроком или суммой форма и приложения заведомо неверны',
          'with a wrong lot, term or sum the form and its annexes are wrong',
        ],
      ),
      way(
        '4.5.2',
        ['перечень пункта 4.5.2', 'the list of clause 4.5.2'],
        ['это правило самого этапа', 'it is the rule of the stage itself'],
      ),
      way(
        '3.5.b',
        ['перечень пункта 3.5', 'the list of clause 3.5'],
        ['он уже: вид файлов не снимает заявку', 'it is narrower: the look of files removes nothing'],
      ),
    ],
  ),
  'formal.language-scope': reading(
    ['kod-ai:3.4/2', 'kod-ai:3.5.v/1'],
    ['Нужен ли русский язык рекомендуемым документам', 'Whether recommended documents must be in Russian'],
    [
      'Пункт 3.4 требует русского языка от всех вложений; публикации бывают на других языках.',
      'Clause 3.4 asks Russian of every attachment; publications may be in other languages.',
    ],
    [
      way(
        'all',
        ['каждому вложению', 'of every attachment'],
        ['буквально по пункту 3.4', 'literally by clause 3.4'],
      ),
      way(
        'required',
        ['только обязательным', 'of the required ones only'],
        ['рекомендуемые не могут повредить заявке', 'recommended ones cannot harm an application'],
      ),
    ],
  ),
  'stages.council-start': reading(
    ['kod-ai:4.8.1/1', 'kod-ai:4.1/5'],
    ['С какого дня считается срок экспертного совета', "The day from which the council's term runs"],
    [
      'Срок совета идёт от протокола жюри, остальные – от окончания предыдущего этапа.',
      "The council's term runs from the jury's minutes, the others from the end of the stage before.",
    ],
    [
      way(
        'jury-protocol',
        ['с протокола жюри, если он известен', "from the jury's minutes where known"],
        ['так сказано о совете', 'so the clause on the council says'],
      ),
      way(
        'stage-4-end',
        ['с окончания этапа 4', 'from the end of stage 4'],
        ['как у остальных этапов', 'as for the other stages'],
      ),
    ],
  ),
  'stages.shift': reading(
    ['kod-ai:4.1', 'kod-ai:4.3', 'kod-ai:4.11'],
    [
      'Переносить ли сроки этапов с выходного дня',
      'Whether terms of the stages move from a day off to a working day',
    ],
    [
      'О переносе последнего дня положение молчит.',
      'The regulation is silent on a last day that is a day off.',
    ],
    [
      way(
        'none',
        ['не переносить', 'do not move'],
        ['сроки самого Фонда: строже – надёжнее', "the Fund's own terms: the stricter is the safer"],
      ),
      way(
        'next-working-day',
        ['на следующий рабочий день', 'to the next working day'],
        ['статья 193 Гражданского кодекса', 'Civil Code article 193'],
      ),
    ],
  ),
  'rating.scores': reading(
    ['kod-ai:c.2', 'kod-ai:c.3', 'kod-ai:c.4'],
    ['Шаг балла', 'The step of a score'],
    [
      'Критерии называют высший балл 5, но не наименьший и не шаг.',
      'The criteria name the top score of 5, neither the least one nor the step.',
    ],
    [
      way('whole', ['целые баллы от 0', 'whole points from 0'], ['самый простой счёт', 'the plainest count']),
      way(
        'half-points',
        ['и половины балла', 'half points too'],
        ['текст их не запрещает', 'the text does not forbid them'],
      ),
    ],
  ),
  'jury.conflicted': reading(
    ['kod-ai:4.7.3/1', 'kod-ai:4.7.5', 'kod-ai:4.7.6/2'],
    [
      'Считать ли заинтересованного члена жюри в кворуме',
      'Whether a member with a conflict counts for the quorum',
    ],
    [
      'Член жюри с конфликтом интересов не голосует; о кворуме текст молчит.',
      'A jury member with a conflict does not vote; the text is silent on the quorum.',
    ],
    [
      way(
        'counts-for-quorum',
        ['считать в кворуме, не считать среди голосующих', 'for the quorum, not among those who vote'],
        ['он присутствует на заседании', 'the member is present at the sitting'],
      ),
      way(
        'leaves-item',
        ['не считать присутствующим', 'not present for the item'],
        ['на этом вопросе его нет; осторожнее', 'absent for the item; the more careful way'],
      ),
    ],
  ),
  'jury.chair-conflicted': reading(
    ['kod-ai:4.7.6/3', 'kod-ai:4.7.6/2'],
    [
      'Кто решает при равенстве, если председатель заинтересован',
      'Who decides a tie when the chair has a conflict',
    ],
    [
      'Голос заместителя решает, если председателя нет; о заинтересованном председателе текст молчит.',
      "The deputy's vote decides when the chair is absent; the text is silent on a chair with a conflict.",
    ],
    [
      way(
        'deputy-casts',
        ['заместитель', 'the deputy'],
        ['на этом вопросе председателя как бы нет', 'for this item the chair is as good as absent'],
      ),
      way(
        'no-casting-vote',
        ['никто, вопрос откладывается', 'nobody, the item is postponed'],
        ['председатель присутствует на заседании', 'the chair is present at the sitting'],
      ),
    ],
  ),
  'rating.public': reading(
    ['kod-ai:4.6.7', 'kod-ai:4.11'],
    ['Видит ли рейтинг публика', 'Whether the public sees the rating'],
    [
      'Положение велит опубликовать итоги; о публикации рейтинга не сказано ничего.',
      'The regulation has the results published; of publishing the rating it says nothing.',
    ],
    [
      way(
        'after-review',
        ['после экспертизы: тема, лот, средний балл', 'after the review: topic, lot, mean'],
        ['отбор открытый', 'the selection is open'],
      ),
      way(
        'bodies-only',
        ['только жюри, совету и комиссии', 'to jury, council and commission only'],
        ['публикуются лишь итоги', 'only the results are published'],
      ),
    ],
  ),
} as const
