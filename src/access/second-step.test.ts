import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { demandRole } from './demand.ts'
import { grantRole } from './grants.ts'
import { minutes } from './instant.ts'
import { me } from './me.ts'
import { resetSecondStep } from './people.ts'
import { confirmSecondStep, disableSecondStep, enrolSecondStep, renewRecoveryCodes } from './totp.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
const from2024 = { from: '2024-05-01', to: null, basis }

describe('an app with codes', () => {
  it('is enrolled with the password and confirmed with a code', async () => {
    const bench = accessBench()
    const person = await bench.person('anna@example.org')
    const who = await bench.identity(person)
    await expect(enrolSecondStep(bench.parts, who, 'неверный')).rejects.toMatchObject({
      code: 'WRONG_CREDENTIALS',
    })
    await expect(enrolSecondStep(bench.parts, who, null)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    const { secret, uri } = await enrolSecondStep(bench.parts, who, PASSWORD)
    expect(uri).toContain(`secret=${secret}`)
    expect(uri).toMatch(/^otpauth:\/\/totp\/Mera:anna%40example\.org\?/)
    expect((await me(bench.parts, who)).secondStep.enrolled).toBe(false)
    await expect(confirmSecondStep(bench.parts, who, '12345')).rejects.toMatchObject({ code: 'WRONG_CODE' })
    const codes = await confirmSecondStep(bench.parts, who, bench.code(secret))
    expect(new Set(codes).size).toBe(10)
    expect(codes[0]).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/)
    expect((await me(bench.parts, who)).secondStep).toEqual({ enrolled: true, recoveryCodesLeft: 10 })
    expect(bench.letters.at(-1)?.kind).toBe('second-step-on')
    await expect(enrolSecondStep(bench.parts, who, PASSWORD)).rejects.toMatchObject({
      code: 'SECOND_STEP_ENROLLED',
    })
  })

  it('keeps neither its secret nor the recovery codes in plain text', async () => {
    const bench = accessBench()
    const person = await bench.person('anna@example.org')
    const { secret } = await bench.withCodes(person)
    const step = await bench.parts.store.as(TENANT, (t) => t.secondStep(person.session.person))
    expect(JSON.stringify(step)).not.toContain(secret)
  })

  it('gives the session its withheld roles, and takes them away with the app', async () => {
    const bench = accessBench()
    const admin = await bench.administrator()
    const person = await bench.person('anna@example.org')
    await grantRole(bench.parts, admin, person.session.person, { role: 'fund-officer', ...from2024 })
    await grantRole(bench.parts, admin, person.session.person, { role: 'expert', ...from2024 })
    const before = await bench.identity(person)
    expect(before).toMatchObject({ roles: ['applicant', 'expert'], withheld: ['fund-officer'] })
    expect(() => demandRole(before, ['fund-officer'])).toThrow(
      expect.objectContaining({
        code: 'SECOND_STEP_REQUIRED',
        items: [expect.objectContaining({ remedy: expect.anything() })],
      }),
    )
    expect(() => demandRole(before, ['director'])).toThrow(
      expect.objectContaining({ code: 'ROLE_NOT_ALLOWED' }),
    )
    const { secret } = await bench.withCodes(person)
    expect(await bench.identity(person)).toMatchObject({
      roles: ['applicant', 'expert', 'fund-officer'],
      withheld: [],
    })
    bench.clock.tick(minutes(1))
    await disableSecondStep(bench.parts, await bench.identity(person), bench.code(secret))
    expect(await bench.identity(person)).toMatchObject({ withheld: ['fund-officer'] })
    expect(bench.letters.at(-1)?.kind).toBe('second-step-off')
  })

  it('is taken off with a code only, and its recovery codes are renewed with one', async () => {
    const bench = accessBench()
    const person = await bench.person('anna@example.org')
    const { secret, codes } = await bench.withCodes(person)
    const who = await bench.identity(person)
    bench.clock.tick(minutes(1))
    await expect(disableSecondStep(bench.parts, who, '000000')).rejects.toMatchObject({ code: 'WRONG_CODE' })
    const renewed = await renewRecoveryCodes(bench.parts, who, bench.code(secret))
    await expect(disableSecondStep(bench.parts, who, codes[0]!)).rejects.toMatchObject({ code: 'WRONG_CODE' })
    await disableSecondStep(bench.parts, who, renewed[0]!)
    await expect(disableSecondStep(bench.parts, who, renewed[1]!)).rejects.toMatchObject({
      code: 'SECOND_STEP_MISSING',
    })
  })

  it('is reset by another administrator, which ends the sessions', async () => {
    const bench = accessBench()
    const admin = await bench.administrator()
    const person = await bench.person('anna@example.org')
    await bench.withCodes(person)
    await resetSecondStep(bench.parts, admin, person.session.person, 'потерян телефон')
    await expect(bench.identity(person)).rejects.toThrow('ended')
    await expect(resetSecondStep(bench.parts, admin, admin.person, 'потерян телефон')).rejects.toMatchObject({
      code: 'GRANT_TO_SELF',
    })
    expect(bench.letters.at(-1)).toMatchObject({ kind: 'second-step-off', to: 'anna@example.org' })
  })
})
