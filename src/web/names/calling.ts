import { ApiProblem, type Queries, type Send } from '../../server/client/index.ts'

/** A text in which people are called by name; longer ids first, so that none is read within another. */
export function called(text: string, names: Iterable<readonly [person: string, name: string]>): string {
  const byLength = [...names].sort(([a], [b]) => b.length - a.length)
  return byLength.reduce((said, [person, name]) => (name ? said.replaceAll(person, name) : said), text)
}

type SendTo = (procedure: string, action: string) => Send<unknown>

/** Commands whose refusals call people by name, as far as whoever is refused may know it. */
export const sendCalling =
  (client: Pick<Queries, 'names'>, send: SendTo): SendTo =>
  (procedure, action) =>
  async (id, input, options) => {
    try {
      return await send(procedure, action)(id, input, options)
    } catch (error) {
      if (!(error instanceof ApiProblem) || id === null) throw error
      const names = Object.entries(await client.names([id]).catch(() => ({})))
      const { status, code, title, errors } = error
      throw new ApiProblem({
        type: 'about:blank',
        status,
        code,
        title: called(title, names),
        errors: errors.map((one) => ({ ...one, message: called(one.message, names) })),
      })
    }
  }
