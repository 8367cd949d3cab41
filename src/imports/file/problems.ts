import { Problem, type Text } from '../../kernel/index.ts'

/** A registry that cannot be read at all (code REGISTRY_UNREADABLE). */
export const unreadable = (path: string, message: Text, remedy: Text): Problem =>
  new Problem(
    'REGISTRY_UNREADABLE',
    'content',
    { ru: 'Реестр не прочитан', en: 'The registry was not read' },
    [{ path, message, remedy }],
  )

export const tooLarge = (path: string, what: Text): Problem =>
  unreadable(path, what, {
    ru: 'Разделите реестр на части',
    en: 'Split the registry into parts',
  })
