/** Words of the parts that every page uses. */
export const words = {
  loading: { ru: 'Загружается …', en: 'Loading …', zh: '正在加载……' },
  missing: { ru: 'Такого дела нет', en: 'There is no such case', zh: '没有此案卷' },
  missingLead: {
    ru: 'Его нет, или у вас нет права его видеть.',
    en: 'There is none, or you have no right to see it.',
    zh: '该案卷不存在,或您无权查看。',
  },
  coming: { ru: 'Файл готовится:', en: 'The file is being made:', zh: '正在生成文件:' },
  kilobytes: { ru: 'КБ', en: 'kB', zh: 'KB' },
  callOff: { ru: 'Отменить', en: 'Cancel', zh: '取消' },
  back: { ru: 'К моим делам', en: 'To my tasks', zh: '返回我的任务' },
  again: { ru: 'Повторить', en: 'Try again', zh: '重试' },
  unreachable: {
    ru: 'Сервер не отвечает. Ничего не потеряно: проверьте связь и повторите.',
    en: 'The server does not answer. Nothing is lost: check the connection and try again.',
    zh: '服务器没有响应。数据没有丢失:请检查连接后重试。',
  },
}
