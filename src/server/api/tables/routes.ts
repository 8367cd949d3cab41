import type { z } from 'zod'
import { ADMINISTRATOR } from '../../../access/index.ts'
import { read, type Text } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { historyOf, inForcePage, keep, previewOf, type TablesCall } from './handle.ts'
import { keepInput, previewInput, tablesHistory, tablesPage, tablesPreview } from './shapes.ts'

/** A route of tables. `signed-in`: whoever signed in. */
export interface TablesRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: Text
  readonly roles: readonly string[] | 'signed-in'
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly refusals: readonly number[]
  readonly handle: (call: TablesCall) => Promise<unknown>
}

/** Every route of tables. */
export const tablesRoutes: readonly TablesRoute[] = [
  {
    method: 'get',
    path: '/api/v1/tables',
    summary: {
      ru: 'Производственный календарь и ключевая ставка',
      en: 'The production calendar and the key rates',
    },
    roles: 'signed-in',
    output: tablesPage,
    refusals: [401],
    handle: inForcePage,
  },
  {
    method: 'post',
    path: '/api/v1/tables',
    summary: { ru: 'Внести таблицу из файла', en: 'Bring in a table from a file' },
    roles: [ADMINISTRATOR],
    input: keepInput,
    output: tablesHistory,
    refusals: [401, 403, 409, 413, 415, 422],
    handle: async (call) => keep(call, read(keepInput, await readBody(call.c))),
  },
  {
    method: 'post',
    path: '/api/v1/tables/preview',
    summary: {
      ru: 'Что изменит файл и какие сроки передвинет; ничего не меняет',
      en: 'What a file would change and which deadlines it would move; changes nothing',
    },
    roles: [ADMINISTRATOR],
    input: previewInput,
    output: tablesPreview,
    refusals: [401, 403, 413, 415, 422],
    handle: async (call) => previewOf(call, read(previewInput, await readBody(call.c))),
  },
  {
    method: 'get',
    path: '/api/v1/tables/history',
    summary: { ru: 'Кто, когда и почему вносил таблицы', en: 'Who brought tables in, when and why' },
    roles: [ADMINISTRATOR],
    output: tablesHistory,
    refusals: [401, 403],
    handle: historyOf,
  },
]
