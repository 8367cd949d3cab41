import { describe, expect, it } from 'vitest'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import { calendarKey, renewCalendar, revokeCalendar } from './calendar.ts'
import { identify, identifyCalendar } from './identity.ts'
import { days } from './instant.ts'

async function bench() {
  const made = accessBench()
  const first = await made.person('anna@example.org')
  return { ...made, first, who: await made.identity(first) }
}

describe('a calendar address', () => {
  it('opens the calendar of its owner and nothing else, and is kept as a hash', async () => {
    const { parts, who, first } = await bench()
    expect(await calendarKey(parts, who)).toBeNull()
    const { secret, key } = await renewCalendar(parts, who)
    expect(await identifyCalendar(parts, TENANT, secret)).toMatchObject({
      person: who.person,
      roles: who.roles,
    })
    expect(await identify(parts, TENANT, secret)).toBeNull()
    expect(await identifyCalendar(parts, TENANT, first.secret)).toBeNull()
    expect(await identifyCalendar(parts, 'other', secret)).toBeNull()
    expect(await calendarKey(parts, who)).toEqual(key)
    const kept = await parts.store.as(TENANT, (t) => t.keptSessions(who.person))
    expect(JSON.stringify(kept)).not.toContain(secret)
  })

  it('is void once it is renewed, revoked or over', async () => {
    const { parts, who, clock } = await bench()
    const one = (await renewCalendar(parts, who)).secret
    const two = (await renewCalendar(parts, who)).secret
    expect(await identifyCalendar(parts, TENANT, one)).toBeNull()
    await revokeCalendar(parts, who)
    expect(await identifyCalendar(parts, TENANT, two)).toBeNull()
    await expect(revokeCalendar(parts, who)).rejects.toMatchObject({ code: 'UNKNOWN' })
    const three = (await renewCalendar(parts, who)).secret
    clock.tick(days(364))
    expect(await identifyCalendar(parts, TENANT, three)).not.toBeNull()
    clock.tick(days(2))
    expect(await identifyCalendar(parts, TENANT, three)).toBeNull()
  })

  it('is made by a browser only', async () => {
    const { parts, who } = await bench()
    const token = { ...who, session: { ...who.session, kind: 'token' as const } }
    await expect(renewCalendar(parts, token)).rejects.toMatchObject({ code: 'BROWSER_ONLY' })
  })
})
