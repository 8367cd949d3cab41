import { Problem, type ProblemItem, type ProblemKind, type Text } from '../kernel/index.ts'
import type { Bar } from './records.ts'

const refuse = (
  code: string,
  kind: ProblemKind,
  title: Text,
  path: string,
  remedy?: Text,
  more: Partial<ProblemItem> = {},
): Problem =>
  new Problem(code, kind, title, [{ path, message: title, ...(remedy ? { remedy } : {}), ...more }])

/** The ground of a bar, and until when it stands. */
const told = ({ basis, until, case: id }: Bar): ProblemItem => ({
  path: id ?? 'person',
  message: until
    ? { ru: `${basis.ru}; хранится по ${until}`, en: `${basis.en}; kept through ${until}` }
    : basis,
  operands: { case: id, until },
})

/** The refusals of privacy. */
export const problems = {
  unknownConsent: (kinds: readonly string[]) => {
    const all = [...new Set(kinds)].join(', ')
    return refuse(
      'CONSENT_UNKNOWN',
      'content',
      { ru: 'Такого согласия нет', en: 'There is no such consent' },
      'kind',
      { ru: `Есть ${all}`, en: `There are ${all}` },
    )
  },
  otherVersion: (version: string) =>
    refuse(
      'CONSENT_VERSION',
      'content',
      { ru: 'Текст согласия другой версии', en: 'The wording of the consent has another version' },
      'version',
      { ru: `Прочтите версию ${version} и назовите её`, en: `Read version ${version} and name it` },
    ),
  notGiven: () =>
    refuse(
      'CONSENT_NOT_GIVEN',
      'state',
      { ru: 'Это согласие не дано', en: 'This consent is not given' },
      'kind',
      { ru: 'Отзывать нечего', en: 'There is nothing to withdraw' },
    ),
  unknownPerson: () =>
    refuse(
      'UNKNOWN_PERSON',
      'unknown',
      { ru: 'О таком человеке ничего нет', en: 'Nothing is kept of such a person' },
      'person',
    ),
  unknownTenant: (tenants: readonly string[]) =>
    refuse(
      'UNKNOWN_TENANT',
      'unknown',
      { ru: 'Такой организации нет', en: 'There is no such organisation' },
      'tenant',
      { ru: `Настроены ${tenants.join(', ')}`, en: `Configured are ${tenants.join(', ')}` },
    ),
  unknownRequest: () =>
    refuse('UNKNOWN', 'unknown', { ru: 'Такого требования нет', en: 'There is no such request' }, 'id'),
  alreadyAsked: () =>
    refuse(
      'ERASURE_ASKED',
      'state',
      { ru: 'Требование уже подано', en: 'The request was made already' },
      '',
      { ru: 'Дождитесь решения или отзовите его', en: 'Wait for the decision, or take it back' },
    ),
  notOpen: () =>
    refuse(
      'ERASURE_DECIDED',
      'state',
      {
        ru: 'По этому требованию решать больше нечего',
        en: 'There is nothing left to decide on this request',
      },
      'id',
    ),
  own: () =>
    refuse(
      'OWN_REQUEST',
      'role',
      { ru: 'О себе решает другой человек', en: 'Somebody else decides on your own request' },
      'id',
    ),
  barred: (bars: readonly Bar[]) =>
    new Problem(
      'ERASURE_BARRED',
      'state',
      { ru: 'Закон требует ещё хранить эти данные', en: 'The law demands that these data be kept still' },
      bars.map(told),
    ),
  erased: () =>
    refuse(
      'SUBJECT_ERASED',
      'state',
      { ru: 'Данные этого человека уже стёрты', en: 'The data of this person were erased already' },
      'person',
    ),
}
