import type { FormData, Json, Printable } from '../../../../kernel/index.ts'
import { conclusion } from '../../forms/index.ts'
import type { Conclusion } from './conclusion.ts'

/** What was written; what was erased or not written yet is left out. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : '')
const yesNo = (yes: boolean | undefined): string => (yes === undefined ? '' : yes ? 'yes' : 'no')
const said = (...texts: readonly unknown[]): string => texts.map(plain).filter(Boolean).join('\n')

/** The conclusion as Appendix 2 prints it; `shown` is what the viewer sees of it, or a draft of it (`kod-ai:4.6.6/1`). */
export function reviewPapers(shown: Json): readonly Printable[] {
  const { ai, novelty, achievability, prospects } = shown as unknown as Conclusion
  const data = {
    applicationNumber: '',
    topic: '',
    subject: yesNo(ai.subject.yes),
    subjectReason: plain(ai.subject.reason),
    technology: yesNo(ai.technology.yes),
    technologyReason: plain(ai.technology.reason),
    technologyKind: ai.technology.code,
    result: yesNo(ai.result.yes),
    resultReason: plain(ai.result.reason),
    resultKind: ai.result.code,
    novelty: novelty.score,
    noveltyComment: said(novelty.reason, novelty.comments.methods),
    achievability: achievability.score,
    methodsComment: said(achievability.reason, achievability.comments.soundness),
    teamComment: plain(achievability.comments.team),
    prospects: prospects.score,
    demandComment: said(prospects.reason, prospects.comments.demand),
  }
  return [
    { form: conclusion, data: data as FormData, inCase: {}, signers: [{ ru: 'Эксперт', en: 'Expert' }] },
  ]
}
