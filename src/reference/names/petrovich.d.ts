// petrovich 0.2.1 ships no types; only the call used here is declared.
declare module 'petrovich' {
  interface Person {
    gender: 'male' | 'female'
    first?: string
    middle?: string
    last?: string
  }
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'
  /** Returns the same parts in the case; throws on an unknown gender or case. */
  export default function petrovich(person: Person, grammaticalCase: Case): Person
}
