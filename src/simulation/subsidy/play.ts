import { type Course, type Desk, makeScene, type Scene } from '../course.ts'
import type { World } from '../world.ts'
import { concluded, refusedPackage, supplement } from './agreement.ts'
import { campaign, portal, speaker, strategy, survey } from './campaign.ts'
import { balance, inspection, spending } from './money.ts'
import { ministry, official, organisation } from './people.ts'
import { charge, forms, report } from './reports.ts'

export interface SubsidySizes {
  readonly years: number
  /** The year in which the agreement is concluded. */
  readonly from: number
  /** Told how many years are over. */
  readonly ended?: (years: number) => void
}

const DAY = 86_400_000
/** Days until a day of the year, at least one. */
const until = ({ world }: Scene, day: string) => Math.max(1, Math.ceil((Date.parse(day) - world.now()) / DAY))

/** A subsidy from the package to the closed agreement, year after year. */
export function playSubsidy(world: World, { years, from, ended = () => {} }: SubsidySizes): void {
  const scene = makeScene(world, 'subsidy')
  scene.begin(1, () => refusedPackage(scene))
  scene.begin(3, async function* () {
    const all = Array.from({ length: years }, (_, n) => from + n)
    const agreement = yield* concluded(scene, all)
    const industries = { version: 'перечень 1', codes: ['health', 'farming'] }
    const list = await scene.open('subsidy-industries', 'publish', industries, ministry, agreement.id)
    const link = { link: 'https://budget.example/1', publishedOn: scene.day(-1) }
    await agreement.tries('note-budget-portal', link, ministry)
    const agreed = await forms(scene, agreement)
    scene.begin(20, () => portal(scene, agreement, years))
    for (const year of all) {
      if (year > from) yield until(scene, `${year}-01-15`)
      yield* begun(scene, agreement, year, from)
      scene.begin(1, () => spending({ scene, agreement, year }))
      scene.begin(5, () => speaker(scene, agreement, year))
      scene.begin(90, () => inspection({ scene, agreement, year }))
      scene.begin(120, () => supplement(scene, agreement))
      scene.begin(60, () => asked(scene, agreement, year))
      const missed = scene.random.chance(400)
      const held = yield* campaign(scene, agreement, year, missed)
      scene.begin(until(scene, `${year + 1}-01-16`), () =>
        yearEnds(scene, agreement, year, held, agreed, () => ended(year - from + 1)),
      )
    }
    if (scene.random.chance(500)) {
      await list.does('supersede', {}, ministry)
      await scene.open(
        'subsidy-industries',
        'publish',
        { ...industries, version: 'перечень 2' },
        ministry,
        agreement.id,
      )
    }
    yield until(scene, `${from + years}-07-20`)
    await agreement.fumbles('close', {}, organisation)
    await agreement.tries('close', {}, official)
  })
}

/** The year begins: the survey once, the strategy once, the day of the forecast. */
async function* begun(
  scene: Scene,
  agreement: Desk,
  year: number,
  from: number,
): AsyncGenerator<number, void, void> {
  await agreement.tries('set-forecast-day', { year, day: `${year}-10-01` }, ministry)
  if (year > from) return
  const primary = yield* survey(scene, agreement, 'primary', year)
  yield* strategy(scene, agreement)
  await primary.does('submit-results', {}, organisation)
}

/** The Ministry asks for something; it is answered, now and then late. */
async function* asked({ random, day }: Scene, agreement: Desk, year: number): Course {
  const id = `request-${year}`
  await agreement.does('ask-information', { id, due: day(10), form: 'письмо' }, ministry)
  await agreement.fumbles('ask-information', { id, due: day(10), form: 'письмо' }, ministry)
  yield random.between(2, 14)
  await agreement.does('inform', { id, answer: 'сведения приложены' }, organisation)
}

/** After the year: the final survey, all reports, the balance, the closed campaign, what fell short. */
async function* yearEnds(
  scene: Scene,
  agreement: Desk,
  year: number,
  held: Desk,
  agreed: Readonly<Record<'result' | 'indicators' | 'expenses' | 'campaign', string>>,
  over: () => void,
): Course {
  const final = yield* survey(scene, agreement, 'final', year)
  await final.does('submit-results', {}, organisation)
  yield* report(scene, agreement, { kind: 'campaign', period: 'annual', year, form: agreed.campaign })
  await held.does('close', {}, organisation)
  scene.begin(5, () => balance({ scene, agreement, year }))
  for (const kind of ['result', 'indicators', 'expenses'] as const)
    yield* report(scene, agreement, { kind, period: 'final', year, form: agreed[kind] })
  yield until(scene, `${year + 1}-05-01`)
  yield* charge(scene, agreement, year)
  over()
}
