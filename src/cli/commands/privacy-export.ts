import { dataCopy, demandKnown, jsonOf, noteSeen } from '../../privacy/index.ts'
import type { Run } from '../commands.ts'
import { withPrivacy } from '../privacy.ts'

/** `mera privacy export PERSON`: a copy of their data as JSON; the person is told in "who saw my data" that it was made. */
export const run: Run = async (session, [person = ''], options) => {
  await withPrivacy(session, options, async ({ privacy, tenant }) => {
    const subject = { tenant, person }
    await demandKnown(privacy, subject)
    const copy = await dataCopy(privacy, subject)
    if (copy.erasedAt === null) {
      const about = { kind: 'account', thing: '', field: 'export', at: privacy.engine.clock.now() } as const
      await noteSeen(privacy, [
        { tenant, viewer: 'operator', roles: ['operator'], subject: person, ...about },
      ])
    }
    for await (const piece of jsonOf(copy)) await session.out(piece)
  })
  return 0
}
