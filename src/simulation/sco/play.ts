import { makeScene, type Scene } from '../course.ts'
import { usualCourse } from '../usual.ts'
import type { World } from '../world.ts'
import { delegate, outsider, type Party, parties } from './people.ts'
import { project } from './project.ts'
import { kinds, type Together } from './registers.ts'
import { roadMap } from './road-map.ts'
import { ofParties } from './scene.ts'
import { amendment, consultation, custody, issue } from './texts.ts'

export interface ScoSizes {
  readonly projects: number
  /** Over how many days they are proposed. */
  readonly days: number
  /** Told how many projects went as far as they go. */
  readonly ended?: (projects: number) => void
}

/** Eight Parties of equal voice: their texts, projects, road map, consultations and registers. */
export function playSco(world: World, { projects, days, ended = () => {} }: ScoSizes): void {
  const generic = makeScene(world, 'sco')
  const scene = ofParties(generic)
  const { random } = scene
  let over = 0
  const done = () => ended(++over)
  scene.begin(1, () => custody(scene))
  scene.begin(3, () => roadMap(scene))
  const anyDay = () => 10 + random.below(Math.max(1, days - 10))
  for (let n = 1; n <= projects; n++) scene.begin(anyDay(), () => project(scene, n, done))
  const some = Math.max(4, Math.ceil(projects / 5))
  for (let n = 1; n <= some; n++) {
    scene.begin(anyDay(), () => amendment(scene, n))
    scene.begin(anyDay(), () => consultation(scene, n))
    scene.begin(anyDay(), () => issue(scene, n))
    for (const kind of kinds)
      scene.begin(anyDay(), () => usualCourse(generic, kind, castOf(generic), scene.programme!, outsider))
  }
}

const member = (party: Party) => ({ id: party, who: delegate(party) })

function castOf({ random }: Scene): Together {
  const [owner, other, third] = random.shuffled(parties)
  return {
    owner: member(owner!),
    other: member(other!),
    third: member(third!),
  }
}
