import { Problem } from '../kernel/index.ts'

/**
 * The refusal to write anything about somebody whose data were erased: a new key under the old id would bring a person
 * back whom the journals still name by it. Whoever comes again comes as somebody new.
 */
export const subjectErased = (): Problem =>
  new Problem(
    'SUBJECT_ERASED',
    'state',
    {
      ru: 'Данные этого человека стёрты: под его прежним именем в системе ничего больше не записывается',
      en: 'The data of this person were erased: nothing is written under the former id any more',
    },
    [
      {
        path: 'person',
        message: { ru: 'данные стёрты', en: 'the data were erased' },
        remedy: {
          ru: 'Если человек участвует снова, он регистрируется заново и получает новое имя в системе',
          en: 'Whoever takes part again registers anew and gets a new id',
        },
      },
    ],
  )
