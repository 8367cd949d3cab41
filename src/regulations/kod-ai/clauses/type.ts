/** Text in both languages of the product. */
interface Text {
  readonly ru: string
  readonly en: string
}

/** One clause of the regulation: what it says in our own words and how it lives in the software. */
export interface Clause {
  readonly id: string
  readonly ref: string
  readonly part: string
  readonly kind: string
  readonly heading: Text
  readonly gist: Text
  readonly actors: readonly string[]
  readonly operative: boolean
  readonly mark: 'implemented' | 'declaratory' | 'human-judgement' | 'not-expressible'
  readonly reason?: Text
}
