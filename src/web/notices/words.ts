/** Words of the notices. */
export const words = {
  title: { ru: 'Уведомления', en: 'Notices' },
  unread: { ru: 'Непрочитанные', en: 'Unread' },
  before: { ru: 'Прочитанные', en: 'Read' },
  noneUnread: { ru: 'Непрочитанных нет.', en: 'Nothing is unread.' },
  none: {
    ru: 'Уведомлений пока нет. Здесь будет всё, что вам сообщают по делам.',
    en: 'There are no notices yet. Everything you are told about cases will stand here.',
  },
  read: { ru: 'Прочитано', en: 'Mark as read' },
  readUpTo: { ru: 'Прочитаны все', en: 'Mark all as read' },
  readBelow: { ru: 'Прочитано это и всё, что раньше', en: 'Mark this and all before as read' },
  more: { ru: 'Ещё', en: 'More' },
  letters: { ru: 'Присылать уведомления и письмом', en: 'Send notices by mail, too' },
  letterKinds: { ru: 'Письма – о чём', en: 'Letters – of what' },
  reminder: { ru: 'Срок подходит', en: 'A term comes near' },
  term: { ru: 'Срок истёк или перенесён', en: 'A term has passed or moved' },
  event: { ru: 'Что произошло в делах', en: 'What happened in cases' },
  open: { ru: 'Открыть дело', en: 'Open the case' },
}
