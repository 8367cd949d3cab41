import { dateText, flow, idText, lastOf, someText, t, unless } from '../shared/index.ts'

/** A recommended standard: adopted only after its comment window (`association:3.1/7`). */
export const standard = flow({
  id: 'association-standard',
  title: t('Стандарт или типовая модель', 'Standard or model'),
  clause: 'association:3.1/7',
  states: {
    draft: ['черновик', 'draft'],
    comments: ['замечания', 'comments'],
    adopted: ['принят', 'adopted'],
    superseded: ['заменён', 'superseded', true],
  },
  steps: [
    {
      name: 'draft',
      title: t('Внести', 'Table'),
      clauses: ['association:3.1/7'],
      who: 'party',
      from: 'new',
      to: 'draft',
      input: { title: someText(500), scope: someText(1000), text: someText(20000) },
    },
    {
      name: 'open-comments',
      title: t('Открыть замечания', 'Open the comment window'),
      clauses: ['association:3.1/7'],
      who: 'owner',
      from: ['draft'],
      to: 'comments',
      input: { until: dateText() },
      check: ({ input, on }) => [
        unless(
          String(input.until) > on,
          'WINDOW_IN_THE_PAST',
          'until',
          'association:3.1/7',
          'срок замечаний / window',
        ),
      ],
    },
    {
      name: 'comment',
      title: t('Замечание', 'Comment'),
      clauses: ['association:3.1/7'],
      who: 'party',
      from: ['comments'],
      to: 'same',
      input: { text: someText(4000) },
    },
    {
      name: 'adopt',
      title: t('Принять', 'Adopt'),
      clauses: ['association:3.1/7', 'association:6.1'],
      who: 'csr',
      from: ['draft', 'comments'],
      to: 'adopted',
      input: {},
      check: ({ facts, on }) => {
        const window = lastOf(facts, 'open-comments')
        return window === undefined
          ? [unless(false, 'NO_COMMENT_WINDOW', '', 'association:3.1/7', 'срок замечаний / comment window')]
          : [
              unless(
                on > String(window.data.until),
                'WINDOW_OPEN',
                '',
                'association:3.1/7',
                String(window.data.until),
                'state',
              ),
            ]
      },
    },
    {
      name: 'apply',
      title: t('Отметить применение', 'Mark as applied'),
      clauses: ['association:3.1/7'],
      who: 'party',
      from: ['adopted'],
      to: 'same',
      input: {},
    },
    {
      name: 'supersede',
      title: t('Заменить', 'Supersede'),
      clauses: ['association:3.1/7'],
      who: 'csr',
      from: ['adopted'],
      to: 'superseded',
      input: { by: idText() },
    },
  ],
})
