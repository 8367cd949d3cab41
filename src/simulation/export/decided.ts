import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { answersOf } from './flags.ts'
import { head, lawyer, officer, seller } from './people.ts'

interface DealFacts {
  readonly questions: readonly { readonly id: number; readonly answer: unknown }[]
  readonly checks: readonly { readonly id: number; readonly closed: unknown }[]
  readonly inquiries: readonly { readonly id: number; readonly answer: unknown }[]
  readonly answered: {
    readonly result: { readonly complete: boolean; readonly activeFlags: readonly number[] }
  } | null
  readonly legal: unknown
  readonly documents: readonly unknown[]
  readonly identification: unknown
}

/** How many times people come back to one deal before they leave it. */
const ROUNDS = 12
const DECISION = {
  principles: {
    reasonable: 'проверены списки',
    diligent: 'проверены владельцы',
    lawful: 'есть заключение юриста',
    safe: 'срок не торопили',
  },
  measures: ['запрошено письмо о конечном использовании'],
}

/** A deal is decided on and dealt with by the outcome, again and again, until it is over or left waiting. */
export async function* dealtWith(scene: Scene, desk: Desk, card: Desk): Course {
  for (let round = 0; round < ROUNDS; round++) {
    const state = await desk.state()
    const step = steps[state]
    if (!step || scene.random.chance(8)) return
    yield* step(scene, desk, card)
    yield scene.random.between(1, 8)
  }
}

type Step = (scene: Scene, desk: Desk, card: Desk) => Course

/** What the officer finds lacking is made good; then the decision is taken. */
async function* decide(scene: Scene, desk: Desk, card: Desk): Course {
  const { random } = scene
  const facts = await desk.facts<DealFacts>()
  if (facts.legal === null)
    await desk.tries('check-law', { conclusion: 'clear', note: 'запретов нет' }, lawyer)
  if (facts.identification === null)
    await desk.tries(
      'identify',
      { inControlledList: false, inDepthCheck: false, basis: 'заключение' },
      officer,
    )
  if (facts.answered === null && random.chance(900))
    await desk.tries('answer-flags', answersOf(scene), officer)
  if (await desk.tries('decide', DECISION, officer)) return
  yield random.between(1, 6)
  await card.tries(
    'check-out',
    { owners: 'раскрыты', activity: 'торговля', endUser: 'сама', endUse: 'учёт', sanctions: 'нет' },
    officer,
  )
  await desk.tries('decide', DECISION, officer)
}

/** A flag: the counterparty is asked, or the way of section 4 is chosen, or the deal is given up. */
async function* choose(scene: Scene, desk: Desk): Course {
  const { random } = scene
  await desk.fumbles('choose-way', { choice: 'refuse', reason: 'нет' }, seller)
  if (random.chance(600)) {
    const { answered } = await desk.facts<DealFacts>()
    const flag = answered?.result.activeFlags[0] ?? random.between(1, 22)
    await desk.tries('ask-about-flag', { flag, text: 'Поясните условие.' }, seller)
    yield random.between(2, 20)
    for (const { id, answer } of (await desk.facts<DealFacts>()).questions)
      if (answer === null)
        await desk.tries(
          'record-explanation',
          { question: id, text: 'пояснили', dispels: random.chance(700) },
          officer,
        )
  }
  const choice = random.chance(350) ? 'refuse' : 'section4'
  if (random.chance(300)) await desk.tries('answer-flags', answersOf(scene), officer)
  else await desk.tries('choose-way', { choice, reason: 'по обстоятельствам' }, officer)
  await desk.tries('decide', DECISION, officer)
}

async function* check(scene: Scene, desk: Desk): Course {
  yield scene.random.between(2, 10)
  const { checks, answered } = await desk.facts<DealFacts>()
  for (const { id, closed } of checks)
    if (closed === null) await desk.does('close-check', { check: id, result: 'подтверждено' }, officer)
  if (answered && !answered.result.complete) await desk.tries('answer-flags', answersOf(scene), officer)
  await desk.tries('decide', DECISION, officer)
}

/** The Commission is applied to; who else signs a permit, or for whom else, is not heard. */
async function* ask({ random }: Scene, desk: Desk): Course {
  if (random.chance(250)) await desk.tries('drop', { reason: 'ждать разрешения не будем' }, seller)
  else await desk.tries('apply-for-permit', { number: `исх. ${desk.id.slice(-4)}` }, officer)
  yield 1
}

async function* answer({ random, day }: Scene, desk: Desk, card: Desk): Course {
  yield random.between(15, 45)
  if (random.chance(150)) {
    await desk.tries('ask-reasons', { text: 'Почему нет решения?' }, lawyer)
    for (const { id, answer } of (await desk.facts<DealFacts>()).inquiries)
      if (answer === null)
        await desk.tries('record-reasons', { inquiry: id, text: 'рассматривается' }, lawyer)
  }
  const permit = {
    outcome: random.chance(750) ? 'granted' : 'refused',
    issuer: 'commission',
    counterparty: card.id,
    number: 'КЭК-1',
    date: day(-2),
    validTo: random.chance(500) ? day(random.between(20, 200)) : null,
    file: fileOf(`${desk.id} permit`),
  }
  if (random.chance(100)) await desk.fumbles('record-permit', { ...permit, issuer: 'fstec' }, officer)
  if (random.chance(100)) await desk.fumbles('record-permit', { ...permit, counterparty: 'другая' }, officer)
  await desk.tries('record-permit', permit, officer)
}

/** Cleared: the clauses of the contract, the transfer, the end. */
async function* carryOut({ random, day }: Scene, desk: Desk): Course {
  await desk.tries(
    'set-terms',
    {
      included: ['wmd', 'terror', 'military'],
      coversEndUser: true,
      militaryUseAllowed: false,
      omissionReason: null,
    },
    seller,
  )
  yield random.between(1, 30)
  if (random.chance(60)) await desk.tries('revoke-permit', { number: 'КЭК-9', date: day(0) }, officer)
  if (random.chance(40))
    await desk.tries('reconsider', { reason: 'изменился конечный пользователь' }, officer)
  await desk.tries('ship', { what: 'версия 1.0' }, seller)
}

async function* afterwards({ random }: Scene, desk: Desk): Course {
  yield random.between(5, 60)
  await desk.does('add-measure', { text: 'получен отчёт об использовании' }, officer)
  if (random.chance(150)) await desk.tries('transfer-again', { kind: 'update', what: 'версия 1.1' }, seller)
  else await desk.tries('close', { note: 'исполнена' }, officer)
}

/** Refused: mostly the end of it; the head may go another way under a signature, unless the law forbids. */
async function* refused({ random }: Scene, desk: Desk): Course {
  if (random.chance(150)) {
    await desk.fumbles('deviate', { signer: 'Глава', reason: 'решил' }, officer)
    if (await desk.tries('deviate', { signer: 'Глава', reason: 'проверено заново' }, head)) return
  }
  yield random.between(1, 5)
  await desk.tries('close', { note: 'не передаём' }, officer)
}

const steps: Readonly<Record<string, Step>> = {
  preparing: decide,
  recheck: decide,
  choice: choose,
  checks: check,
  'permit-needed': ask,
  'permit-asked': answer,
  allowed: carryOut,
  deviation: carryOut,
  shipped: afterwards,
  refused,
  outside: refused,
  statutory: refused,
}
