/** Words of a form on the spot. */
export const words = {
  sending: { ru: 'Отправляется …', en: 'Sending …', zh: '正在发送……' },
}
