import { describe, expect, it } from 'vitest'
import { memoryAccess } from '../memory/access/index.ts'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import { memoryVault } from '../memory/index.ts'
import { argonPasswords } from './password.ts'
import { startRecovery } from './recover.ts'
import { register } from './register.ts'
import { signIn } from './sign-in.ts'
import type { AccessStore, AccessTables } from './store.ts'

/** An object whose calls are written down by name. */
function watched<T extends object>(target: T, calls: string[]): T {
  return new Proxy(target, {
    get(from, name, self) {
      const value: unknown = Reflect.get(from, name, self)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        calls.push(String(name))
        return Reflect.apply(value, from, given)
      }
    },
  })
}

function bench() {
  const calls: string[] = []
  const store = memoryAccess()
  const watchedStore: AccessStore = {
    ...store,
    as: (tenant, work) => {
      calls.push('begin')
      return store.as(tenant, (tables: AccessTables) => work(watched(tables, calls)))
    },
  }
  const made = accessBench({
    store: watchedStore,
    vault: watched(memoryVault(), calls),
    passwords: watched(argonPasswords({ memoryCost: 256, timeCost: 1, parallelism: 1 }), calls),
  })
  const during = async (work: () => Promise<unknown>) => {
    calls.length = 0
    const letters = made.letters.length
    const end = await work().then(
      () => 'done',
      (error: { code: string }) => error.code,
    )
    return { calls: [...calls], posted: made.letters.length - letters, end }
  }
  return { ...made, during }
}

/** What differs in time differs in what is done: both ways do the same things in the same order. */
describe('known and unknown addresses', () => {
  const language = 'ru' as const
  it.each([
    [
      'register',
      (b: ReturnType<typeof bench>, mail: string) => register(b.parts, TENANT, { mail, language }, b.from),
    ],
    ['recover', (b, mail) => startRecovery(b.parts, TENANT, { mail, language }, b.from)],
    ['sign in', (b, mail) => signIn(b.parts, TENANT, { mail, password: 'неверный пароль' }, b.from)],
  ] satisfies [string, (b: ReturnType<typeof bench>, mail: string) => Promise<unknown>][])(
    '%s with the same work',
    async (_, step) => {
      const b = bench()
      await b.person('anna@example.org')
      const known = await b.during(() => step(b, 'anna@example.org'))
      const unknown = await b.during(() => step(b, 'nobody@example.org'))
      expect(known.calls.length).toBeGreaterThan(3)
      expect(unknown).toEqual(known)
    },
  )
})
