import { decideRule } from '../../rules/index.ts'
import type { Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { control, ministry, official, organisation } from './people.ts'

const KINDS = ['result', 'indicators', 'expenses', 'campaign'] as const
type ReportKind = (typeof KINDS)[number]

/** The forms of reports, each agreed with the Ministry before anything is filed on it. @returns the case of each */
export async function forms(
  { random, open }: Scene,
  agreement: Desk,
): Promise<Readonly<Record<ReportKind, string>>> {
  const agreed: Partial<Record<ReportKind, string>> = {}
  for (const kind of KINDS) {
    const form = { kind, formVersion: '1', file: fileOf(`form ${kind}`), fields: ['итог'] }
    if (random.chance(300)) {
      const poor = await open('subsidy-report-form', 'propose', form, organisation, agreement.id)
      await poor.does('return', { reason: 'нет граф' }, ministry)
    }
    const desk = await open('subsidy-report-form', 'propose', form, organisation, agreement.id)
    await desk.fumbles('agree', {}, organisation)
    await desk.does('agree', {}, ministry)
    agreed[kind] = desk.id
  }
  return agreed as Record<ReportKind, string>
}

/** A report that is expected, filed, now and then returned, and accepted. */
export async function* report(
  { random, open }: Scene,
  agreement: Desk,
  { kind, period, year, form }: { kind: ReportKind; period: string; year: number; form: string },
): AsyncGenerator<number, void, void> {
  const desk = await open('subsidy-report', 'expect', { kind, period, year }, organisation, agreement.id)
  const filed = {
    form,
    fields: [{ field: 'итог', text: 'сделано' }],
    expenses: kind === 'expenses' ? [{ code: 'P1', amount: '1000.00' }] : null,
  }
  await desk.fumbles('file', { ...filed, fields: [] }, organisation)
  await desk.does('file', filed, organisation)
  yield random.between(1, 8)
  if (random.chance(200)) {
    await desk.does('return', { reason: 'уточнить' }, ministry)
    yield random.between(1, 5)
    await desk.does('file', filed, organisation)
  }
  if (random.chance(950)) await desk.does('accept', {}, ministry)
}

interface Charge {
  readonly costs: object
  readonly plan: object
  readonly fact: object
}

/** Recovery V and fine N of a year that fell short: calculated from records, approved by an official, paid from own money. */
export async function* charge(
  scene: Scene,
  agreement: Desk,
  year: number,
): AsyncGenerator<number, void, void> {
  const { random, day, world } = scene
  await scene.fumble('subsidy-charge', 'draft', { year: year + 3 }, ministry, agreement.id)
  const desk = await scene.open('subsidy-charge', 'draft', { year }, ministry, agreement.id)
  const { costs, plan, fact } = await desk.facts<Charge>()
  const { value } = decideRule(
    'subsidy/shortfall',
    { ...costs, plan, fact },
    { calendar: world.calendar },
  ) as {
    value: { literal: string; capped: string; fine: Record<'R1' | 'R2' | 'R3', string> }
  }
  const sums = { formula: 'R1', sum: 'capped', recovery: value.capped, fine: value.fine.R1 }
  yield random.between(2, 9)
  await desk.fumbles('approve', sums, ministry)
  await desk.fumbles('approve', { ...sums, recovery: '0.01' }, official)
  const nothing = sums.recovery === '0.00' && sums.fine === '0.00'
  if (nothing) await desk.fumbles('approve', sums, official)
  else await desk.fumbles('drop', {}, official)
  if (nothing) {
    await desk.does('drop', {}, official)
    return
  }
  await desk.does('approve', sums, official)
  await desk.does('demand', { receivedOn: day(0), due: day(30) }, random.chance(500) ? ministry : control)
  for (const what of ['recovery', 'fine']) {
    yield random.between(2, 25)
    await desk.tries('pay', { what, source: 'subsidy' }, organisation)
    await desk.tries('pay', { what, source: 'own' }, organisation)
  }
}
