import { z } from 'zod'
import { forms } from '../../parameters.ts'
import { fileText, flow, idText, lastOf, someText, t, unless } from '../shared/index.ts'

const clause = 'association:3.1/16'

/** Work done together in a named form: research, analysis, a working meeting, a working group (`association:3.3`). */
export const work = flow({
  id: 'association-work',
  title: t('Совместная работа', 'Joint work'),
  clause,
  states: { open: ['идёт', 'under way'], closed: ['завершена', 'closed', true] },
  steps: [
    {
      name: 'open',
      title: t('Начать', 'Open'),
      clauses: [
        clause,
        'association:3.3',
        'association:3.3/2',
        'association:3.3/3',
        'association:3.3/6',
        'association:3.3/7',
        'association:2.2/1',
      ],
      who: 'party',
      from: 'new',
      to: 'open',
      input: {
        title: someText(500),
        form: z.enum(forms),
        otherForm: someText(500).nullable(),
        participants: z.array(idText()).max(1000),
        /** The plan or project that a working group belongs to. */
        under: idText().nullable(),
      },
      check: ({ input, party }) => {
        const others = (input.participants as string[]).filter((one) => one !== party)
        const isNamed = input.form !== 'other' || input.otherForm !== null
        const hasTwo = input.form !== 'meeting' || others.length > 0
        const hasParent = input.form !== 'working-group' || input.under !== null
        return [
          unless(
            isNamed,
            'FORM_REQUIRED',
            'otherForm',
            'association:3.3',
            'название формы / name of the form',
          ),
          unless(
            hasTwo,
            'TWO_PARTIES_REQUIRED',
            'participants',
            'association:3.3/6',
            'две Стороны / two Parties',
          ),
          unless(
            hasParent,
            'PARENT_REQUIRED',
            'under',
            'association:3.3/7',
            'план или проект / plan or project',
          ),
        ]
      },
    },
    {
      name: 'deliver',
      title: t('Приложить результат', 'Attach the deliverable'),
      clauses: [clause, 'association:3.3/2', 'association:3.3/5'],
      who: 'owner',
      from: ['open'],
      to: 'same',
      input: { result: fileText(), publish: z.boolean() },
    },
    {
      name: 'close',
      title: t('Завершить', 'Close'),
      clauses: [clause, 'association:3.3/2'],
      who: 'owner',
      from: ['open'],
      to: 'closed',
      input: {},
      check: ({ facts }) => {
        const isDone = lastOf(facts, 'deliver') !== undefined
        return [unless(isDone, 'RESULT_REQUIRED', '', clause, 'результат / the deliverable')]
      },
    },
  ],
})
