import { expect, it } from 'vitest'
import { rolesWith, standardRoles } from './index.ts'

it('the roles of an installation are its own and those that regulations name, each once under its first title', () => {
  const keeper = { id: 'keeper', title: { ru: 'Хранитель', en: 'Keeper' } }
  const director = { id: 'director', title: { ru: 'Иной', en: 'Other' } }
  const roles = rolesWith([{ roles: [keeper, director] }, {}, { roles: [keeper] }])
  expect(roles).toEqual([...standardRoles, keeper])
})
