// data file: what people read for codes that only messages name
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Codes within messages, by the place that they fill. */
export const operandLabels: Readonly<Record<string, Text>> = {
  'type.create': t('создание', 'creation'),
  'type.develop': t('развитие', 'development'),
  'allowed.approve': t('одобрить', 'approve'),
  'allowed.reject': t('отклонить', 'reject'),
  'allowed.support': t('поддержать', 'support'),
  'reason.chair-conflicted': t('у председателя конфликт интересов', 'the chair has a conflict'),
  'codes.LINK_NOT_WORKING': t('ссылка не работает', 'the link does not work'),
  'allowed.return': t('вернуть', 'send back'),
  'allowed.state': t('от органов власти', 'of public authorities'),
  'allowed.intent-agreement': t('от участников соглашения', 'of parties to the agreement'),
  'allowed.ano': t('от АНО', 'of the non-profit organisation'),
  'allowed.other': t('прочие', 'others'),
  'status.filed': t('подана', 'filed'),
  'status.remarks': t('на доработке', 'to be mended'),
  'status.approved': t('утверждена', 'approved'),
  'status.members-signed': t('акт подписан участниками', 'the act is signed by the members'),
  'status.accepted': t('принята', 'accepted'),
}
