const words = (rest: string) => rest.replaceAll('-', ' ')

/** How an English text cites a clause: «п. 8.3 договора» is "agreement cl. 8.3". Our translation of the printed reference. */
export function englishRef(id: string): string {
  const local = id.slice(id.indexOf(':') + 1)
  const annex = /^contract-app-(\d+)(?:\.(.+))?$/.exec(local)
  if (annex) return annex[2] ? `annex ${annex[1]}, ${words(annex[2])}` : `annex ${annex[1]}`
  const preamble = /^contract-pre(?:\.(.+))?$/.exec(local)
  if (preamble) return preamble[1] ? `agreement, preamble, ${words(preamble[1])}` : 'agreement, preamble'
  if (local.startsWith('contract-')) return `agreement cl. ${words(local.slice('contract-'.length))}`
  if (local.startsWith('declaration-')) return `declaration, ${words(local.slice('declaration-'.length))}`
  const form = /^f1\.(.+)$/.exec(local)
  if (form) return `form 1, ${form[1]}`
  const footnote = /^fn(\d+)$/.exec(local)
  if (footnote) return `footnote ${footnote[1]}`
  const criterion = /^c\.(.+)$/.exec(local)
  if (criterion) return `criteria, ${criterion[1]}`
  if (local === 'title') return 'title page'
  return local === 'toc' ? 'contents' : `cl. ${local}`
}
