import { z } from 'zod'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })

const head = z.object({
  procedure: z.string(),
  action: z.string(),
  title: text.meta({ description: 'The kind of case and the action' }),
  case: z.string().nullable().meta({ description: 'The case, where the action is on one' }),
  parent: z.string().nullable().meta({ description: 'The case under which one is to be opened' }),
  version: z.int().min(1).meta({ description: 'How often it was saved; also its ETag' }),
  savedAt: z.iso.datetime(),
})

const faults = z
  .array(
    z.object({
      path: z.string().meta({ description: 'The field' }),
      message: text,
      clause: z.string().optional(),
      remedy: text.optional(),
    }),
  )
  .meta({
    description:
      'What the action would not take as it stands, 200 fields at most; a draft is kept all the same',
  })

export const draftList = z.object({ items: z.array(head.meta({ id: 'DraftHead' })) })
export const draftSaved = head.extend({ faults }).meta({ id: 'DraftSaved' })
export const draftView = draftSaved
  .extend({ body: z.unknown().meta({ description: 'What was typed: any JSON' }) })
  .meta({ id: 'Draft' })

export type DraftList = z.infer<typeof draftList>
export type DraftSaved = z.infer<typeof draftSaved>
export type DraftView = z.infer<typeof draftView>
