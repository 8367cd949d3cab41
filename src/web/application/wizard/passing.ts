import type { DraftForm } from '../../../server/client/index.ts'
import { sendFile } from '../../sending/index.ts'
import { type Content, contentOf } from './content.ts'
import type { Form, Paper } from './form.ts'
import { type PaperWords, papersOf } from './papers.ts'

/** Makes the papers of what is filled in, hands them in as files and gives the content that names them. */
export async function contentWithPapers(form: Form, words: PaperWords, language: string): Promise<Content> {
  const { signal } = new AbortController()
  const papers: Paper[] = []
  for (const { kind, name, text } of papersOf(form, words)) {
    const file = await sendFile(new Blob([text], { type: 'text/plain' }), name, {
      language,
      onProgress: () => {},
      signal,
    })
    papers.push({ slot: kind, kind, name, format: 'system', language: 'ru', sha256: file.sha256 })
  }
  return contentOf(form, { tor: papers.find(({ kind }) => kind === 'tz')!.sha256, papers })
}

/** The address of the printed draft. */
export function previewOf({ procedure, action, case: id, parent }: DraftForm): string {
  const query = new URLSearchParams({ ...(id ? { case: id } : {}), ...(parent ? { parent } : {}) })
  return `/desk/papers/${procedure}/draft/${action}?${query}`
}
