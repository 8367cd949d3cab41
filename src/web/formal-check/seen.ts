import type { CaseView } from '../screens/index.ts'

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {})
const list = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.map(bag) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a checker saw of a document. */
export interface Marks {
  readonly language: string
  readonly readable: boolean
  readonly colour: boolean
  readonly complete: boolean
}

export interface CheckedPaper {
  readonly slot: string
  readonly name: string
  readonly kind: string
  /** Filled in here: there is no file to look at. */
  readonly made: boolean
  readonly sha256: string
  readonly language: string
  readonly marks: Marks | null
}

export interface PersonCheck {
  readonly person: string
  readonly kind: string
  readonly clause: string
  readonly outcome: 'clear' | 'finding' | 'flag'
  readonly checkedOn: string
  readonly source: string
  readonly text: string
}

/** What the check reads of a filing; what the viewer does not see is not there. */
export interface Checked {
  readonly topic: string
  readonly papers: readonly CheckedPaper[] | null
  readonly names: ReadonlyMap<string, string>
  readonly checks: readonly PersonCheck[] | null
  readonly stops: readonly {
    readonly decision: string
    readonly ground: string
    readonly text: string
    readonly on: string
  }[]
  readonly hasOpenProjects: boolean
}

const outcomes = ['clear', 'finding', 'flag'] as const

export function checkedIn(view: Pick<CaseView, 'fields'>): Checked {
  const of = (key: string) => view.fields.find((field) => field.key === key)?.value
  const files = of('files')
  const checks = of('checks')
  return {
    topic: text(of('topic')),
    papers: Array.isArray(files)
      ? list(files).map(({ slot, name, kind, format, sha256, language, marks }) => ({
          slot: text(slot),
          name: text(name),
          kind: text(kind),
          made: format === 'system',
          sha256: text(sha256),
          language: text(language),
          marks: marks ? marksOf(bag(marks)) : null,
        }))
      : null,
    names: new Map(list(of('members')).map(({ person, name }) => [text(person), text(name)])),
    checks: Array.isArray(checks)
      ? list(checks).map((one) => ({
          person: text(one.person),
          kind: text(one.kind),
          clause: text(one.clause),
          outcome: outcomes.find((known) => known === one.outcome) ?? 'flag',
          checkedOn: text(one.checkedOn),
          source: text(one.source),
          text: text(one.text),
        }))
      : null,
    stops: list(of('stops')).map(({ decision, ground, text: reason, on }) => ({
      decision: text(decision),
      ground: text(ground),
      text: text(reason),
      on: text(on),
    })),
    hasOpenProjects: list(bag(of('statements')).projects).some(({ projects }) =>
      list(projects).some(({ closedOn }) => closedOn === null),
    ),
  }
}

const marksOf = ({ language, readable, colour, complete }: Bag): Marks => ({
  language: text(language),
  readable: readable === true,
  colour: colour === true,
  complete: complete === true,
})

/** The marks with which a checker begins: those made already, else what the file itself says. */
export const marksToBegin = ({ marks, language }: CheckedPaper): Marks =>
  marks ?? { language: language || 'ru', readable: true, colour: true, complete: true }
