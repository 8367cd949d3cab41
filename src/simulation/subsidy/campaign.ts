import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { contractor, ministry, organisation } from './people.ts'

const blocks = {
  mainParameters: 'параметры',
  resultAndIndicators: 'результат',
  directions: 'направления',
  industries: ['health'],
  technologies: ['зрение'],
  audience: [{ audience: 'youth', description: 'до 35 лет' }],
  media: ['radio', 'online'],
  delivery: ['статьи', 'эфиры'],
  criteria: 'критерии',
}
const measuresOf = (year: number) =>
  Array.from({ length: 11 }, (_, i) => ({
    id: `12.${i + 1}`,
    kind: `12.${i + 1}`,
    title: `мероприятие ${i + 1}`,
    due: `${year}-12-01`,
    executor: 'отдел кампании',
    amount: '1000.00',
    audience: ['youth'],
    goal: i === 10 ? 'доверие' : null,
  }))

/** A round of the survey up to its results; now and then returned to be mended. @returns the case */
export async function* survey(
  { random, open, fumble }: Scene,
  agreement: Desk,
  kind: 'primary' | 'final',
  year: number,
): AsyncGenerator<number, Desk, void> {
  const proposal = { kind, year, requirements: fileOf(`survey ${kind} ${year}`) }
  await fumble('subsidy-survey', 'propose', proposal, contractor, agreement.id)
  const desk = await open('subsidy-survey', 'propose', proposal, organisation, agreement.id)
  await desk.fumbles('start', { form: 'other', otherForm: null }, organisation)
  yield random.between(1, 4)
  if (random.chance(300)) {
    await desk.does('return', { reason: 'нет выборки' }, ministry)
    yield 2
    await desk.does('propose-again', { requirements: fileOf(`survey ${kind} ${year}, second`) }, organisation)
  }
  await desk.does('agree', {}, ministry)
  await desk.does('start', { form: 'interview', otherForm: null }, organisation)
  yield random.between(3, 10)
  const byCategory = [{ audience: 'youth', respondents: 900, attitude: 'сдержанно' }]
  await desk.does('accept', { results: fileOf(`results ${kind} ${year}`), byCategory }, organisation)
  return desk
}

/** A document that both agree on: its requirements, its text of one version, its approval. */
export async function* agreedOn({ random }: Scene, desk: Desk): AsyncGenerator<number, void, void> {
  await desk.fumbles('approve', {}, organisation)
  await desk.does('agree-requirements', {}, ministry)
  for (let round = 0; round < 2; round++) {
    await desk.does('send', {}, organisation)
    yield random.between(1, 6)
    if (round > 0 || random.chance(700)) break
    await desk.does('return', { reason: 'уточнить' }, ministry)
  }
  const { card } = await desk.facts<{ readonly card: { readonly version: number } }>()
  await desk.fumbles('agree', { version: card.version + 1 }, ministry)
  await desk.does('agree', { version: card.version }, ministry)
  await desk.does('approve', {}, organisation)
}

/** The strategy, drafted in the first year and brought up to date in later ones. */
export async function* strategy(scene: Scene, agreement: Desk): AsyncGenerator<number, void, void> {
  const draft = { ...blocks, requirements: fileOf('strategy') }
  const desk = await scene.open('subsidy-strategy', 'draft', draft, organisation, agreement.id)
  yield* agreedOn(scene, desk)
}

