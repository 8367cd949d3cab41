import { describe, expect, it } from 'vitest'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { deskModel } from '../../server/desk/index.ts'
import { commandsOf, matching } from './commands.ts'

const model = deskModel([kodAi])

describe('commands of the palette', () => {
  it('offer what one may begin, and only that', () => {
    const to = (roles: readonly string[]) => commandsOf(model, { roles }).map((command) => command.to)
    expect(to(['fund-officer'])).toContain('/open/contest/prepare')
    expect(to(['expert'])).not.toContain('/open/contest/prepare')
    expect(to([])).toContain('/cases/contest')
  })
  it('are found by the beginnings of their words, in the language of the page', () => {
    const all = commandsOf(model, { roles: ['fund-officer'] })
    const found = (typed: string, language: 'ru' | 'en') => matching(all, typed, language).map((c) => c.to)
    expect(found('подг конк', 'ru')).toEqual(['/open/contest/prepare'])
    expect(found('онкурс', 'ru')).toEqual([])
    expect(found('notices', 'en')).toEqual(['/notices'])
    expect(found('', 'ru')).toHaveLength(all.length)
  })
})
