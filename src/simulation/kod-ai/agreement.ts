import { tenant } from '../world.ts'
import { type Desk, deskOf } from './desk.ts'
import { grantLife } from './grant.ts'
import { type Life, live, Stuck } from './life.ts'
import { type Negotiated, negotiate } from './negotiation.ts'
import { type Round, type Story, staff } from './story.ts'
import { underWay } from './under-way.ts'

/** The agreement in force: its entry in «Electronic Budget», then the grant it opened. */
async function* inForce(desk: Desk<Negotiated>): Life {
  yield desk.day(desk.random.between(1, 5))
  await desk.must(staff.officer, 'record-registry', {
    link: `https://budget.example/agreements/${desk.id}`,
    on: desk.today(),
  })
  const [grant] = await desk.world.store.rows(tenant, { procedure: 'grant', parent: desk.id })
  const file = grant && (await desk.world.store.load(tenant, grant.case))
  if (!file) {
    desk.world.violations.push(`agreement ${desk.id} is in force and has no grant`)
    return
  }
  yield* grantLife(deskOf(desk.round, desk.story, 'grant', file))
}

async function* lifeOf(round: Round, story: Story, agreement: string): Life {
  const file = await round.world.store.load(tenant, agreement)
  if (!file) throw new Stuck(`no agreement ${agreement}`)
  const desk = deskOf<Negotiated>(round, story, 'agreement', file)
  yield* round.waits === 'winners' ? underWay(desk) : negotiate(desk)
  if (desk.state === 'in-force') yield* inForce(desk)
}

/**
 * Puts the life of a winner's agreement and of its grant on the agenda: from the day of publication to fulfilled and
 * closed, terminated and settled, or refused. `round.ended` is told once, at the end.
 */
export function followAgreement(round: Round, story: Story, agreement: string): void {
  live(round, story, lifeOf(round, story, agreement))
}
