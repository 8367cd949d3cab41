/** Words of the form. */
export const words = {
  must: { ru: 'обязательно', en: 'required', zh: '必填' },
  may: { ru: 'необязательно', en: 'optional', zh: '选填' },
  none: { ru: 'нет значения', en: 'no value', zh: '无值' },
  give: { ru: 'указать', en: 'give it', zh: '填写' },
  yes: { ru: 'да', en: 'yes', zh: '是' },
  no: { ru: 'нет', en: 'no', zh: '否' },
  choose: { ru: '– выберите –', en: '– choose –', zh: '– 请选择 –' },
  kind: { ru: 'Вид', en: 'Kind', zh: '类型' },
  add: { ru: 'Добавить', en: 'Add', zh: '添加' },
  remove: { ru: 'Убрать', en: 'Remove', zh: '移除' },
  up: { ru: 'Выше', en: 'Move up', zh: '上移' },
  down: { ru: 'Ниже', en: 'Move down', zh: '下移' },
  emptyList: { ru: 'Пока ничего', en: 'Nothing yet', zh: '暂无内容' },
  atMost: { ru: 'Больше {n} нельзя', en: 'No more than {n}', zh: '最多 {n} 项' },
  name: { ru: 'Название', en: 'Name', zh: '名称' },
  value: { ru: 'Значение', en: 'Value', zh: '值' },
  twice: {
    ru: 'Такое название уже есть: останется последнее',
    en: 'This name is taken: the last one stays',
    zh: '该名称已存在:以最后一项为准',
  },
  left: { ru: 'Осталось знаков: {n}', en: 'Characters left: {n}', zh: '剩余字符:{n}' },
  over: { ru: 'Лишних знаков: {n}', en: 'Characters too many: {n}', zh: '超出字符:{n}' },
  signs: {
    ru: 'Знаки: {signs}; не больше {n}',
    en: 'Characters: {signs}; at most {n}',
    zh: '字符:{signs};最多 {n}',
  },
  moscow: { ru: 'Время московское', en: 'Moscow time', zh: '莫斯科时间' },
  between: { ru: 'От {min} до {max}', en: 'From {min} to {max}', zh: '{min} 至 {max}' },
  atLeast: { ru: 'Не меньше {min}', en: 'At least {min}', zh: '不少于 {min}' },
  notMoney: {
    ru: 'Это не сумма: нужны рубли и копейки, например 1 000 000,00',
    en: 'Not a sum: write roubles and kopecks, such as 1 000 000,00',
    zh: '这不是金额:请填写卢布和戈比,例如 1 000 000,00',
  },
  notInteger: { ru: 'Это не целое число', en: 'Not a whole number', zh: '这不是整数' },
  notDecimal: { ru: 'Это не число', en: 'Not a number', zh: '这不是数字' },
  notHash: {
    ru: 'Контрольная сумма SHA-256 – это 64 знака 0–9 и a–f',
    en: 'A SHA-256 is 64 characters 0–9 and a–f',
    zh: 'SHA-256 校验值由 64 个字符 0–9 和 a–f 组成',
  },
  notLink: {
    ru: 'Ссылка начинается с https:// или http://',
    en: 'A link begins with https:// or http://',
    zh: '链接须以 https:// 或 http:// 开头',
  },
  notMail: { ru: 'Это не адрес почты', en: 'Not a mail address', zh: '这不是电子邮箱地址' },
  hash: {
    ru: 'Загрузите файл или впишите его SHA-256',
    en: 'Upload the file or write its SHA-256',
    zh: '请上传文件或填写其 SHA-256',
  },
  file: { ru: 'Загрузить файл', en: 'Upload a file', zh: '上传文件' },
  stop: { ru: 'Прервать', en: 'Cancel', zh: '取消' },
  sending: {
    ru: 'Загружается {name}: {percent} %',
    en: 'Uploading {name}: {percent} %',
    zh: '正在上传 {name}:{percent} %',
  },
  checking: {
    ru: '{name} на проверке. Сумма впишется, когда файл примут.',
    en: '{name} is being checked. Its sum is written here once it is accepted.',
    zh: '{name} 正在检查。文件通过后将在此写入校验值。',
  },
  accepted: { ru: '✓ Принят: {name}', en: '✓ Accepted: {name}', zh: '✓ 已接收:{name}' },
  pages: { ru: 'страниц: {n}', en: 'pages: {n}', zh: '页数:{n}' },
  refused: { ru: '✕ Не принят: {name}', en: '✕ Refused: {name}', zh: '✕ 未接收:{name}' },
  unreachable: {
    ru: '✕ Файл не дошёл. Проверьте связь и загрузите его ещё раз.',
    en: '✕ The file did not arrive. Check the connection and upload it again.',
    zh: '✕ 文件未送达。请检查连接后重新上传。',
  },
  text: { ru: 'текст', en: 'text', zh: '文本' },
  number: { ru: 'число', en: 'number', zh: '数字' },
  flag: { ru: 'да или нет', en: 'yes or no', zh: '是或否' },
}

/** A text with its places filled. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
