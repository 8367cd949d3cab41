import { describe, expect, it } from 'vitest'
import { director, draft, makeBench, officer } from '../../testing/index.ts'

async function drafted() {
  const t = makeBench()
  const { id } = await t.open('contest', null, 'prepare', draft(), officer)
  const choose = (place: string, way: string, actor = officer) =>
    t.act('contest', id, 'choose-reading', { place, way, reason: 'Так решила дирекция' }, actor)
  const codeOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'allowed',
      (error: { code: string }) => error.code,
    )
  return { t, id, choose, codeOf }
}

describe('a reading of an unclear place', () => {
  it('is chosen before the announcement, by whom and why stays with the contest', async () => {
    const { t, id, choose } = await drafted()
    await choose('stages.shift', 'next-working-day', director)
    expect((await t.file(id)).facts).toMatchObject({
      readings: { 'stages.shift': 'next-working-day' },
      readingChoices: [
        {
          place: 'stages.shift',
          was: null,
          way: 'next-working-day',
          by: director.id,
          reason: 'Так решила дирекция',
        },
      ],
    })
    await choose('stages.shift', 'none')
    expect((await t.file(id)).facts).toMatchObject({ readings: { 'stages.shift': 'none' } })
  })

  it('is one that the regulation knows, and another than before', async () => {
    const { choose, codeOf } = await drafted()
    expect(await codeOf(choose('stages.shift', 'sometimes'))).toBe('READING')
    expect(await codeOf(choose('nothing', 'none'))).toBe('READING')
    expect(await codeOf(choose('stages.shift', 'none'))).toBe('READING_SAME')
  })
})
