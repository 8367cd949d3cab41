import { type Course, makeScene, type Scene } from '../course.ts'
import type { World } from '../world.ts'
import { counterparty, type Stock, solution, versions } from './cards.ts'
import { localAct, newcomer, practice, request } from './company.ts'
import { beginning, deal } from './deal.ts'
import { knowledge } from './knowledge.ts'

export interface ExportSizes {
  readonly deals: number
  /** Over how many days they are opened. */
  readonly days: number
  /** Told how many deals are over. */
  readonly ended?: (deals: number) => void
}

/** A company that joins the Declaration and sells abroad: deals one after another, and all that goes with them. */
export function playExport(world: World, { deals, days, ended = () => {} }: ExportSizes): void {
  const scene = makeScene(world, 'export')
  const stock: Stock = { counterparties: [], solutions: [] }
  let over = 0
  const done = () => ended(++over)
  scene.begin(1, () => beginning(scene))
  scene.begin(2, () => localAct(scene))
  for (let n = 1; n <= deals; n++) {
    const inDays = 3 + Math.floor((n * days) / (deals + 1))
    scene.begin(inDays, () => oneMore(scene, stock, n, done))
  }
  for (let n = 1; n <= Math.ceil(deals / 40); n++) {
    const inDays = 20 + Math.floor((n * days) / Math.ceil(deals / 40))
    scene.begin(inDays, () => practice(scene, n))
    scene.begin(inDays + 3, () => newcomer(scene, n))
    scene.begin(inDays + 5, async function* () {
      const rows = await world.store.rows('fund', { procedure: 'export-deal' })
      yield* request(
        scene,
        rows.map((row) => row.case),
        n,
      )
    })
  }
}

/** The next deal: with a counterparty that is known already, mostly, of a solution that is on the shelf. */
async function* oneMore(scene: Scene, stock: Stock, n: number, done: () => void): Course {
  const { random } = scene
  let card = random.chance(600) && stock.counterparties.length > 0 ? random.pick(stock.counterparties) : null
  if (!card) {
    card = await counterparty(scene, stock)
    const known = card
    scene.begin(5, () => knowledge(scene, known))
  }
  let sold = random.chance(940) && stock.solutions.length > 0 ? random.pick(stock.solutions) : null
  if (!sold) {
    sold = await solution(scene, stock)
    const shelf = sold
    scene.begin(30, () => versions(scene, shelf))
  }
  yield 1
  yield* deal(scene, card, sold, n, done)
}
