import type { Edition } from '../../kernel/index.ts'
import { signedOn } from './parameters.ts'

/** The programme is carried out from the day of its signing; it has no last day and needs no ratification (`sco:VI/2`). */
export const editions: readonly Edition[] = [
  {
    id: 'sco@2022',
    title: {
      ru: 'подписана в Самарканде 16.09.2022',
      en: 'signed in Samarkand on 16 Sep 2022',
      zh: '2022年9月16日签署于撒马尔罕',
    },
    from: signedOn,
    to: null,
    source: {
      ru: 'Программа сотрудничества органов государств-членов ШОС по развитию ИИ, русский текст',
      en: 'Programme of cooperation of bodies of SCO member states on AI, the Russian text',
    },
  },
]