/** A year's campaign: its plan, what was published, broadcast and held, with evidence of each. `missed`: too little of it. */
export async function* campaign(
  scene: Scene,
  agreement: Desk,
  year: number,
  missed: boolean,
): AsyncGenerator<number, Desk, void> {
  const { random, day, open } = scene
  const desk = await open('subsidy-campaign', 'open', { year }, organisation, agreement.id)
  const draft = { measures: measuresOf(year), requirements: fileOf(`plan ${year}`) }
  const plan = await open('subsidy-plan', 'draft', draft, organisation, desk.id)
  yield* agreedOn(scene, plan)
  const medium = { name: `Вымышленное радио ${year}`, type: 'radio', platform: null }
  const media = await open('subsidy-media', 'list', medium, organisation, agreement.id)
  const account = { platform: 'сеть', handle: `кампания-${year}`, owner: 'Организация' }
  const page = await open('subsidy-account', 'list', account, organisation, agreement.id)
  const held = { date: day(0), evidence: fileOf('held'), programme: fileOf('pr'), attendance: fileOf('at') }
  await desk.tries('perform', { measure: '12.1', ...held }, organisation)
  await desk.fumbles('perform', { measure: '12.99', ...held }, organisation)
  const publications = missed ? random.between(8, 17) : random.between(20, 24)
  for (let n = 1; n <= publications; n++) {
    if (n % 4 === 0) yield random.between(3, 9)
    const publication = {
      measure: '12.3',
      media: media.id,
      date: day(0),
      link: `u${year}-${n}`,
      scan: null,
      audience: 'youth',
      invoice: null,
    }
    await desk.does('publish', publication, organisation)
    if (random.chance(60)) await desk.tries('publish', publication, organisation)
  }
  await desk.does(
    'issue',
    { measure: '12.6', date: day(0), theme: 'доверие', periodicity: 'месяц', link: 'i' },
    organisation,
  )
  await page.does('snapshot', { date: day(0), subscriptions: random.between(100, 90_000) }, organisation)
  const now = Number(day(0).slice(5, 7))
  for (let month = 1; month <= 12; month++) {
    const date = `${year}-${String(month).padStart(2, '0')}-15`
    const record = { measure: '12.4', media: media.id, date, record: fileOf(`broadcast ${date}`) }
    if (month > now && date > day(0))
      yield Math.max(1, Math.ceil((Date.parse(date) - scene.world.now()) / 86_400_000) + 1)
    await desk.does('broadcast', record, organisation)
  }
  const reach = { method: 'опрос', sample: 2000, people: 1_100_000, evidence: fileOf(`reach ${year}`) }
  await desk.tries('reach', { measure: '12.9', date: `${year}-12-14`, ...reach }, organisation)
  if (random.chance(500)) await page.does('close', {}, organisation)
  if (random.chance(300)) await media.does('remove', { reason: 'закрыто' }, organisation)
  return desk
}

/** A person whom the Ministry names takes part, or does not. */
export async function* speaker({ random, open }: Scene, agreement: Desk, year: number): Course {
  const named = { person: `speaker-${year}`, purpose: 'лекции' }
  const desk = await open('subsidy-person', 'designate', named, ministry, agreement.id)
  yield random.between(3, 20)
  await desk.fumbles('engage', { fee: '0.01' }, organisation)
  if (random.chance(700)) await desk.does('engage', { fee: '0.00' }, organisation)
  else await desk.does('decline', { reason: 'занят' }, organisation)
}

/** The portal of the campaign: news, plans and reports, what the Ministry recommends and what came of it. */
export async function* portal({ random, open, fumble }: Scene, agreement: Desk, years: number): Course {
  const link = { link: 'https://portal.example' }
  const desk = await open('subsidy-portal', 'open', link, organisation, agreement.id)
  await fumble('subsidy-portal', 'open', link, organisation, agreement.id)
  for (let n = 1; n <= years * 4; n++) {
    yield random.between(40, 100)
    const content = random.pick(['news', 'plan', 'report'])
    await desk.does('post', { content, link: `https://portal.example/${n}` }, organisation)
    if (!random.chance(400)) continue
    await desk.does('recommend', { recommendation: `r-${n}`, text: 'добавить примеры' }, ministry)
    yield random.between(3, 20)
    const outcome = random.chance(700)
      ? { outcome: 'taken-into-account', reason: null }
      : { outcome: 'declined', reason: 'уже есть' }
    await desk.fumbles(
      'answer',
      { recommendation: `r-${n}`, outcome: 'declined', reason: null },
      organisation,
    )
    await desk.does('answer', { recommendation: `r-${n}`, ...outcome }, organisation)
  }
  if (random.chance(500)) await desk.does('end', { reason: 'кампания окончена' }, ministry)
}
