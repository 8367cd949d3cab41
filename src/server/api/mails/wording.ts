import { z } from 'zod'
import { ADMINISTRATOR } from '../../../access/index.ts'
import { Problem, read, someText } from '../../../kernel/index.ts'
import {
  checkWording,
  defaultWording,
  inventedData,
  placesOf,
  renderLetter,
  type TemplateKind,
  templates,
} from '../../../notices/index.ts'
import { readBody } from '../http/body.ts'
import type { MailCall, MailRoute } from './routes.ts'

const kinds = Object.keys(templates) as TemplateKind[]
const languages = ['ru', 'en'] as const
const which = { kind: z.enum(kinds as [TemplateKind, ...TemplateKind[]]), language: z.enum(languages) }
const words = z.strictObject({ subject: someText(200), text: someText(5000) })
const shown = z.object({ subject: z.string(), text: z.string() })

const page = z
  .object({
    items: z.array(
      z.object({
        ...which,
        words: shown,
        default: shown,
        places: z.array(z.string()),
        seq: z.int().min(0).meta({ description: 'How often it was changed; said again with a change' }),
        changes: z
          .array(
            z.object({
              by: z.string().nullable().meta({ description: 'The name' }),
              at: z.iso.datetime(),
              reason: z.string(),
              words: shown.nullable().meta({ description: 'Null: back to the default' }),
            }),
          )
          .meta({ description: 'The latest first' }),
      }),
    ),
  })
  .meta({ id: 'LetterWordings' })
export type WordingPage = z.infer<typeof page>

const changeInput = z.strictObject({
  ...which,
  words: words.nullable().meta({ description: 'Null: back to the default' }),
  reason: someText(500),
  seq: z.int().min(0).meta({ description: 'Of the words that were changed' }),
})
const previewInput = z.strictObject({ ...which, words })

async function list({ parts, viewer }: MailCall): Promise<WordingPage> {
  const { tenant, person, actor } = viewer
  const changes = await parts.wording.changes(tenant)
  const people = [...new Set(changes.map(({ by }) => by))]
  const names = await parts.namesOf(tenant, people)
  const others = people.filter((one) => one !== person)
  if (others.length > 0)
    await parts.accessed({ tenant, viewer: person, roles: actor.roles, people: others, fields: ['name'] })
  return {
    items: kinds.flatMap((kind) =>
      languages.map((language) => {
        const own = changes.filter((one) => one.kind === kind && one.language === language)
        return {
          ...{ kind, language, default: defaultWording(kind, language) },
          words: own.at(-1)?.words ?? defaultWording(kind, language),
          places: [...placesOf(kind).known],
          seq: own.length,
          changes: own.toReversed().map(({ by, at, reason, words: said }) => ({
            by: names.get(by) ?? null,
            at,
            reason,
            words: said,
          })),
        }
      }),
    ),
  }
}

/** The words of letters: what they are, were, and how they read. */
export const wordingRoutes: readonly MailRoute[] = [
  {
    method: 'get',
    path: '/api/v1/mails/wording',
    summary: { ru: 'Слова писем и кто их менял', en: 'The words of letters and who changed them' },
    roles: [ADMINISTRATOR],
    output: page,
    refusals: [401, 403],
    handle: list,
  },
  {
    method: 'post',
    path: '/api/v1/mails/wording',
    summary: {
      ru: 'Изменить слова письма или вернуть исходные',
      en: 'Change the words of a letter or go back to the default',
    },
    roles: [ADMINISTRATOR],
    input: changeInput,
    output: page,
    refusals: [401, 403, 409, 413, 415, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const { seq, ...given } = read(changeInput, await readBody(c))
      if (given.words) checkWording(given.kind, given.words)
      const change = { ...given, seq: seq + 1, by: viewer.person, at: parts.clock.now() }
      const last = await parts.wording.last(viewer.tenant, given.kind, given.language)
      if ((last?.seq ?? 0) !== seq || !(await parts.wording.add(viewer.tenant, change)))
        throw new Problem('WORDING_CHANGED', 'state', {
          ru: 'Это письмо тем временем изменил кто-то другой: посмотрите, что получилось',
          en: 'Somebody else changed this letter meanwhile: look at what it is now',
        })
      return list(call)
    },
  },
  {
    method: 'post',
    path: '/api/v1/mails/wording/preview',
    summary: {
      ru: 'Как письмо читается на вымышленном деле; ничего не меняет',
      en: 'How a letter reads with an invented case; changes nothing',
    },
    roles: [ADMINISTRATOR],
    input: previewInput,
    output: shown,
    refusals: [401, 403, 413, 415, 422],
    async handle({ c }) {
      const { kind, language, words: given } = read(previewInput, await readBody(c))
      checkWording(kind, given)
      const { subject, text } = renderLetter(given, language, inventedData[language])
      return { subject, text }
    },
  },
]
