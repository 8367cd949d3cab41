import { type Bar, fillText, type Procedure, type Regulation, type Text } from '../../../kernel/index.ts'

export interface SaidBar {
  readonly kind: string
  readonly clause: string
  readonly text: Text
}

/** Why somebody may not, in words: the kind of the tie, which names nobody, or the message where it has no name. */
export const saidBar =
  (regulation: Regulation, procedure: Procedure) =>
  ({ kind, clause, message, operands }: Bar): SaidBar => {
    const said = procedure.messages[message] ?? regulation.messages[message]
    const { labels } = regulation
    const full = said ? fillText(said, operands) : { ru: message, en: message }
    const text =
      message === `conflict-found.${kind}` ? (labels[`kind.${kind}`] ?? labels[kind] ?? full) : full
    return { kind, clause, text }
  }
