/** Words of values. */
export const words = {
  none: { ru: 'нет', en: 'none', zh: '无' },
  erased: { ru: 'стёрто по просьбе человека', en: 'erased at the person’s request', zh: '已应本人请求删除' },
  yes: { ru: 'да', en: 'yes', zh: '是' },
  no: { ru: 'нет', en: 'no', zh: '否' },
  you: { ru: 'вы', en: 'you', zh: '您' },
  act: { ru: '№ {number} от {date}', en: 'No. {number} of {date}', zh: '{date} 第 {number} 号' },
  file: { ru: 'Файл', en: 'File', zh: '文件' },
  hash: { ru: 'Контрольная сумма', en: 'Hash', zh: '校验值' },
  more: { ru: 'Показать ещё {n}', en: 'Show {n} more', zh: '再显示 {n} 项' },
  place: { ru: '№', en: 'No.', zh: '序号' },
}
