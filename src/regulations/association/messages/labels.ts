// data file: what people read for keys, codes and roles
import type { Text } from '../../../kernel/index.ts'

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = {
  'role.association-party': { ru: 'представитель Стороны', en: 'representative of a Party' },
  'role.association-joiner': { ru: 'присоединяющийся', en: 'joiner' },
  'role.depositary': { ru: 'депозитарий', en: 'depositary' },
  'role.csr': { ru: 'ЦСР', en: 'CSR' },
  'role.registry-keeper': { ru: 'ведущий реестр проектов', en: 'keeper of the registry' },
}
