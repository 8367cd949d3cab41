import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { mediaTypes } from '../../parameters.ts'
import { flow, unless } from '../flow.ts'
import { content, organisation, someText, t } from '../shared.ts'

const social: readonly unknown[] = ['social', 'social-group']

/** Media under their permanent names, each once by name and kind; a social network with its platform (`subsidy:3/6`, `subsidy:3/10`). */
export const media = flow({
  id: 'subsidy-media',
  title: t('Медиаиздание', 'Media'),
  clause: 'subsidy:3/6',
  states: {
    listed: ['в реестре', 'listed', 'subsidy-organisation'],
    removed: ['исключено', 'removed'],
  },
  steps: [
    {
      name: 'list',
      title: t('Внести медиаиздание', 'List a medium'),
      clauses: ['subsidy:3/6', 'subsidy:3/10'],
      by: organisation,
      from: 'new',
      to: 'listed',
      input: {
        name: someText(500),
        type: z.enum(mediaTypes),
        /** Name of the social network; null for other media. */
        platform: someText(200).nullable(),
      },
      check: ({ input }) => [
        unless(
          !social.includes(input.type) || input.platform !== null,
          'subsidy:3/10',
          'media.platform',
          content('PLATFORM_REQUIRED', 'platform'),
        ),
      ],
      writes: ({ input }) => input,
      claims: ({ parent, input }) => [
        {
          key: `subsidy/media/${parent}/${input.type}/${String(input.name).toLowerCase()}`,
          clause: 'subsidy:3/6',
        },
      ],
    },
    {
      name: 'remove',
      title: t('Исключить', 'Remove'),
      clauses: ['subsidy:3/6'],
      by: organisation,
      from: ['listed'],
      to: 'removed',
      input: { reason: someText() },
      releases: ({ parent, card }) => [
        `subsidy/media/${parent}/${card.type}/${String(card.name).toLowerCase()}`,
      ],
    },
  ],
  row: ({ card }) => ({ title: String(card.name), marks: { type: card.type ?? null } }),
})

/** Ids of the media of the register. */
export const mediaNeed = indexNeed(
  ({ parent, file }) => ({
    procedure: 'subsidy-media',
    parent: parent?.id ?? file.parent ?? '',
    states: ['listed'],
  }),
  (rows) => rows.map((row) => row.case),
)
