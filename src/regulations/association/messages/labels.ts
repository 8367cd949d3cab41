import type { Text } from '../../../kernel/index.ts'
import { codeLabels } from './labels-codes.ts'
import { keyLabels } from './labels-keys.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = {
  'role.association-party': t('представитель Стороны', 'representative of a Party'),
  'role.association-joiner': t('присоединяющийся', 'joiner'),
  'role.depositary': t('депозитарий', 'depositary'),
  'role.csr': t('ЦСР', 'CSR'),
  'role.registry-keeper': t('ведущий реестр проектов', 'keeper of the registry'),
  'role.system': t('система', 'the system'),
  ...keyLabels,
  ...codeLabels,
}
