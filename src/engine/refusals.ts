import {
  type Action,
  type CaseFile,
  type ClaimHolder,
  type ClaimRequest,
  Problem,
  type Procedure,
} from '../kernel/index.ts'

/** The clause that gives an action to its roles. */
const clauseOfRole = ({ who, clauses }: Action) => who ?? clauses[0]

/** The refusals that the engine itself makes; everything else comes from guards. */
export const refusals = {
  procedure: (id: string) =>
    new Problem('UNKNOWN_PROCEDURE', 'unknown', {
      ru: `Нет процедуры «${id}»`,
      en: `There is no procedure "${id}"`,
    }),
  action: (procedure: Procedure, name: string) =>
    new Problem('UNKNOWN_ACTION', 'method', {
      ru: `У дела вида «${procedure.title.ru}» нет действия «${name}»`,
      en: `A case of the kind "${procedure.title.en}" has no action "${name}"`,
    }),
  unknownCase: (id: string) =>
    new Problem('UNKNOWN_CASE', 'unknown', { ru: `Нет дела ${id}`, en: `There is no case ${id}` }),
  role: (action: Action) =>
    new Problem(
      'ROLE_NOT_ALLOWED',
      'role',
      {
        ru: `Действие «${action.title.ru}» не разрешено вашей роли`,
        en: `The action "${action.title.en}" is not allowed to your role`,
      },
      [
        {
          path: 'role',
          message: { ru: 'нужна другая роль', en: 'it takes another role' },
          ...(clauseOfRole(action) ? { clause: clauseOfRole(action) } : {}),
        },
      ],
    ),
  state: (procedure: Procedure, action: Action, file: CaseFile) => {
    const title = procedure.states[file.state]?.title ?? { ru: 'не открыто', en: 'not open' }
    return new Problem(
      'WRONG_STATE',
      'state',
      {
        ru: `Действие «${action.title.ru}» невозможно в состоянии «${title.ru}»`,
        en: `The action "${action.title.en}" is impossible in the state "${title.en}"`,
      },
      [
        {
          path: 'state',
          message: { ru: `сейчас «${title.ru}»`, en: `now "${title.en}"` },
          ...(action.clauses[0] ? { clause: action.clauses[0] } : {}),
        },
      ],
    )
  },
  stale: (seen: number, now: number) =>
    new Problem(
      'VERSION_CONFLICT',
      'state',
      { ru: 'Дело изменилось, пока вы его читали', en: 'The case changed while you were reading it' },
      [
        {
          path: 'expectedVersion',
          message: {
            ru: `вы видели версию ${seen}, сейчас ${now}`,
            en: `you saw version ${seen}, now it is ${now}`,
          },
          remedy: { ru: 'Откройте дело заново и повторите', en: 'Open the case again and repeat' },
        },
      ],
    ),
  separation: (clause: string, other: string) =>
    new Problem(
      'SEPARATION_OF_DUTIES',
      'role',
      {
        ru: 'Эти два действия не может совершить один человек',
        en: 'One person may not do both of these actions',
      },
      [
        {
          path: 'actor',
          message: { ru: `вы уже совершили «${other}»`, en: `you already did "${other}"` },
          clause,
        },
      ],
    ),
  claim: (claim: ClaimRequest, holder: ClaimHolder) =>
    new Problem(
      'DUPLICATE',
      'state',
      { ru: 'Это уже занято другим делом', en: 'Another case holds this already' },
      [
        {
          path: '',
          message: {
            ru: `раньше подано дело ${holder.case}`,
            en: `the case ${holder.case} was filed earlier`,
          },
          clause: claim.clause,
          operands: { holder: holder.case, since: holder.since },
        },
      ],
    ),
  tooLate: (action: Action) =>
    new Problem(
      'TERM_PASSED',
      'state',
      {
        ru: `Срок для действия «${action.title.ru}» истёк`,
        en: `The term for the action "${action.title.en}" has passed`,
      },
      [
        {
          path: '',
          message: { ru: 'срок истёк', en: 'the term has passed' },
          ...(action.clauses[0] ? { clause: action.clauses[0] } : {}),
        },
      ],
    ),
  keyReused: () =>
    new Problem(
      'IDEMPOTENCY_KEY_REUSED',
      'content',
      {
        ru: 'Этот ключ повтора уже использован для другой команды',
        en: 'This idempotency key was already used for another command',
      },
      [
        {
          path: 'Idempotency-Key',
          message: {
            ru: 'команда с этим ключом была другой',
            en: 'the command with this key was another one',
          },
          remedy: { ru: 'Пошлите команду с новым ключом', en: 'Send the command with a new key' },
        },
      ],
    ),
  sourceSetAside: (source: string) =>
    new Problem(
      'SOURCE_SET_ASIDE',
      'state',
      {
        ru: 'Событие, из которого следует эта команда, отменено: она не выполняется',
        en: 'The event that this command follows from was set aside: it is not done',
      },
      [
        {
          path: 'source',
          message: { ru: `событие ${source} больше не действует`, en: `the event ${source} counts no more` },
          remedy: { ru: 'Делать ничего не нужно', en: 'Nothing needs to be done' },
        },
      ],
    ),
  busy: () =>
    new Problem('BUSY', 'state', {
      ru: 'Дело меняют слишком часто, повторите',
      en: 'The case is being changed too often, repeat',
    }),
}
