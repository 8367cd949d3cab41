import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { story, written } from './invented/journal.ts'
import { type Loan, telescope } from './invented/procedure.ts'
import { project } from './visibility.ts'

const at = (version: number) =>
  fold(telescope, 'school-7', 'loan-1', 'school-1', written(story.slice(0, version)))
const seen = (version: number, ...roles: string[]) =>
  project(telescope.visibility, at(version), roles).map((f) => f.key)

describe('what leaves a case', () => {
  it('follows the table by role and state', () => {
    expect(seen(1)).toEqual(['wish'])
    expect(seen(1, 'teacher')).toEqual(['wish'])
    expect(seen(2, 'teacher')).toEqual(['wish', 'pupil'])
    expect(seen(4, 'pupil')).toEqual(['wish'])
    expect(seen(5, 'pupil')).toEqual(['wish', 'damage'])
    expect(seen(5, 'pupil', 'keeper')).toEqual(['wish', 'pupil', 'damage'])
  })

  it('carries its title, kind and clause', () => {
    expect(project(telescope.visibility, at(5), ['keeper'])[2]).toEqual({
      key: 'damage',
      title: { ru: 'damage', en: 'damage' },
      reveals: 'money',
      clause: 'sky:4',
      value: '12.50',
    })
  })

  it('is nothing for a role that no table names', () => {
    expect(seen(5, 'constructor', 'toString', '__proto__')).toEqual(['wish'])
  })

  it('does not compute what it hides', () => {
    const trap = {
      secret: {
        ...telescope.visibility.pupil!,
        value: () => {
          throw new Error('read')
        },
      },
    }
    expect(project(trap, at(1), ['pupil'])).toEqual([])
  })

  it('is equal for two cases that differ only in hidden fields', () => {
    const roles = fc.subarray(['pupil', 'keeper', 'teacher'])
    const loan = fc.record({
      pupil: fc.string(),
      damage: fc.string(),
      nights: fc.nat(),
      wish: fc.constant('Moon'),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), roles, loan, loan, (version, viewer, one, other) => {
        const file = at(version)
        const look = (facts: typeof one) =>
          project(telescope.visibility, { ...file, facts: { ...(file.facts as Loan), ...facts } }, viewer)
        const shown = new Set(look(one).map((f) => f.key))
        const hidden = Object.fromEntries(Object.entries(other).filter(([key]) => !shown.has(key)))
        expect(look({ ...one, ...hidden })).toEqual(look(one))
      }),
    )
  })
})
