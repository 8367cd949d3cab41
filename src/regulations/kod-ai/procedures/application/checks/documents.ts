import type { DocumentMeta } from '../../shared/index.ts'
import { type ApplicationGuard, content, state } from '../guard.ts'

/** Attachments are PDF, one whole document a place, with a usable name. */
export function checkDocuments(guard: ApplicationGuard, documents: readonly DocumentMeta[]): void {
  const slots = new Set<string>()
  documents.forEach((d, i) => {
    const at = `documents.${i}`
    checkDocument(guard, d, at)
    guard.ensure(
      !slots.has(d.slot),
      'kod-ai:3.4/3',
      'application.slot',
      { slot: d.slot },
      state('SLOT_TAKEN', `${at}.slot`),
    )
    slots.add(d.slot)
  })
}

export function checkDocument(guard: ApplicationGuard, d: DocumentMeta, at: string): void {
  // A name that was erased since was a good one.
  const name = typeof d.name === 'string' ? d.name : '–'
  guard.ensure(
    d.format === 'pdf' || d.format === 'system',
    'kod-ai:4.4.4/1',
    'application.file-pdf',
    { name, format: d.format },
    content('FILE_PDF', `${at}.format`),
  )
  guard.ensure(
    name.trim() !== '' && !/[/\\]|\.\./.test(name),
    'kod-ai:3.4/4',
    'application.file-name',
    { name },
    content('FILE_NAME', `${at}.name`),
  )
}

/** The three documents without which there is no application (`kod-ai:1.3/6`, `kod-ai:3.5.a/1` to `/3`). */
export function checkRequired(guard: ApplicationGuard, documents: readonly DocumentMeta[]): void {
  const has = (kind: DocumentMeta['kind']) => documents.some((d) => d.kind === kind)
  guard.ensure(
    has('application-form'),
    'kod-ai:3.5.a/1',
    'application.form',
    {},
    content('DOC_FORM', 'documents'),
  )
  guard.ensure(
    has('tz'),
    'kod-ai:3.5.a/2',
    'application.tor',
    { sections: 'tz' },
    content('DOC_TOR', 'documents'),
  )
  guard.ensure(
    has('plan'),
    'kod-ai:3.5.a/3',
    'application.plan',
    { months: '', stages: '', total: '', given: 0, sum: '' },
    content('DOC_PLAN', 'documents'),
  )
}
