/** Words of forms that were drawn by hand. */
export const words = {
  refused: { ru: 'Документы не приняты', en: 'The papers were not taken', zh: '文件未被接收' },
  left: { ru: 'Осталось заполнить или исправить', en: 'Still to fill in or mend', zh: '尚须填写或更正' },
  complete: { ru: 'Можно отправлять', en: 'Ready to be sent', zh: '可以提交' },
  sending: { ru: 'Отправляется …', en: 'Sending …', zh: '正在发送……' },
  undo: { ru: 'Отменить последнее изменение', en: 'Undo the last change', zh: '撤销上一次更改' },
}
