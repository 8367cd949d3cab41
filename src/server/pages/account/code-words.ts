import type { Text } from '../../../kernel/index.ts'

/** What the pages about the app with codes say. */
export const codeWords = {
  lead: {
    ru: 'При входе, кроме пароля, спрашивается код из приложения в вашем телефоне (TOTP). Роли Фонда и администратора действуют только с ним.',
    en: 'Besides the password you are asked for a code of an app on your phone (TOTP). Roles of the Fund and of administrators hold only with it.',
  },
  why: {
    ru: 'Чтобы чужой человек за вашим экраном не подключил своё приложение.',
    en: 'So that a stranger at your screen cannot enrol an app of theirs.',
  },
  enrol: { ru: 'Подключить приложение', en: 'Enrol an app' },
  type: {
    ru: 'Введите этот ключ в приложении для кодов. Он показан один раз.',
    en: 'Type this key into your app for codes. It is shown this once.',
  },
  open: { ru: 'Открыть в приложении на этом устройстве', en: 'Open in an app on this device' },
  first: {
    ru: 'Затем введите код, который показывает приложение.',
    en: 'Then type the code that the app shows.',
  },
  firstHint: { ru: 'Шесть цифр из приложения.', en: 'Six digits of the app.' },
  confirm: { ru: 'Подтвердить', en: 'Confirm' },
  anew: { ru: 'Начать заново с новым ключом', en: 'Begin anew with a new key' },
  codes: { ru: 'Резервные коды', en: 'Recovery codes' },
  keep: {
    ru: 'Сохраните эти коды: они показаны один раз. Каждый заменяет приложение один раз, если телефон потерян.',
    en: 'Keep these codes: they are shown this once. Each stands in for the app once if the phone is lost.',
  },
  kept: { ru: 'Коды сохранены', en: 'The codes are kept' },
  on: { ru: 'Приложение с кодами подключено.', en: 'An app with codes is enrolled.' },
  left: { ru: 'Резервных кодов осталось', en: 'Recovery codes left' },
  renew: { ru: 'Новые резервные коды', en: 'New recovery codes' },
  renewLead: { ru: 'Прежние коды перестанут действовать.', en: 'The old codes will be good no more.' },
  renewRun: { ru: 'Получить новые коды', en: 'Get new codes' },
  off: { ru: 'Отключить приложение', en: 'Take the app off' },
  offLead: {
    ru: 'Роли, которым нужен код, перестанут действовать во всех сеансах.',
    en: 'Roles that need a code will hold no more in any session.',
  },
  offRun: { ru: 'Отключить', en: 'Take off' },
} satisfies Record<string, Text>
