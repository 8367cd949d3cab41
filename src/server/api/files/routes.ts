import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { z } from 'zod'
import type { Text } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import type { Identity } from '../parts.ts'
import { problemResponse } from '../problem.ts'
import { privately } from '../reader.ts'
import type { FilesApiParts } from './parts.ts'
import { fileContent, fileRecord, shownContent } from './read.ts'
import { fileStatus } from './refusals.ts'
import { removeFile } from './remove.ts'
import {
  appendPiece,
  beginUpload,
  begunInput,
  finishUpload,
  giveUpUpload,
  resumedSchema,
  uploadStanding,
} from './resumed.ts'
import { uploadFile } from './upload.ts'
import { fileSchema } from './view.ts'

/** A route of files: what the description of the API says of it, and what does it. */
export interface FileRoute {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly summary: Text
  /** Whoever signed in, whatever their roles; which files they reach follows from uploader, subject and cases. */
  readonly roles: 'signed-in'
  /** Kinds of body that are taken. */
  readonly input?: readonly string[] | z.ZodType
  readonly headers?: z.ZodObject
  readonly query?: z.ZodObject
  /** The answer of success: its schema, or null for the bytes themselves or none. */
  readonly output: z.ZodType | null
  readonly statuses: readonly number[]
  readonly handle: (c: Context, parts: FilesApiParts, identity: Identity) => Promise<Response>
}

/** Every route of files; the application is built from this list. */
export const fileRoutes: readonly FileRoute[] = [
  {
    method: 'post',
    path: '/api/v1/files',
    summary: { ru: 'Загрузить файл', en: 'Upload a file' },
    roles: 'signed-in',
    input: ['application/octet-stream', 'multipart/form-data'],
    headers: z.object({
      'x-file-name': z.string().optional().meta({ description: 'Name of the file: UTF-8, percent-encoded' }),
      'content-disposition': z.string().optional().meta({ description: 'Or the name as in RFC 6266' }),
    }),
    query: z.object({
      subject: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'Whose data the file is; by default the uploader' }),
    }),
    output: fileSchema,
    statuses: [201, 202, 400, 401, 403, 408, 409, 413, 422, 429, 507],
    handle: uploadFile,
  },
  {
    method: 'post',
    path: '/api/v1/files/uploads',
    summary: { ru: 'Начать загрузку файла частями', en: 'Begin a file that comes in pieces' },
    roles: 'signed-in',
    input: begunInput,
    output: resumedSchema,
    statuses: [201, 401, 403, 409, 413, 415, 422, 429],
    handle: beginUpload,
  },
  {
    method: 'get',
    path: '/api/v1/files/uploads/{upload}',
    summary: { ru: 'Сколько файла пришло', en: 'How much of a file has come' },
    roles: 'signed-in',
    output: resumedSchema,
    statuses: [200, 401, 404],
    handle: uploadStanding,
  },
  {
    method: 'patch',
    path: '/api/v1/files/uploads/{upload}',
    summary: { ru: 'Послать следующую часть файла', en: 'Send the next piece of a file' },
    roles: 'signed-in',
    input: ['application/offset+octet-stream'],
    headers: z.object({
      'upload-offset': z.string().meta({ description: 'From which byte the piece is' }),
    }),
    output: null,
    statuses: [204, 400, 401, 403, 404, 408, 409, 413, 422, 507],
    handle: appendPiece,
  },
  {
    method: 'delete',
    path: '/api/v1/files/uploads/{upload}',
    summary: { ru: 'Отказаться от загрузки', en: 'Give an upload up' },
    roles: 'signed-in',
    output: null,
    statuses: [204, 401, 403, 404],
    handle: giveUpUpload,
  },
  {
    method: 'post',
    path: '/api/v1/files/uploads/{upload}/file',
    summary: { ru: 'Собрать файл из частей', en: 'Make the file of its pieces' },
    roles: 'signed-in',
    output: fileSchema,
    statuses: [201, 202, 401, 403, 404, 409, 413, 422, 429, 507],
    handle: finishUpload,
  },
  {
    method: 'get',
    path: '/api/v1/files/{id}',
    summary: { ru: 'Запись о файле', en: 'The record of a file' },
    roles: 'signed-in',
    output: fileSchema,
    statuses: [200, 401, 404],
    handle: fileRecord,
  },
  {
    method: 'get',
    path: '/api/v1/files/{id}/content',
    summary: { ru: 'Скачать файл или его часть', en: 'Download a file or a part of it' },
    roles: 'signed-in',
    headers: z.object({
      range: z.string().optional().meta({ description: 'One range of bytes (RFC 9110 section 14)' }),
      'if-range': z.string().optional(),
    }),
    output: null,
    statuses: [200, 206, 401, 404, 409, 410, 416, 422],
    handle: fileContent,
  },
  {
    method: 'get',
    path: '/api/v1/files/by-hash/{sha256}/content',
    summary: {
      ru: 'Показать файл, который назван в видном вам деле; имя файла не сообщается',
      en: 'Show a file that a case names which you see; its name is not told',
    },
    roles: 'signed-in',
    output: null,
    statuses: [200, 401, 404, 409, 410, 422],
    handle: shownContent,
  },
  {
    method: 'delete',
    path: '/api/v1/files/{id}',
    summary: {
      ru: 'Удалить свой файл, который никуда не прикреплён',
      en: 'Delete a file of yours that nothing refers to',
    },
    roles: 'signed-in',
    output: null,
    statuses: [204, 401, 404, 409],
    handle: removeFile,
  },
]

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/**
 * Files over HTTP. It sets its headers of security itself: mount it before a middleware that sets them for pages, or the
 * sandbox of downloads is lost.
 */
export function filesApi(parts: FilesApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => problemResponse(c, error, fileStatus(error)))
  api.use('/api/v1/files/*', secureHeaders())
  for (const { method, path, handle } of fileRoutes) {
    api.on(method.toUpperCase(), toHono(path), async (c) => {
      const identity = await parts.identityOf(c)
      if (!identity) throw refusals.signIn()
      privately(c)
      return handle(c, parts, identity)
    })
  }
  for (const path of new Set(fileRoutes.map((route) => route.path))) {
    const allowed = fileRoutes
      .filter((route) => route.path === path)
      .map(({ method }) => method.toUpperCase())
    api.all(toHono(path), (c) => {
      c.header('allow', allowed.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
