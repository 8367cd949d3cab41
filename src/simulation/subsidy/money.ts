import { kopecks, money } from '../../kernel/index.ts'
import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { contractor, control, ministry, official, organisation } from './people.ts'

interface Year {
  readonly scene: Scene
  readonly agreement: Desk
  readonly year: number
}

/** Money of a year: its estimate, contracts, orders month by month, each transferred once. */
export async function* spending({ scene, agreement, year }: Year): Course {
  const { random, day } = scene
  const rows = [
    { code: 'P1', amount: '250000.00', invoice: null, justification: 'расчёт' },
    { code: 'P2.4', amount: '2000000.00', invoice: null, justification: 'план' },
    { code: 'P3', amount: '500000.00', invoice: null, justification: 'расчёт' },
  ]
  const order = {
    amount: '1000.00',
    obligation: `договор ${year}/1`,
    spentOn: day(0),
    account: 'treasury',
    purpose: 'campaign',
    operation: 'payment',
    importContract: false,
    contract: null as string | null,
  }
  await agreement.fumbles('order', { ...order, spentOn: `${year + 5}-01-10` }, organisation)
  const estimate = { year, rows, P2: '2000000.00' }
  await scene.fumble(
    'subsidy-estimate',
    'submit',
    { ...estimate, P2: '2000000.01' },
    organisation,
    agreement.id,
  )
  await scene.fumble('subsidy-estimate', 'submit', estimate, contractor, agreement.id)
  await scene.open('subsidy-estimate', 'submit', estimate, organisation, agreement.id)
  const contracts: Desk[] = []
  for (const n of [1, 2]) {
    const contract = {
      number: `${year}/${n}`,
      contractor: 'ООО «Пример»',
      subject: 'эфиры',
      amount: '900000.00',
      inspectionConsent: n === 1,
    }
    contracts.push(await scene.open('subsidy-contract', 'enter', contract, organisation, agreement.id))
  }
  yield random.between(5, 15)
  await agreement.fumbles('order', { ...order, contract: contracts[1]!.id }, organisation)
  await contracts[1]!.does('add-consent', { amendment: fileOf(`consent ${year}`) }, organisation)
  for (const change of [{ operation: 'fx' }, { purpose: 'other' }, { account: 'commercial' }])
    await agreement.fumbles('order', { ...order, spentOn: day(0), ...change }, organisation)
  await agreement.fumbles('order', { ...order, spentOn: day(0), amount: '99000000000.00' }, organisation)
  for (let month = 0; month < 6; month++) {
    const amount = money(kopecks('1000.00') * BigInt(random.between(1, 90)) + BigInt(random.between(0, 99)))
    const paid = {
      ...order,
      amount,
      obligation: `договор ${year}/${month}`,
      spentOn: day(0),
      contract: random.pick(contracts).id,
    }
    await agreement.does('order', paid, organisation)
    const { orders } = await agreement.facts<{ readonly orders: readonly unknown[] }>()
    yield random.between(2, 14)
    await agreement.fumbles('transfer', { order: orders.length, amount: '0.01' }, ministry)
    await agreement.does('transfer', { order: orders.length, amount }, ministry)
    if (random.chance(150)) await agreement.fumbles('transfer', { order: orders.length, amount }, ministry)
    yield random.between(25, 45)
  }
  for (const contract of contracts) if (random.chance(700)) await contract.does('end', {}, organisation)
}

/** An inspection now and then finds something: it is demanded back, and comes back, late or in parts. */
export async function* inspection({ scene, agreement, year }: Year): Course {
  const { random, day } = scene
  const card = {
    number: `проверка ${year}`,
    inspector: 'inspector-1',
    scope: 'расходы',
    begins: day(0),
    ends: day(10),
  }
  const desk = await scene.open('subsidy-inspection', 'open', card, control, agreement.id)
  yield random.between(3, 12)
  const known = new Set(
    (await scene.world.store.rows('fund', { procedure: 'subsidy-breach' })).map((row) => row.case),
  )
  const finds = random.chance(600)
  if (finds) await desk.does('find', { found: 'нет акта', sum: '5000.50' }, control)
  await desk.fumbles('close', { act: fileOf('act') }, organisation)
  await desk.does('close', { act: fileOf(`act ${year}`) }, control)
  if (!finds) return
  yield 2
  const row = (await scene.world.store.rows('fund', { procedure: 'subsidy-breach' })).find(
    (one) => !known.has(one.case),
  )
  if (!row) return
  const breach = scene.desk('subsidy-breach', row.case)
  await breach.fumbles('give-back', { sum: '1.00' }, organisation)
  await breach.does('demand', { receivedOn: day(0), due: day(40) }, control)
  yield random.between(5, 60)
  await breach.fumbles('give-back', { sum: '5000.51' }, organisation)
  await breach.does('give-back', { sum: '5000.00' }, organisation)
  yield random.between(1, 10)
  await breach.does('give-back', { sum: '0.50' }, organisation)
}

/** What a year left unused: needed next year by a decision, used for the campaign, the rest given back. */
export async function* balance({ scene, agreement, year }: Year): Course {
  const { random } = scene
  const left = { year: year + 1, balance: '300.00' }
  const desk = await scene.open('subsidy-balance', 'record', left, ministry, agreement.id)
  yield random.between(3, 20)
  if (random.chance(300)) {
    await desk.does('give-back', { sum: '300.00' }, organisation)
    return
  }
  await desk.fumbles('decide', { need: '300.01' }, official)
  await desk.does('decide', { need: '100.00' }, official)
  yield random.between(3, 40)
  await desk.fumbles('use', { sum: '100.00', purpose: 'other' }, organisation)
  await desk.does('use', { sum: '100.00', purpose: 'campaign' }, organisation)
  yield random.between(3, 20)
  await desk.does('give-back', { sum: '200.00' }, organisation)
}
