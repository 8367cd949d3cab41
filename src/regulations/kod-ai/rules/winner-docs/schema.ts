import { z } from 'zod'
import { dateText } from '../../../../kernel/index.ts'
import { field } from '../kit.ts'

const yesNo = (
  clause:
    | 'kod-ai:5.6'
    | 'kod-ai:5.6.b'
    | 'kod-ai:5.6.v'
    | 'kod-ai:5.6.g'
    | 'kod-ai:fn2'
    | 'kod-ai:declaration-4'
    | 'kod-ai:declaration-5',
) => field(z.boolean(), clause, 'Ответьте true или false', 'Answer true or false')

const person = z.object({
  person: z.string().min(1),
  citizen: field(
    z.string(),
    'kod-ai:5.6.a',
    'Укажите код страны гражданства, для России RU',
    'Give the country code of the citizenship, RU for Russia',
  ),
  ruAccount: yesNo('kod-ai:5.6'),
  bankruptcyIntroduced: yesNo('kod-ai:5.6.b'),
  taxDebt: yesNo('kod-ai:5.6.v'),
  breachInPreviousYear: yesNo('kod-ai:5.6.g'),
  openUmnikOnResults: yesNo('kod-ai:fn2'),
  /** Asked for by the wider readings only: a bankruptcy case opened, a breach at any time. */
  bankruptcyOpened: yesNo('kod-ai:declaration-4').optional(),
  breachEver: yesNo('kod-ai:declaration-5').optional(),
})
export type Person = z.infer<typeof person>

const event = (
  clause: 'kod-ai:5.8/1' | 'kod-ai:5.8/2' | 'kod-ai:5.8/5' | 'kod-ai:5.11',
  ru: string,
  en: string,
) => field(dateText().nullable(), clause, `Укажите день: ${ru}, либо null`, `Give the day: ${en}, or null`)

export const input = z.object({
  team: field(
    z.array(person).min(1),
    'kod-ai:1.3/3',
    'Перечислите победителя или всех членов команды',
    'List the winner or all members of the team',
  ),
  published: field(
    dateText(),
    'kod-ai:5.8/1',
    'Укажите день размещения результатов',
    'Give the day the results were published',
  ),
  docsSentAt: event('kod-ai:5.8/1', 'документы направлены', 'the papers were sent'),
  remarksAt: event('kod-ai:5.8/2', 'Фонд разместил замечания', 'the Fund posted remarks'),
  correctedAt: event('kod-ai:5.8/2', 'замечания устранены', 'the remarks were mended'),
  agreedAt: event('kod-ai:5.8/5', 'договор согласован', 'the agreement was approved'),
  contractReceivedAt: event('kod-ai:5.11', 'договор получен', 'the agreement was received'),
  contractSignedAt: event('kod-ai:5.11', 'договор подписан', 'the agreement was signed'),
  contractSignedBy: z.array(z.string()),
  declaration: z
    .object({
      signedBy: z.array(z.string()),
      unchecked: field(
        z.array(z.int().min(1).max(10)),
        'kod-ai:declaration-head',
        'Перечислите номера неподтверждённых пунктов, от 1 до 10',
        'List the numbers of the items not confirmed, from 1 to 10',
      ),
    })
    .nullable(),
  appendices: field(
    z.array(z.int()),
    'kod-ai:5.7.u',
    'Перечислите номера приложений',
    'List the numbers of the annexes',
  ),
  winnerRefused: z.boolean(),
  asOf: field(
    dateText(),
    'kod-ai:5.8/5',
    'Укажите день, на который проверяется',
    'Give the day of the check',
  ),
})
export type Facts = z.infer<typeof input>
