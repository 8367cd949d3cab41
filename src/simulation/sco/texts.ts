import type { Course } from '../course.ts'
import { fileOf } from '../files.ts'
import { coordinators, delegate, outsider, type Party, parties, secretariat, workingGroup } from './people.ts'
import type { Desk, Scene } from './scene.ts'

interface Programme {
  readonly copies: readonly { readonly party: string; readonly receivedOn: string | null }[]
  readonly added: readonly { readonly code: string }[]
}

/** The original comes into custody; copies go to all, each time the text is amended anew (`sco:VI/5a`, `sco:VI/5b`). */
export async function* custody(scene: Scene): Course {
  const { random, chance, day } = scene
  const texts = { scan: fileOf('sco scan'), ru: fileOf('sco ru'), zh: null }
  await scene.fumble('sco-programme', 'deposit', { holder: 'ministry', ...texts }, secretariat)
  await scene.fumble('sco-programme', 'deposit', { holder: 'secretariat', ...texts }, workingGroup)
  const input = { holder: 'secretariat', ...texts }
  const desk = await scene.open('sco-programme', 'deposit', input, secretariat)
  scene.programme = desk.id
  yield 1
  await desk.tries('load-text', { language: 'en', authentic: true, file: fileOf('en') }, secretariat)
  await desk.does('load-text', { language: 'zh', authentic: true, file: fileOf('sco zh') }, secretariat)
  await desk.does('load-text', { language: 'en', authentic: false, file: fileOf('en') }, secretariat)
  const act = { title: 'План цифрового сотрудничества (вымышлен)', dated: '2023-05-12', to: '2027-12-31' }
  await desk.does('record-act', act, secretariat)
  for (;;) {
    const { copies } = await desk.facts<Programme>()
    const lacking = parties.filter((party) => copies.every((copy) => copy.party !== party))
    const waiting = copies.filter((copy) => copy.receivedOn === null)
    const party = lacking[0]
    if (party) {
      if (chance(150)) await desk.tries('receive-copy', {}, party)
      const sent = { party, certification: `верно, ${party.toUpperCase()}-${day(0)}` }
      if (chance(100)) await desk.tries('send-copy', { ...sent, on: day(9) }, secretariat)
      await desk.does('send-copy', { ...sent, on: day(0) }, secretariat)
      if (chance(100)) await desk.tries('send-copy', { ...sent, on: day(0) }, secretariat)
    }
    for (const { party: receiver } of waiting)
      if (chance(600)) await desk.does('receive-copy', {}, receiver as Party)
    if (!party && chance(30)) await renamed(scene, desk)
    yield random.between(2, party ? 6 : 20)
  }
}

async function renamed({ random, day }: Scene, desk: Desk): Promise<void> {
  const n = random.between(1, 99)
  const body = { ru: `Агентство науки № ${n} (вымышлено)`, en: `Science agency no. ${n} (invented)` }
  const input = { body, from: day(0), act: fileOf(`act ${n}`) }
  await desk.tries('rename-body', { ...input, from: '2021-01-01' }, random.pick(parties))
  await desk.does('rename-body', input, random.pick(parties))
}

interface Amendment {
  readonly version: number
  readonly answers: readonly { readonly party: string; readonly version: number }[]
}
const subjects = ['Облачные вычисления', 'Открытые модели', 'Обмен студентами', 'Безопасность данных']

