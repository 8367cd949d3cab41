import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../../server/client/index.ts'
import { called, sendCalling } from './calling.ts'

const refusal = new ApiProblem({
  type: 'about:blank',
  status: 409,
  code: 'UNSIGNED',
  title: 'Не подписали: p1, p10',
  errors: [{ path: 'members', message: 'Не подписали: p1, p10', operands: { persons: ['p1', 'p10'] } }],
})
const refusing = () => async () => {
  throw refusal
}
const told = (send: ReturnType<typeof sendCalling>, id: string | null) =>
  send('application', 'submit')(id, {}).then(
    () => null,
    (error: unknown) => error,
  )

describe('calling people by name', () => {
  it('reads no id within another, and leaves the nameless as they are', () => {
    const names = [
      ['p1', 'Анна'],
      ['p10', 'Борис'],
      ['p2', ''],
    ] as const
    expect(called('p10, p1 и p2', names)).toBe('Борис, Анна и p2')
  })

  it('happens in refusals, whose operands stay', async () => {
    const send = sendCalling({ names: async () => ({ p1: 'Анна', p10: 'Борис' }) }, refusing)
    expect(await told(send, 'application-1')).toMatchObject({
      code: 'UNSIGNED',
      title: 'Не подписали: Анна, Борис',
      errors: [{ message: 'Не подписали: Анна, Борис', operands: { persons: ['p1', 'p10'] } }],
    })
  })

  it('never stands in the way of a refusal', async () => {
    const failing = { names: () => Promise.reject(new Error('away')) }
    expect(await told(sendCalling(failing, refusing), 'application-1')).toMatchObject({
      title: refusal.title,
    })
    expect(await told(sendCalling(failing, refusing), null)).toBe(refusal)
  })
})
