import { z } from 'zod'
import { type IsoDate, type Personal, personalText, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { content, dateText, idText, passedInput, shown, someText, words } from '../shared/index.ts'

export interface TrainingFacts {
  readonly person: string
  readonly name: Personal
  readonly duty: 'foreign-trade' | 'export-control' | null
  readonly courses: readonly {
    readonly course: string
    readonly completed: IsoDate
    readonly validTo: IsoDate | null
  }[]
}

const said = words(
  {
    'training.future': [
      'Обучение ещё не завершено: {completed}',
      'The training is not completed yet: {completed}',
      'Обучение завершено',
      'The training is completed',
    ],
    'training.validity': [
      'Срок действия раньше завершения: {validTo}',
      'It would end before it was completed: {validTo}',
      'Срок действия указан верно',
      'The term of validity is right',
    ],
  },
  { 'training.over': ['Срок обучения истёк: пройдите его снова', 'The training has run out: take it again'] },
)
export const trainingMet = said.met

const trainingWords = vocabulary<TrainingFacts>()({
  id: 'export-training',
  regulation: 'export',
  title: { ru: 'Обучение сотрудника', en: 'Training of a member of staff' },
  clauses: clauseIds,
  states: {
    valid: { title: { ru: 'действует', en: 'valid' }, owner: ['export-officer'] },
    expired: { title: { ru: 'истекло', en: 'run out' }, owner: ['export-officer'] },
    left: { title: { ru: 'сотрудник ушёл', en: 'left the company' }, owner: [], final: true },
  },
  roles: ['export-officer', 'company-head', 'auditor', 'self'],
  deadlines: {
    valid: {
      clause: 'export:7.1',
      title: { ru: 'Действие обучения', en: 'Validity of the training' },
      term: 'given',
      side: 'export-officer',
      fires: 'run-out',
    },
  },
  messages: said.messages,
  initial: { person: '', name: '', duty: null, courses: [] },
})
const { action } = trainingWords

const course = { course: someText(300), completed: dateText(), validTo: dateText().nullable() }
type Course = { readonly course: string; readonly completed: IsoDate; readonly validTo: IsoDate | null }

const inOrder = (
  guard: {
    ensure(
      ok: boolean,
      clause: 'export:7.1',
      message: 'training.future' | 'training.validity',
      operands: Readonly<Record<string, string | null>>,
      refusal: ReturnType<typeof content>,
    ): boolean
  },
  { completed, validTo }: Course,
  on: IsoDate,
) => {
  guard.ensure(
    completed <= on,
    'export:7.1',
    'training.future',
    { completed },
    content('NOT_COMPLETED', 'completed'),
  )
  guard.ensure(
    validTo === null || validTo >= completed,
    'export:7.1',
    'training.validity',
    { validTo },
    content('VALIDITY', 'validTo'),
  )
}
const started = ({ input }: { readonly input: Course }) =>
  input.validTo === null ? null : { from: input.completed, due: input.validTo }
const added = ({ course: name, completed, validTo }: Course) => ({ course: name, completed, validTo })

const record = action({
  name: 'record',
  title: { ru: 'Записать обучение', en: 'Record a training' },
  clauses: ['export:7.1'],
  by: ['export-officer', 'company-head'],
  from: 'new',
  to: 'valid',
  input: z.strictObject({
    person: idText(),
    name: personalText('person', 200),
    duty: z.enum(['foreign-trade', 'export-control']),
    ...course,
  }),
  guard: (guard, { input, on }) => inOrder(guard, input, on),
  claims: ({ input }) => [
    { key: `export/training:${input.person}`, mode: 'refuse' as const, clause: 'export:7.1' as const },
  ],
  starts: { valid: started },
  effect: (facts, { input }) => ({
    ...facts,
    person: input.person,
    name: input.name,
    duty: input.duty,
    courses: [added(input)],
  }),
})

const renew = action({
  name: 'renew',
  title: { ru: 'Записать новый курс', en: 'Record another course' },
  clauses: ['export:7.1'],
  by: ['export-officer', 'company-head'],
  from: ['valid', 'expired'],
  to: 'valid',
  input: z.strictObject(course),
  guard: (guard, { input, on }) => inOrder(guard, input, on),
  starts: { valid: started },
  stops: { valid: () => '' },
  effect: (facts, { input }) => ({ ...facts, courses: [...facts.courses, added(input)] }),
})

const runOut = action({
  name: 'run-out',
  title: { ru: 'Срок обучения истёк', en: 'The training has run out' },
  clauses: ['export:7.1'],
  by: ['system'],
  from: ['valid'],
  to: 'expired',
  input: passedInput(),
  notices: ({ facts }) => [{ to: facts.person, message: 'training.over' }],
  effect: (facts) => facts,
})

const leave = action({
  name: 'leave',
  title: { ru: 'Сотрудник ушёл', en: 'Left the company' },
  clauses: ['export:7.1'],
  by: ['export-officer', 'company-head'],
  from: ['valid', 'expired'],
  to: 'left',
  input: z.strictObject({}),
  stops: { valid: () => '' },
  releases: ({ facts }) => [`export/training:${facts.person}`],
  effect: (facts) => facts,
})

const seenBy = {
  'export-officer': 'always',
  'company-head': 'always',
  auditor: 'always',
  self: 'always',
} as const
const field = shown<TrainingFacts>

/** Training of the staff that sells abroad and controls exports (`export:7.1`): who decides untrained is told, not stopped. */
export const training = trainingWords.procedure({
  actions: [record, renew, runOut, leave],
  relations: ({ facts }, person) => (facts.person === person ? ['self'] : []),
  people: ({ facts }) => [facts.person],
  tasks: ({ state }) =>
    state === 'expired'
      ? [
          {
            key: 'renew',
            title: { ru: 'Обучить сотрудника снова', en: 'Train the member of staff again' },
            role: 'export-officer' as const,
            holder: null,
            clause: 'export:7.1' as const,
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => {
    const last = facts.courses.at(-1)
    return {
      lot: null,
      holder: facts.person,
      title: last?.course ?? null,
      sums: {},
      dates: {
        ...(last ? { completed: last.completed } : {}),
        ...(last?.validTo ? { validTo: last.validTo } : {}),
      },
      marks: { duty: facts.duty },
    }
  },
  visibility: {
    staff: field(
      'Сотрудник',
      'Member of staff',
      'export:7.1',
      ({ person, name, duty }) => ({ person, name, duty }),
      {
        reveals: 'identity',
        seenBy,
        columns: ['holder'],
      },
    ),
    courses: field('Курсы', 'Courses', 'export:7.1', (f) => f.courses, {
      seenBy,
      columns: ['title', 'dates.completed', 'dates.validTo'],
    }),
  },
})
