import { addDays } from '../../kernel/index.ts'
import { documentOf, endOf, type Grant, lastStage, latest, supplement } from './grant-desk.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

/** Everyday dealings between the Fund and a team while a stage runs. */
type Dealing = (grant: Grant, stage: number) => Life

const subjects = ['Договоры с исполнителями', 'Акты выполненных работ', 'Выписка о расходах'] as const
const questions = ['Можно ли указать зеркало репозитория?', 'Как назвать набор данных в отчёте?'] as const

const lastAsked = ({ facts }: Grant) => latest('asked', facts.asked.length)

async function* documents(grant: Grant): Life {
  const { random } = grant
  const subject = random.pick(subjects)
  await grant.must(staff.officer, 'request-documents', { subject, list: [subject] })
  const id = lastAsked(grant)
  yield random.chance(40) ? grant.day(13) : grant.by('reply-to-request', random.between(2, 10), id)
  const refused = random.chance(15)
  const files = refused ? [] : [{ name: 'ответ.pdf', sha256: documentOf(grant, id) }]
  await grant.must(grant.anyone(), 'supply-documents', {
    id,
    files,
    refused,
    text: refused ? 'Нет у команды' : '',
  })
}

async function* question(grant: Grant): Life {
  const { random } = grant
  const kind = random.chance(700) ? 'question' : 'proposal'
  const text = random.pick(questions)
  await grant.must(grant.anyone(), 'ask-fund', { kind, amount: false, text, justification: null })
  const id = lastAsked(grant)
  yield random.chance(30) ? grant.day(12) : grant.by('fund-answer', random.between(2, 9), id)
  await grant.must(staff.officer, 'answer-member', { id, accepted: random.chance(600), text: 'Разъяснение' })
}

async function* check(grant: Grant): Life {
  const { random, facts } = grant
  const monitor = random.chance(500) ? (facts.monitors[0] ?? null) : null
  const from = grant.today()
  const members = facts.members.map((m) => m.person)
  const input = { from, to: addDays(from, 10), subject: 'Ход работ и расходы', monitor, members }
  await grant.must(staff.officer, 'open-check', input)
  yield grant.day(random.between(3, 8))
  const id = latest('check', grant.facts.checks.length)
  const who = monitor === null ? staff.officer : staff.monitor
  await grant.must(who, 'close-check', { id, text: 'Замечаний нет', misused: '0.00' })
}

async function* survey(grant: Grant): Life {
  const due = addDays(grant.today(), 30)
  await grant.must(staff.officer, 'request-survey', { subject: 'Опрос о мере поддержки', due })
  const open = grant.facts.asked.filter((a) => a.kind === 'survey' && a.answeredOn === null)
  const instants = grant.spread(open.length, 15)
  for (const [i, { id, person }] of open.entries()) {
    yield instants[i]!
    await grant.must({ id: person!, roles: ['applicant'] }, 'answer-request', {
      id,
      document: documentOf(grant, id),
    })
  }
}

async function* report(grant: Grant): Life {
  await grant.must(staff.officer, 'add-report', {
    form: 'Справка о ходе работ',
    due: addDays(grant.today(), 21),
  })
  const id = lastAsked(grant)
  yield grant.by('extra-report', grant.random.between(5, 12), id)
  await grant.must(grant.anyone(), 'answer-request', { id, document: documentOf(grant, id) })
}

/** Material about the library names the Fund and the federal project, seldom it does not (`kod-ai:6.16`). */
export async function publication(grant: Grant): Promise<void> {
  const creditShown = !grant.random.chance(20)
  await grant.must(grant.anyone(), 'record-publication', {
    title: grant.story.title,
    place: 'https://articles.example',
    creditShown,
    proof: creditShown ? `https://articles.example/${grant.id}` : '',
    on: grant.today(),
  })
}

async function* requirement(grant: Grant): Life {
  const key = `extra-${grant.facts.requirements.length + 1}`
  if (grant.state !== 'active') return yield* check(grant)
  await grant.must(staff.officer, 'add-requirement', { key, text: 'Пример работы на открытых данных' })
  yield grant.day(grant.random.between(10, 20))
  await grant.must(staff.officer, 'confirm-requirement', { key, evidence: 'Пример в репозитории' })
}

const moved = (grant: Grant, days: number) =>
  grant.facts.stages.map((s) => (s.filings.length === 0 ? addDays(s.ends, days) : s.ends))

/** An amendment: later report days for the stages not reported on yet, or words only (`kod-ai:contract-10.3`). */
async function* amendment(grant: Grant, stage: number): Life {
  const changes =
    stage < lastStage(grant) && grant.random.chance(500)
      ? { stageEnds: moved(grant, grant.random.between(5, 20)), text: 'Сроки этапов перенесены' }
      : { text: 'Уточнено техническое задание' }
  yield* supplement(grant, 'amendment', changes)
}

const everyday: readonly Dealing[] = [documents, question, check, report, requirement, survey]

/** So many dealings that even a small team's grant has a life of its own: large teams already sign a great deal. */
function dealingsOf(grant: Grant): number {
  const [n, k] = [grant.story.members.length, lastStage(grant)]
  const signatures = 16 + 9 * n + 5 * k + n * k
  const few = Math.ceil((47 - signatures) / (2 * k))
  return few > 0 ? few : grant.random.chance(350) ? 1 : 0
}

/** What happens between the Fund and the team before the reports of a stage. */
export async function* deal(grant: Grant, stage: number): Life {
  const { random } = grant
  for (const dealing of random.shuffled(everyday).slice(0, dealingsOf(grant))) {
    yield grant.day(random.between(2, 8))
    yield* dealing(grant, stage)
  }
  if (random.chance(60) && grant.today() < addDays(endOf(grant, stage), -30)) {
    yield grant.day(2)
    yield* amendment(grant, stage)
  }
  if (random.chance(300)) await publication(grant)
}
