import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { head, lawyer, officer, seller } from './people.ts'

interface Facts {
  readonly signals: readonly { readonly id: number; readonly answer: unknown }[]
  readonly knowledge: readonly { readonly id: number; readonly lifted: unknown }[]
  readonly fstec: readonly { readonly id: number; readonly form: string; readonly clarified: unknown }[]
  readonly suspicion: { readonly cleared: unknown } | null
}

const USES = ['wmd', 'wmd-delivery', 'terror', 'conventional-arms', 'other-military', 'harm-other'] as const

/** What becomes known of a counterparty as time goes by: signals and their answers, knowledge, notices of FSTEC, doubts. */
export async function* knowledge(scene: Scene, desk: Desk): Course {
  const { random, day } = scene
  const facts = () => desk.facts<Facts>()
  if (random.chance(350)) {
    yield random.between(5, 90)
    await desk.tries('record-signal', { text: 'странный запрос', source: 'переписка' }, seller)
    yield random.between(2, 25)
    for (const { id, answer } of (await facts()).signals)
      if (answer === null) {
        const reply = { signal: id, text: 'проверено', finding: 'unfounded' }
        // A concern must have been recorded as knowledge first.
        if (
          random.chance(300) &&
          (await desk.tries('answer-signal', { ...reply, finding: 'concern' }, officer))
        )
          continue
        await desk.tries('answer-signal', reply, officer)
      }
  }
  if (random.chance(180)) {
    yield random.between(5, 120)
    const use = random.pick(USES)
    const certain = random.chance(300)
    await desk.fumbles('record-knowledge', known(use, 'certain', []), seller)
    await desk.tries('record-knowledge', known(use, certain ? 'certain' : 'suspicion', [desk.id]), officer)
    yield random.between(20, 90)
    const open = (await facts()).knowledge.find(({ lifted }) => lifted === null)
    if (open && random.chance(500)) {
      await desk.fumbles('lift-knowledge', { item: open.id, reason: 'опровергнуто' }, officer)
      await desk.tries('lift-knowledge', { item: open.id, reason: 'опровергнуто' }, head)
    }
  }
  if (random.chance(60)) {
    yield random.between(5, 60)
    const written = random.chance(400)
    await desk.tries(
      'record-fstec-notice',
      {
        form: written ? 'written' : 'oral',
        number: written ? '240/7' : null,
        date: day(0),
        file: written ? fileOf(`${desk.id} fstec`) : null,
      },
      lawyer,
    )
    yield random.between(10, 30)
    for (const { id, form, clarified } of (await facts()).fstec)
      if (form === 'oral' && clarified === null)
        await desk.tries('clarify-fstec-notice', { notice: id, outcome: 'nothing' }, lawyer)
  }
  if (random.chance(100)) {
    yield random.between(5, 60)
    await desk.tries('suspect', { reason: 'адрес не найден' }, lawyer)
    yield random.between(5, 40)
    if (random.chance(800)) await desk.tries('clear-suspicion', { how: 'выписка получена' }, officer)
  }
  if (!random.chance(150)) return
  yield random.between(200, 400)
  await desk.tries('archive', { reason: 'дел с контрагентом нет' }, officer)
}

const known = (use: string, certainty: string, proofs: readonly string[]) => ({
  use,
  certainty,
  facts: proofs.map((proof) => ({ text: 'документ', file: fileOf(proof) })),
  grounds: 'записка проверки',
  victim: use === 'harm-other' ? 'третьи лица' : null,
})
