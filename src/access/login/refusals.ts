import { Problem, type ProblemKind, type Text } from '../../kernel/index.ts'

type Operands = Readonly<Record<string, unknown>>

const refuse = (
  code: string,
  kind: ProblemKind,
  title: Text,
  message: Text,
  remedy: Text,
  operands?: Operands,
): Problem =>
  new Problem(code, kind, title, [{ path: '', message, remedy, ...(operands ? { operands } : {}) }])

const again: Text = { ru: 'Начните вход заново', en: 'Start the login again' }
const later: Text = {
  ru: 'Повторите позже или войдите другим способом',
  en: 'Try later or log in another way',
}
/** What only whoever runs the server can mend; the words are for both readers. */
const impossible = (provider: Text): Text => ({
  ru: `Вход через «${provider.ru}» сейчас невозможен`,
  en: `Login through "${provider.en}" is impossible now`,
})
const refused = (provider: Text): Text => ({
  ru: `«${provider.ru}» не подтвердил вход`,
  en: `"${provider.en}" did not confirm the login`,
})

/** The refusals of logging in at a provider. `unavailable` is the fault of neither the person nor the request. */
export const refusals = {
  stateMismatch: () =>
    refuse(
      'LOGIN_STATE_MISMATCH',
      'state',
      { ru: 'Ответ не относится к начатому входу', en: 'The answer is not to the login that was started' },
      { ru: 'метка входа не совпала', en: 'the mark of the login differs' },
      again,
    ),
  stale: () =>
    refuse(
      'LOGIN_TOO_OLD',
      'state',
      { ru: 'Вход начат слишком давно', en: 'The login was started too long ago' },
      { ru: 'время на вход истекло', en: 'the time to log in has passed' },
      again,
    ),
  cancelled: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_CANCELLED',
      'state',
      { ru: 'Вход отменён', en: 'The login was cancelled' },
      {
        ru: `в «${provider.ru}» отказались от входа или не дали согласия на передачу данных`,
        en: `the login or the consent to hand data over was declined at "${provider.en}"`,
      },
      again,
      operands,
    ),
  codeRefused: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_CODE_REFUSED',
      'state',
      refused(provider),
      {
        ru: 'код входа уже использован или устарел',
        en: 'the code of the login was used already or has expired',
      },
      again,
      operands,
    ),
  unconfirmed: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_ACCOUNT_UNCONFIRMED',
      'role',
      refused(provider),
      { ru: 'учётная запись не подтверждена', en: 'the account is not confirmed' },
      {
        ru: `Подтвердите личность в «${provider.ru}» и войдите снова`,
        en: `Confirm your identity at "${provider.en}" and log in again`,
      },
      operands,
    ),
  tokenInvalid: (provider: Text, message: Text) =>
    refuse('LOGIN_TOKEN_INVALID', 'role', refused(provider), message, again),
  wrongClock: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_CLOCK_WRONG',
      'unavailable',
      impossible(provider),
      {
        ru: 'часы сервера и службы входа расходятся',
        en: 'the clocks of this server and of the login service differ',
      },
      {
        ru: 'Администратору: проверьте время сервера (NTP)',
        en: 'Administrator: check the time of the server (NTP)',
      },
      operands,
    ),
  wrongCertificate: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_CERTIFICATE_REFUSED',
      'unavailable',
      impossible(provider),
      {
        ru: 'служба входа не приняла подпись или сертификат этой системы',
        en: 'the login service did not accept the signature or the certificate of this system',
      },
      {
        ru: 'Администратору: сертификат в настройке входа должен быть тем, что загружен в карточку системы',
        en: "Administrator: the certificate of the login's configuration must be the one in the card of the system",
      },
      operands,
    ),
  certificateOutOfDate: (provider: Text, whose: Text, validTo: string) =>
    refuse(
      'LOGIN_CERTIFICATE_EXPIRED',
      'unavailable',
      impossible(provider),
      { ru: `сертификат ${whose.ru} не действует`, en: `the certificate of ${whose.en} is not valid` },
      {
        ru: 'Администратору: укажите действующий сертификат в настройке входа',
        en: "Administrator: give a valid certificate in the login's configuration",
      },
      { validTo },
    ),
  requestRefused: (provider: Text, operands: Operands) =>
    refuse(
      'LOGIN_REQUEST_REFUSED',
      'unavailable',
      impossible(provider),
      {
        ru: 'служба входа не приняла запрос этой системы',
        en: 'the login service did not accept the request',
      },
      {
        ru: 'Администратору: сверьте имя системы, адрес возврата и области доступа с её карточкой',
        en: 'Administrator: compare client id, return address and scopes with the card of the system',
      },
      operands,
    ),
  unreachable: (provider: Text) =>
    refuse(
      'LOGIN_PROVIDER_UNREACHABLE',
      'unavailable',
      impossible(provider),
      { ru: 'служба входа не отвечает', en: 'the login service does not answer' },
      later,
    ),
  timeOut: (provider: Text, seconds: number) =>
    refuse(
      'LOGIN_PROVIDER_SLOW',
      'unavailable',
      impossible(provider),
      {
        ru: `служба входа не ответила за ${seconds} с`,
        en: `the login service did not answer within ${seconds} s`,
      },
      later,
    ),
  badAnswer: (provider: Text, operands?: Operands) =>
    refuse(
      'LOGIN_PROVIDER_ANSWER',
      'unavailable',
      impossible(provider),
      { ru: 'ответ службы входа не разобрать', en: 'the answer of the login service cannot be read' },
      later,
      operands,
    ),
}
