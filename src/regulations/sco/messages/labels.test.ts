import { expect, it } from 'vitest'
import { scoProgramme } from '../index.ts'

it('no word is Russian in Chinese', () => {
  for (const [key, { zh }] of Object.entries(scoProgramme.labels))
    expect(zh ?? '', key).not.toMatch(/[а-яё]/i)
})
