import { type FileFinding, finding } from '../findings.ts'
import { type ArchiveLimits, archive, archiveLimits } from './archive.ts'
import { jpeg, png } from './image.ts'
import { type Inspection, inspected } from './inspection.ts'
import { fits, foundIn } from './media.ts'
import { type PdfInspector, pdfInspector } from './pdf.ts'

/** Looks at the bytes of files. */
export interface Inspector {
  /** Takes the bytes away. `extension`: of the file's name, in small letters, without the dot; it decides nothing. */
  inspect(bytes: Buffer, extension: string): Promise<Inspection>
  close(): Promise<void>
}

export interface InspectorParts {
  readonly pdf?: PdfInspector
  readonly archives?: ArchiveLimits
}

export function inspector({
  pdf = pdfInspector(),
  archives = archiveLimits,
}: InspectorParts = {}): Inspector {
  function look(bytes: Buffer): Promise<Inspection> | Inspection {
    switch (foundIn(bytes)) {
      case 'pdf':
        return pdf.inspect(bytes)
      case 'zip':
        return archive(bytes, archives)
      case 'png':
        return inspected('image/png', png(bytes))
      case 'jpeg':
        return inspected('image/jpeg', jpeg(bytes))
      case 'signature':
        return inspected('application/pkcs7-signature')
      case 'utf8':
        return inspected('text/plain')
      case 'other-text':
        return inspected('text/plain', [finding('text.not-utf8')])
      case 'old-office':
        return inspected(null, [finding('office.old')])
      case null:
        return inspected(null, [finding('type.unknown')])
    }
  }
  return {
    async inspect(bytes, extension) {
      const looked = await look(bytes)
      return { ...looked, findings: [...looked.findings, ...aboutName(looked.mediaType, extension)] }
    },
    close: () => pdf.close(),
  }
}

function aboutName(mediaType: string | null, extension: string): readonly FileFinding[] {
  if (mediaType === null || extension === '' || fits(extension, mediaType)) return []
  return [finding('type.differs', { extension, mediaType })]
}
