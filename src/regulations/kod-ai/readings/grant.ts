import { reading, way } from './kit.ts'

/** Unclear places of the agreement, the grant, penalties and returns. */
export const grantReadings = {
  'term.extra-month-stage': reading(
    ['kod-ai:fn7'],
    ['Какому этапу достаётся дополнительный месяц', 'Which stage takes the extra month'],
    [
      'Сноска 7 добавляет месяц к сроку, но не говорит, какой этап становится длиннее.',
      'Footnote 7 adds a month to the term without saying which stage grows.',
    ],
    [
      way(
        'last',
        ['последнему', 'the last'],
        ['остальные этапы по шесть месяцев', 'the other stages last six months'],
      ),
      way(
        'first',
        ['первому', 'the first'],
        ['месяц даётся при заключении договора', 'the month is given at signing'],
      ),
    ],
  ),
  'terms.shift': reading(
    ['kod-ai:5.8/1', 'kod-ai:contract-8.7.2', 'kod-ai:contract-3.4'],
    ['Переносить ли последний день с выходного', 'Whether a last day off moves to a working day'],
    [
      'Положение не говорит, что делать, если срок победителя или возврата кончается в выходной.',
      'The regulation does not say what to do when a term of the winner or of a return ends on a day off.',
    ],
    [
      way(
        'civil-code',
        ['переносить', 'move'],
        ['статья 193 Гражданского кодекса', 'Civil Code article 193'],
      ),
      way('literal', ['не переносить', 'do not move'], ['считать дни буквально', 'count the days literally']),
    ],
  ),
  'winner.bankruptcy': reading(
    ['kod-ai:5.6.b', 'kod-ai:3.6/5', 'kod-ai:declaration-4', 'kod-ai:f1.3.d'],
    ['Что мешает победителю при банкротстве', 'What bars a winner in a bankruptcy'],
    [
      'Пункт 5.6 говорит о введённой процедуре, декларация – о возбуждённом деле.',
      'Clause 5.6 speaks of a procedure introduced, the declaration of a case opened.',
    ],
    [
      way(
        'introduced',
        ['введённая процедура', 'a procedure introduced'],
        ['пункты 3.6 и 5.6', 'clauses 3.6 and 5.6'],
      ),
      way(
        'opened',
        ['и возбуждённое дело', 'a case opened as well'],
        ['декларация строже', 'the declaration is stricter'],
      ),
    ],
  ),
  'winner.breach': reading(
    ['kod-ai:5.6.g', 'kod-ai:3.6/7', 'kod-ai:declaration-5', 'kod-ai:f1.3.e'],
    ['За какое время важно прежнее нарушение договора', 'How far back an earlier breach counts'],
    [
      'Пункт 5.6 берёт год до года отбора, декларация – любое время.',
      'Clause 5.6 takes the year before the selection year, the declaration any time.',
    ],
    [
      way(
        'previous-year',
        ['год до года отбора', 'the year before the selection year'],
        ['пункты 3.6 и 5.6', 'clauses 3.6 and 5.6'],
      ),
      way('ever', ['когда угодно', 'at any time'], ['декларация шире', 'the declaration is wider']),
    ],
  ),
  'penalty.rate-day': reading(
    ['kod-ai:contract-8.3', 'kod-ai:6.10/1'],
    ['На какой день берётся ключевая ставка', 'The day of the key rate'],
    [
      'Договор называет день подписания акта, положение – день уплаты.',
      'The agreement names the day the act is signed, the regulation the day of payment.',
    ],
    [
      way(
        'act-day',
        ['день акта', 'the day of the act'],
        ['подписанный текст – договор', 'the agreement is the signed text'],
      ),
      way(
        'payment-day',
        ['день уплаты', 'the day of payment'],
        ['так сказано в положении', 'so the regulation says'],
      ),
    ],
  ),
  'return.refusal-start': reading(
    ['kod-ai:contract-3.4', 'kod-ai:contract-8.10'],
    ['С какого дня идёт месяц возврата при отказе', 'The day from which the month of a refusal runs'],
    [
      'Пункт 3.4 договора называет сообщение и соглашение о расторжении, пункт 8.10 – сообщение.',
      'Clause 3.4 of the agreement names the notice and the termination agreement, clause 8.10 the notice.',
    ],
    [
      way(
        'later-of-both',
        ['с более позднего из двух', 'from the later of the two'],
        ['без соглашения расторжения ещё нет', 'without the agreement there is no termination'],
      ),
      way(
        'notice',
        ['с сообщения', 'from the notice'],
        ['пункт 8.10 договора', 'clause 8.10 of the agreement'],
      ),
    ],
  ),
  'return.demand-term': reading(
    ['kod-ai:contract-8.7.2', 'kod-ai:contract-4.1.z'],
    ['Какой срок у возврата по требованию', 'The term of a return on demand'],
    [
      'Пункт 8.7 договора даёт тридцать дней, пункт 4.1 – срок самого требования.',
      'Clause 8.7 of the agreement gives thirty days, clause 4.1 the term of the demand itself.',
    ],
    [
      way(
        'thirty-days',
        ['тридцать дней', 'thirty days'],
        ['пункт 8.7 о таком возврате', 'clause 8.7 on such a return'],
      ),
      way(
        'as-demanded',
        ['срок требования, но не больше тридцати дней', 'the term of the demand, thirty days at most'],
        ['тридцать дней – предел', 'thirty days are the most'],
      ),
    ],
  ),
  'result.late-year': reading(
    ['kod-ai:contract-app-1.col-years', 'kod-ai:contract-app-3.fn-24', 'kod-ai:contract-app-3.fn-26'],
    [
      'Куда ставить факт, если акт подписан позже срока договора',
      'Where a fact goes after the term of the agreement',
    ],
    [
      'Графы отчёта – годы договора; акт может быть подписан в следующем году.',
      'The columns are the years of the agreement; the act may be signed in the next one.',
    ],
    [
      way(
        'add-column',
        ['добавить графу', 'add a column'],
        ['факт ставится в год события', 'a fact stands in its year'],
      ),
      way(
        'keep-columns',
        ['графы не добавлять', 'keep the columns'],
        ['форма знает только годы договора', 'the form knows the years of the agreement only'],
      ),
    ],
  ),
  'completion.licence': reading(
    ['kod-ai:2.5.d', 'kod-ai:contract-7.6.d', 'kod-ai:contract-5.2'],
    ['Обязательна ли открытая лицензия', 'Whether an open licence is mandatory'],
    [
      'Для завершения проекта лицензия нужна, пункт 5.2 договора говорит «может».',
      'Completion needs a licence, clause 5.2 of the agreement says "may".',
    ],
    [
      way('mandatory', ['обязательна', 'mandatory'], ['условие завершения «д»', 'completion condition d']),
      way('optional', ['по желанию', 'optional'], ['пункт 5.2 договора', 'clause 5.2 of the agreement']),
    ],
  ),
  'reports.interim': reading(
    ['kod-ai:6.4.3', 'kod-ai:contract-6.2', 'kod-ai:contract-app-7.interim'],
    ['Сколько отчётных документов на промежуточном этапе', 'How many reports an interim stage has'],
    [
      'Положение и план просят три, пункт 6.2 договора – пять после каждого этапа.',
      'The regulation and the plan ask for three, clause 6.2 of the agreement for five after any stage.',
    ],
    [
      way('three', ['три', 'three'], ['план и пункт 6.4.3', 'the plan and clause 6.4.3']),
      way('five', ['пять', 'five'], ['пункт 6.2 договора', 'clause 6.2 of the agreement']),
    ],
  ),
  'requisites.account': reading(
    ['kod-ai:2.8', 'kod-ai:5.6', 'kod-ai:contract-11.account'],
    ['Какой счёт годится', 'Which account will do'],
    [
      'Пункты 2.8 и 5.6 говорят о расчётном счёте, а у граждан обычно текущий (40817).',
      'Clauses 2.8 and 5.6 speak of a settlement account, individuals usually hold a current one (40817).',
    ],
    [
      way(
        'any-of-person',
        ['любой счёт человека в российском банке', 'any account of the person in a Russian bank'],
        ['строгое чтение отсекло бы почти всех', 'a strict reading would exclude nearly all'],
      ),
      way(
        'settlement-only',
        ['только расчётный (40802)', 'a settlement account only (40802)'],
        ['буквально по тексту', 'literally by the text'],
      ),
    ],
  ),
} as const
