import { createEngine } from '../../engine/index.ts'
import { stars } from '../../engine/testing/index.ts'
import { makeCalendar } from '../../kernel/index.ts'
import { privacyContract } from '../../privacy/testing/index.ts'
import { countingIds, memoryStore, memoryVault, virtualClock } from '../index.ts'
import { memoryPrivacy } from './index.ts'

privacyContract('privacy in memory', async () => {
  const clock = virtualClock('2024-05-06T09:00:00.000Z')
  const store = memoryStore(clock)
  const engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar: makeCalendar('t', [{ year: 2024, daysOff: [], workingWeekends: [] }]),
    vault: memoryVault(),
    ids: countingIds(),
  })
  const made = memoryPrivacy(engine.parts, engine.parts.vault)
  return {
    store: made.store,
    vault: made.vault,
    engine,
    putNotice: async (tenant, person, notice) => void made.notices.push({ tenant, person, ...notice }),
    putChoice: async (tenant, person, kind) =>
      void made.things.push({ tenant, person, thing: { kind: 'notice-choices', withoutLetters: [kind] } }),
    putDraft: async (tenant, person, draft) => void made.drafts.push({ tenant, person, ...draft }),
  }
})
