import { expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { grantRole, listTerms } from './grants.ts'
import { eraseAccount, listPeople, onePerson, setAccountState } from './people.ts'
import { signIn } from './sign-in.ts'

const anna = 'anna@example.org'
const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }

it('an erased account has no address, name, password, code or session; what it held stays under its id', async () => {
  const b = accessBench()
  const admin = await b.administrator()
  const opened = await b.person(anna)
  const { person } = opened.session
  await grantRole(b.parts, admin, person, { role: 'expert', from: '2024-05-01', to: null, basis })
  await b.withCodes(opened)
  await eraseAccount(b.parts, TENANT, person)
  await b.parts.vault.erase(TENANT, person)
  await expect(b.identity(opened)).rejects.toThrow('ended')
  await expect(signIn(b.parts, TENANT, { mail: anna, password: PASSWORD }, b.from)).rejects.toMatchObject({
    code: 'WRONG_CREDENTIALS',
  })
  expect(await onePerson(b.parts, TENANT, person)).toMatchObject({ state: 'erased', mail: null, name: null })
  expect(await listPeople(b.parts, TENANT, { after: null, limit: 9 }, anna)).toEqual([])
  expect(await listTerms(b.parts, TENANT, { person })).toMatchObject([{ of: 'expert' }])
  const left = await b.parts.store.as(TENANT, async (t) => [
    await t.password(person),
    await t.secondStep(person),
  ])
  expect(left).toEqual([null, null])
  await expect(setAccountState(b.parts, admin, person, 'active', 'уволен')).rejects.toMatchObject({
    code: 'UNKNOWN_PERSON',
  })
  expect((await b.person(anna)).session.person).not.toBe(person)
})

it('people are found by an address typed in any way', async () => {
  const b = accessBench()
  const { session } = await b.person(anna)
  const found = await listPeople(b.parts, TENANT, { after: null, limit: 9 }, ' ANNA@Example.org')
  expect(found.map(({ person }) => person)).toEqual([session.person])
})
