import { z } from 'zod'
import { noticeKinds } from '../../../notices/index.ts'

const notice = z
  .object({
    id: z.string(),
    case: z.string(),
    procedure: z.string(),
    at: z.iso.datetime(),
    title: z.string().nullable().meta({ description: 'Of the case, where the caller sees it' }),
    number: z.string().nullable(),
    kind: z.enum(noticeKinds),
    message: z
      .object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
      .meta({ id: 'Text' }),
    clause: z.string().nullable().meta({ description: 'Of the deadline that it is about' }),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notice' })

export const noticePage = z.object({
  items: z.array(notice),
  next: z.string().nullable().meta({ description: 'The cursor of the next page, null at the end' }),
  total: z.int().min(0).optional(),
})

/** Which notices were read. */
export const readUpTo = z.strictObject({
  upTo: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .meta({ description: 'The id of a notice: it and all before it' }),
})

export const readCount = z.object({
  read: z.int().min(0).meta({ description: 'How many were unread until now' }),
})

export type NoticePage = z.infer<typeof noticePage>
export type ReadCount = z.infer<typeof readCount>

/** Of which kinds the caller wants no letters. */
export const noticeChoices = z
  .strictObject({ silenced: z.array(z.enum(noticeKinds)).max(noticeKinds.length) })
  .meta({ id: 'NoticeChoices' })
export type NoticeChoicesView = z.infer<typeof noticeChoices>