/** An amendment in two texts, which only the consent of all eight brings into force (`sco:VI/4`). */
export async function* amendment(scene: Scene, n: number): Course {
  const { random, chance } = scene
  const [author, ...others] = random.shuffled(parties)
  const admits = n === 1 ? 'xn' : null
  const text = (version: number) => ({ ru: fileOf(`ru ${n}.${version}`), zh: fileOf(`zh ${n}.${version}`) })
  const input = { title: `${random.pick(subjects)} (${n})`, ...text(1), admits }
  if (chance(200)) await scene.fumble('sco-amendment', 'propose', { ...input, zh: null }, author!)
  if (chance(100)) await scene.fumble('sco-amendment', 'propose', input, secretariat)
  const desk = await scene.open('sco-amendment', 'propose', input, author!)
  const joining = { code: 'xn', kind: 'authorised-body', body: 'Институт моделей (вымышлен)' }
  const programme = scene.desk('sco-programme', scene.programme!)
  if (admits) {
    yield 1
    await programme.tries('add-party', { ...joining, amendment: desk.id }, secretariat)
  }
  const agrees = n <= 2 || chance(400)
  const late = agrees ? null : others.at(-1)!
  let version = 1
  const answer = (said: 'agree' | 'disagree', replaces = false) => ({
    answer: said,
    version,
    reason: said === 'disagree' ? 'нужна отсылка к национальному закону' : null,
    replaces,
  })
  let doubter: Party | null = chance(600) ? random.pick(others) : null
  for (const party of [author!, ...others]) {
    if (party === late) continue
    yield random.between(2, 9)
    if (chance(80)) await desk.tries('answer', answer('agree'), random.pick(coordinators))
    if (chance(60)) await desk.tries('answer', { ...answer('agree'), version: version + 1 }, party)
    const doubts = party === doubter
    await desk.does('answer', answer(doubts ? 'disagree' : 'agree'), party)
    if (chance(80)) await desk.tries('answer', answer('agree'), party)
    if (!doubts) continue
    yield random.between(3, 12)
    if (chance(500)) {
      await desk.tries('revise', text(2), party)
      await desk.does('revise', text(++version), author!)
      doubter = null
    } else if (agrees) {
      await desk.does('answer', answer('agree', true), party)
    }
  }
  // A text that changed needs every answer anew.
  while ((await desk.state()) === 'pending') {
    const facts = await desk.facts<Amendment>()
    const open = parties.filter((p) => !facts.answers.some((a) => a.party === p && a.version === version))
    const next = open.find((party) => party !== late)
    if (!next) break
    yield random.between(2, 8)
    await desk.does('answer', answer('agree'), next)
  }
  if ((await desk.state()) === 'pending') {
    if (chance(350)) {
      yield random.between(20, 60)
      await desk.tries('withdraw', {}, others[0]!)
      await desk.does('withdraw', {}, author!)
    }
    return
  }
  await desk.tries('answer', answer('agree', true), author!)
  if (!admits) return
  yield 3
  await programme.tries('add-party', { ...joining, kind: 'state', amendment: desk.id }, secretariat)
  await programme.does('add-party', { ...joining, amendment: desk.id }, secretariat)
  await programme.tries('add-party', { ...joining, amendment: desk.id }, secretariat)
}

const differences = ['объём слова «технология»', 'кто ведёт учёт', 'срок ответа', 'язык отчётов']
const clauses = ['sco:II', 'sco:II/8', 'sco:III/2', 'sco:IV', 'sco:V/1']

