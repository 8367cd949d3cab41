import {
  type Action,
  type CaseFile,
  type ClaimHolder,
  type ClaimRequest,
  Problem,
  type Procedure,
  type Text,
} from '../kernel/index.ts'

/** The clause that gives an action to its roles. */
const clauseOfRole = ({ who, clauses }: Action) => who ?? clauses[0]

/** The refusals that the engine itself makes; everything else comes from guards. */
export const refusals = {
  procedure: (id: string) =>
    new Problem('UNKNOWN_PROCEDURE', 'unknown', {
      ru: `Нет процедуры «${id}»`,
      en: `There is no procedure "${id}"`,
      zh: `没有程序“${id}”`,
    }),
  action: (procedure: Procedure, name: string) =>
    new Problem('UNKNOWN_ACTION', 'method', {
      ru: `У дела вида «${procedure.title.ru}» нет действия «${name}»`,
      en: `A case of the kind "${procedure.title.en}" has no action "${name}"`,
      zh: `“${procedure.title.zh ?? procedure.title.en}”类案卷没有操作“${name}”`,
    }),
  unknownCase: (id: string) =>
    new Problem('UNKNOWN_CASE', 'unknown', {
      ru: `Нет дела ${id}`,
      en: `There is no case ${id}`,
      zh: `没有案卷 ${id}`,
    }),
  role: (action: Action) =>
    new Problem(
      'ROLE_NOT_ALLOWED',
      'role',
      {
        ru: `Действие «${action.title.ru}» не разрешено вашей роли`,
        en: `The action "${action.title.en}" is not allowed to your role`,
        zh: `您的角色无权执行操作“${action.title.zh ?? action.title.en}”`,
      },
      [
        {
          path: 'role',
          message: { ru: 'нужна другая роль', en: 'it takes another role', zh: '需要其他角色' },
          ...(clauseOfRole(action) ? { clause: clauseOfRole(action) } : {}),
        },
      ],
    ),
  state: (procedure: Procedure, action: Action, file: CaseFile) => {
    const title: Text = procedure.states[file.state]?.title ?? {
      ru: 'не открыто',
      en: 'not open',
      zh: '未开立',
    }
    return new Problem(
      'WRONG_STATE',
      'state',
      {
        ru: `Действие «${action.title.ru}» невозможно в состоянии «${title.ru}»`,
        en: `The action "${action.title.en}" is impossible in the state "${title.en}"`,
        zh: `在“${title.zh ?? title.en}”状态下不能执行操作“${action.title.zh ?? action.title.en}”`,
      },
      [
        {
          path: 'state',
          message: {
            ru: `сейчас «${title.ru}»`,
            en: `now "${title.en}"`,
            zh: `目前为“${title.zh ?? title.en}”`,
          },
          ...(action.clauses[0] ? { clause: action.clauses[0] } : {}),
        },
      ],
    )
  },
  stale: (seen: number, now: number) =>
    new Problem(
      'VERSION_CONFLICT',
      'state',
      {
        ru: 'Дело изменилось, пока вы его читали',
        en: 'The case changed while you were reading it',
        zh: '您阅读期间案卷已发生变化',
      },
      [
        {
          path: 'expectedVersion',
          message: {
            ru: `вы видели версию ${seen}, сейчас ${now}`,
            en: `you saw version ${seen}, now it is ${now}`,
            zh: `您看到的是版本 ${seen},现为 ${now}`,
          },
          remedy: {
            ru: 'Откройте дело заново и повторите',
            en: 'Open the case again and repeat',
            zh: '请重新打开案卷后重试',
          },
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
        zh: '同一人不得执行这两项操作',
      },
      [
        {
          path: 'actor',
          message: {
            ru: `вы уже совершили «${other}»`,
            en: `you already did "${other}"`,
            zh: `您已执行“${other}”`,
          },
          clause,
        },
      ],
    ),
  claim: (claim: ClaimRequest, holder: ClaimHolder) =>
    new Problem(
      'DUPLICATE',
      'state',
      { ru: 'Это уже занято другим делом', en: 'Another case holds this already', zh: '已被另一案卷占用' },
      [
        {
          path: '',
          message: {
            ru: `раньше подано дело ${holder.case}`,
            en: `the case ${holder.case} was filed earlier`,
            zh: `案卷 ${holder.case} 提交在先`,
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
        zh: `操作“${action.title.zh ?? action.title.en}”的期限已过`,
      },
      [
        {
          path: '',
          message: { ru: 'срок истёк', en: 'the term has passed', zh: '期限已过' },
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
        zh: '此幂等键已用于另一指令',
      },
      [
        {
          path: 'Idempotency-Key',
          message: {
            ru: 'команда с этим ключом была другой',
            en: 'the command with this key was another one',
            zh: '使用此键的指令与本次不同',
          },
          remedy: {
            ru: 'Пошлите команду с новым ключом',
            en: 'Send the command with a new key',
            zh: '请使用新键发送指令',
          },
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
        zh: '本指令所依据的事件已撤销:不予执行',
      },
      [
        {
          path: 'source',
          message: {
            ru: `событие ${source} больше не действует`,
            en: `the event ${source} counts no more`,
            zh: `事件 ${source} 不再有效`,
          },
          remedy: { ru: 'Делать ничего не нужно', en: 'Nothing needs to be done', zh: '无须采取任何行动' },
        },
      ],
    ),
  busy: () =>
    new Problem('BUSY', 'state', {
      ru: 'Дело меняют слишком часто, повторите',
      en: 'The case is being changed too often, repeat',
      zh: '案卷更改过于频繁,请重试',
    }),
}
