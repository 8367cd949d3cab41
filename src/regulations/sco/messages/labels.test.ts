import { expect, it } from 'vitest'
import type { Text } from '../../../kernel/index.ts'
import { scoProgramme } from '../index.ts'

const { clauses, labels, messages, met = {}, procedures, roles = [], title } = scoProgramme

/** Everything that somebody at the desk reads, with its place. */
const texts: readonly (readonly [string, Text])[] = [
  ['title', title],
  ...Object.entries({ ...labels, ...messages, ...met }),
  ...roles.map((role) => [role.id, role.title] as const),
  ...clauses.flatMap((one) => [
    [`${one.id} heading`, one.heading] as const,
    [`${one.id} gist`, one.gist] as const,
  ]),
  ...procedures.flatMap((one) => [
    [one.id, one.title] as const,
    ...Object.entries(one.states).map(([name, state]) => [`${one.id} ${name}`, state.title] as const),
    ...one.actions.map((action) => [`${one.id}.${action.name}`, action.title] as const),
    ...Object.entries(one.visibility).map(([key, field]) => [`${one.id} ${key}`, field.title] as const),
  ]),
]

it('everything is there in Chinese, and no word of it is Russian', () => {
  expect(
    texts
      .filter(([, text]) => !/[\u4e00-\u9fff]|^[\p{P}\p{S}\p{N}A-Za-z ]*$/u.test(text.zh ?? 'нет'))
      .map(([key]) => key),
  ).toEqual([])
  for (const [key, { zh = '' }] of texts) expect(zh, key).not.toMatch(/[а-яё]/i)
})
it('what was met is told in Chinese of its own, not in English', () => {
  expect(Object.entries(met).filter(([, { en, zh }]) => zh === en)).toEqual([])
  expect(clauses.filter(({ gist }) => gist.zh === gist.en)).toEqual([])
})
