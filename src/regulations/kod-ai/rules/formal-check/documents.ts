import type { Application } from './schema.ts'
import type { Parameters, Told } from './told.ts'

type Places = string[] | null
const and = (list: Places, index: number): string[] => {
  const place = String(index + 1)
  if (list === null) return [place]
  list.push(place)
  return list
}

/** Whether the reading asks the language of this document: of every file, or of the required ones only. */
const languageAsked = (scope: string, kind: string): boolean =>
  scope === 'all' || kind === 'application-form' || kind === 'tz' || kind === 'plan'

/** The documents of `kod-ai:3.5.a` are there, and every file is as `kod-ai:3.4` asks, optional ones too. */
export function checkDocuments(
  { documents }: Application,
  parameters: Parameters,
  languageScope: string,
  told: Told,
): void {
  const formats = parameters['documents.formats']
  const languages = parameters['documents.languages']
  let [form, tz, plan] = [false, false, false]
  let format: Places = null
  let language: Places = null
  let unreadable: Places = null
  let grey: Places = null
  let partial: Places = null
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i]!
    if (document.kind === 'application-form') form = true
    else if (document.kind === 'tz') tz = true
    else if (document.kind === 'plan') plan = true
    if (!formats.includes(document.format)) format = and(format, i)
    if (!languages.includes(document.language) && languageAsked(languageScope, document.kind))
      language = and(language, i)
    if (!document.readable) unreadable = and(unreadable, i)
    if (!document.colour) grey = and(grey, i)
    if (!document.complete) partial = and(partial, i)
  }
  told.check(form, 'kod-ai:3.5.a/1', 'formal.form', {})
  told.check(tz, 'kod-ai:3.5.a/2', 'formal.tz', {})
  told.check(plan, 'kod-ai:3.5.a/3', 'formal.plan', {})
  told.faults(format, 'kod-ai:3.4/2', 'formal.format')
  told.faults(language, 'kod-ai:3.4/2', 'formal.language')
  told.faults(unreadable, 'kod-ai:3.4/2', 'formal.readable')
  told.faults(grey, 'kod-ai:3.4/2', 'formal.colour')
  told.faults(partial, 'kod-ai:3.4/3', 'formal.whole')
}