/** Parties that understand a clause differently consult; no one judges them (`sco:VI/3`). */
export async function* consultation(scene: Scene, n: number): Course {
  const { random, chance, day } = scene
  const [opener, second, third, stranger] = random.shuffled(parties)
  const disputing = chance(400) ? [opener!, second!, third!] : [opener!, second!]
  const about = { clause: random.pick(clauses), description: `${random.pick(differences)} (${n})` }
  const input = { subject: random.pick(['interpretation', 'implementation']), ...about, parties: disputing }
  if (chance(200)) await scene.fumble('sco-consultation', 'open', { ...input, parties: [opener!] }, opener!)
  if (chance(150)) await scene.fumble('sco-consultation', 'open', input, stranger!)
  const desk = await opened(scene, n, input, about, opener!, disputing)
  for (let round = 0; round < random.between(1, 3); round++)
    for (const party of disputing) {
      yield random.between(3, 12)
      await desk.does(
        'record-round',
        { date: day(0), position: `позиция ${party}, раунд ${round + 1}` },
        party,
      )
      if (chance(80)) await desk.tries('record-round', { date: day(20), position: 'завтра' }, party)
      if (chance(80)) await desk.tries('record-round', { date: day(0), position: 'чужая' }, stranger!)
    }
  if (chance(120)) {
    await desk.tries('withdraw', {}, second!)
    await desk.does('withdraw', {}, opener!)
    return
  }
  if (chance(150)) return
  let version = 1
  await desk.does('propose-text', { words: 'согласованное понимание', file: null }, second!)
  for (let i = 0; i < disputing.length; i++) {
    yield random.between(2, 15)
    await desk.does('confirm', { version }, disputing[i]!)
    if (i > 0 || version > 1 || !chance(400)) continue
    // The text changes: what was confirmed lapses.
    await desk.does('propose-text', { words: 'уточнённое понимание', file: null }, opener!)
    await desk.tries('confirm', { version }, second!)
    version++
    i = -1
  }
}

async function opened(
  scene: Scene,
  n: number,
  input: object,
  about: { clause: string; description: string },
  opener: Party,
  disputing: readonly Party[],
): Promise<Desk> {
  if (n % 4 !== 2) return scene.open('sco-consultation', 'open', input, opener)
  // Two texts that differ: the consultation is opened by the report.
  const known = new Set(
    (await scene.world.store.rows('fund', { procedure: 'sco-consultation' })).map((r) => r.case),
  )
  const report = { ...about, parties: disputing }
  await scene.desk('sco-programme', scene.programme!).does('report-divergence', report, opener)
  const rows = await scene.world.store.rows('fund', { procedure: 'sco-consultation' })
  return scene.desk('sco-consultation', rows.find((row) => !known.has(row.case))!.case)
}

const topics = ['Календарь встреч', 'Общий перечень терминов', 'Форма отчёта', 'Сайт программы']

/** A matter of coordination ends with a recommendation of its level (`sco:V/2`). */
export async function* issue(scene: Scene, n: number): Course {
  const { random, chance, world } = scene
  const [group, heads, office] = ['sco-working-group', 'sco-heads-meeting', 'sco-secretariat']
  const raiser = chance(700) ? delegate(random.pick(parties)) : random.pick(coordinators)
  let level = random.pick([group, group, office])!.slice(4)
  const input = { topic: `${random.pick(topics)} (${n})`, level }
  if (chance(100)) await scene.fumble('sco-issue', 'raise', input, outsider)
  const desk = await scene.open('sco-issue', 'raise', input, raiser)
  for (let i = random.between(1, 4); i > 0; i--) {
    yield random.between(2, 10)
    await desk.does('remark', { text: 'замечание к проекту' }, random.pick(parties))
  }
  if (chance(500)) {
    const document = { document: fileOf(`issue ${n}`), number: `С-${n}` }
    await desk.tries('circulate', document, workingGroup)
    await desk.does('circulate', document, secretariat)
  }
  if (chance(350)) {
    yield random.between(5, 20)
    await desk.does('escalate', { reason: 'мнения разошлись' }, chance(500) ? workingGroup : secretariat)
    level = heads!.slice(4)
    if (chance(300)) await desk.tries('escalate', { reason: 'ещё раз' }, secretariat)
  }
  yield random.between(5, 30)
  if (chance(200)) return
  const outcome = { recommendation: 'рекомендовать Сторонам общий порядок' }
  const closer = coordinators.find(({ roles }) => roles[0] === `sco-${level}`)!
  const other = coordinators.find((one) => one !== closer)!
  if (chance(300)) await desk.tries('close', outcome, other)
  if (chance(100)) await desk.tries('close', outcome, delegate(random.pick(parties)))
  await desk.does('close', outcome, closer)
  if (chance(100)) await desk.tries('remark', { text: `после закрытия, ${world.today()}` }, workingGroup)
}
