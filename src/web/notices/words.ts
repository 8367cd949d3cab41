/** Words of the notices. */
export const words = {
  title: { ru: 'Уведомления', en: 'Notices', zh: '通知' },
  unread: { ru: 'Непрочитанные', en: 'Unread', zh: '未读' },
  before: { ru: 'Прочитанные', en: 'Read', zh: '已读' },
  noneUnread: { ru: 'Непрочитанных нет.', en: 'Nothing is unread.', zh: '没有未读通知。' },
  none: {
    ru: 'Уведомлений пока нет. Здесь будет всё, что вам сообщают по делам.',
    en: 'There are no notices yet. Everything you are told about cases will stand here.',
    zh: '目前没有通知。关于案卷向您发出的一切通知将在此显示。',
  },
  read: { ru: 'Прочитано', en: 'Mark as read', zh: '标为已读' },
  readUpTo: { ru: 'Прочитаны все', en: 'Mark all as read', zh: '全部标为已读' },
  readBelow: {
    ru: 'Прочитано это и всё, что раньше',
    en: 'Mark this and all before as read',
    zh: '将此条及以前的标为已读',
  },
  more: { ru: 'Ещё', en: 'More', zh: '更多' },
  letters: {
    ru: 'Присылать уведомления и письмом',
    en: 'Send notices by mail, too',
    zh: '同时以邮件发送通知',
  },
  letterKinds: { ru: 'Письма – о чём', en: 'Letters – of what', zh: '邮件内容' },
  reminder: { ru: 'Срок подходит', en: 'A term comes near', zh: '期限临近' },
  term: { ru: 'Срок истёк или перенесён', en: 'A term has passed or moved', zh: '期限已过或已变更' },
  event: { ru: 'Что произошло в делах', en: 'What happened in cases', zh: '案卷中发生的事项' },
  open: { ru: 'Открыть дело', en: 'Open the case', zh: '打开案卷' },
}
