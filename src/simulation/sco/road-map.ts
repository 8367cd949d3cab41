import type { Course } from '../course.ts'
import { fileOf } from '../files.ts'
import { type Party, parties, secretariat, workingGroup } from './people.ts'
import type { Scene } from './scene.ts'

/** The road map: measures with somebody who answers for each, the consent of all it names, evidence of what is done (`sco:V/1`). */
export async function* roadMap(scene: Scene): Course {
  const { random, chance, day } = scene
  await scene.fumble('sco-roadmap', 'start', {}, secretariat)
  const desk = await scene.open('sco-roadmap', 'start', {}, workingGroup)
  const measures = Array.from({ length: random.between(4, 9) }, (_, n) => {
    const [responsible, ...others] = random.shuffled(parties)
    return {
      id: `measure-${n + 1}`,
      title: `Мероприятие ${n + 1}`,
      direction: `II/${random.between(1, 11)}`,
      responsible: responsible!,
      participants: others.slice(0, random.between(0, 2)),
      start: day(10 + n * 10),
      end: day(60 + n * 20),
      result: 'отчёт',
      indicator: 'число участников',
    }
  })
  await desk.fumbles('submit', {}, workingGroup)
  await desk.fumbles('put-measure', { ...measures[0]!, responsible: null }, workingGroup)
  for (const measure of measures) await desk.does('put-measure', measure, workingGroup)
  const named = [...new Set(measures.flatMap((one): Party[] => [one.responsible, ...one.participants]))]
  for (let version = 1; version <= 2; version++) {
    yield random.between(2, 9)
    await desk.does('submit', {}, workingGroup)
    if (version === 1) {
      await desk.does('consent', { version }, named[0]!)
      await desk.fumbles('adopt', {}, workingGroup)
      yield 5
      await desk.does('give-back', { reason: 'сроки' }, named[1] ?? named[0]!)
      continue
    }
    await desk.fumbles('consent', { version: 1 }, named[0]!)
    for (const party of named) {
      yield random.between(1, 6)
      await desk.does('consent', { version }, party)
    }
  }
  await desk.does('adopt', {}, workingGroup)
  for (const { id, responsible } of measures) {
    yield random.between(10, 40)
    const said = { id, state: 'done', evidence: null, note: 'проведено' }
    await desk.fumbles('report', said, responsible)
    if (chance(850)) await desk.does('report', { ...said, evidence: fileOf(`${desk.id} ${id}`) }, responsible)
    else await desk.does('report', { ...said, state: 'running' }, responsible)
  }
  if (chance(500)) await desk.does('revise', { reason: 'новый год' }, workingGroup)
}
