import type { Text } from '../../../kernel/index.ts'
import { roster } from '../parties.ts'
import { codeLabels } from './labels-codes.ts'
import { keyLabels } from './labels-keys.ts'

/** Roles: the eight Parties, the three coordinators. */
const roleLabels: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(
    roster.map(({ code, state }) => [
      `role.sco-party-${code}`,
      { ru: `Сторона: ${state.ru}`, en: `Party: ${state.en}`, zh: `一方:${state.zh ?? ''}` },
    ]),
  ),
  'role.sco-working-group': {
    ru: 'рабочая группа по научно-техническому сотрудничеству',
    en: 'working group on scientific and technical cooperation',
    zh: '科技合作工作组',
  },
  'role.sco-heads-meeting': {
    ru: 'Совещание руководителей ведомств',
    en: 'meeting of heads of agencies',
    zh: '部门负责人会议',
  },
  'role.sco-secretariat': { ru: 'Секретариат ШОС', en: 'SCO Secretariat', zh: '上合组织秘书处' },
  'role.system': { ru: 'система', en: 'the system', zh: '系统' },
}

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = { ...keyLabels, ...codeLabels, ...roleLabels }
