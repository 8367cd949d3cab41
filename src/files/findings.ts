import { fillText, type Text } from '../kernel/index.ts'

interface Kind {
  readonly severity: 'refusal' | 'warning'
  readonly message: Text
  readonly remedy: Text
}

const refusal = (ru: string, en: string, remedyRu: string, remedyEn: string): Kind => ({
  severity: 'refusal',
  message: { ru, en },
  remedy: { ru: remedyRu, en: remedyEn },
})
const warning = (...texts: Parameters<typeof refusal>): Kind => ({
  ...refusal(...texts),
  severity: 'warning',
})

const saveAgain = [
  'Откройте файл, сохраните его заново и загрузите',
  'Open the file, save it anew and upload it',
] as const
const smaller = [
  'Сожмите картинки или разделите файл на части',
  'Compress the pictures or split the file',
] as const

/** Everything a check may find. A refusal keeps the file unreadable; a warning is told and the file is accepted. */
export const findingKinds = {
  'type.unknown': refusal(
    'вид файла не распознан по содержимому',
    'the kind of the file is not known from its bytes',
    'Загрузите PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, ZIP, подпись или текст в UTF-8',
    'Upload PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, ZIP, a signature, or text in UTF-8',
  ),
  'type.differs': warning(
    'расширение имени (.{extension}) не соответствует содержимому: {mediaType}',
    'the extension of the name (.{extension}) does not fit the bytes: {mediaType}',
    'Проверьте, тот ли это файл',
    'See whether it is the file you meant',
  ),
  'virus.found': refusal(
    'антивирус нашёл угрозу: {name}',
    'the antivirus found a threat: {name}',
    'Проверьте компьютер антивирусом и загрузите чистый файл',
    'Scan your computer and upload a clean file',
  ),
  'check.too-heavy': refusal(
    'проверка файла требует слишком много времени или памяти',
    'checking the file takes too much time or memory',
    ...smaller,
  ),
  'pdf.damaged': refusal('PDF повреждён', 'the PDF is damaged', ...saveAgain),
  'pdf.page-damaged': refusal(
    'в PDF повреждена страница {page}',
    'page {page} of the PDF is damaged',
    ...saveAgain,
  ),
  'pdf.encrypted': refusal(
    'PDF зашифрован или защищён паролем',
    'the PDF is encrypted or protected by a password',
    'Сохраните PDF без защиты и загрузите',
    'Save the PDF without protection and upload it',
  ),
  'pdf.empty': refusal('в PDF нет ни одной страницы', 'the PDF has no page', ...saveAgain),
  'pdf.bomb': refusal(
    'сжатые данные PDF разворачиваются сверх меры',
    'compressed data of the PDF expand beyond measure',
    ...smaller,
  ),
  'pdf.cut': warning(
    'у PDF нет конца: возможно, файл обрезан',
    'the PDF has no end: it may have been cut',
    'Откройте файл и проверьте последние страницы',
    'Open the file and look at the last pages',
  ),
  'pdf.script': warning(
    'в PDF есть сценарии JavaScript',
    'the PDF contains JavaScript',
    'Лучше загрузить PDF без сценариев',
    'Better upload a PDF without scripts',
  ),
  'pdf.launch': warning(
    'в PDF есть команда запуска программы',
    'the PDF asks to launch a program',
    'Лучше загрузить PDF без таких команд',
    'Better upload a PDF without such actions',
  ),
  'pdf.attachment': warning(
    'в PDF вложены другие файлы',
    'other files are embedded in the PDF',
    'Загрузите вложения отдельно: внутри PDF их не проверяют',
    'Upload the embedded files on their own: inside a PDF they are not checked',
  ),
  'image.damaged': refusal('изображение повреждено', 'the image is damaged', ...saveAgain),
  'image.too-large': refusal(
    'изображение слишком велико: {width} × {height} точек',
    'the image is too large: {width} × {height} pixels',
    'Уменьшите изображение',
    'Make the image smaller',
  ),
  'zip.damaged': refusal('архив или документ повреждён', 'the archive or document is damaged', ...saveAgain),
  'zip.encrypted': refusal(
    'архив или документ защищён паролем',
    'the archive or document is protected by a password',
    'Загрузите файл без пароля',
    'Upload the file without a password',
  ),
  'zip.bomb': refusal(
    'содержимое архива разворачивается сверх меры',
    'what is in the archive expands beyond measure',
    ...smaller,
  ),
  'zip.unsafe-name': refusal(
    'в архиве есть имя, ведущее за его пределы',
    'a name in the archive leads outside of it',
    'Соберите архив заново',
    'Make the archive anew',
  ),
  'office.macros': warning(
    'в документе есть макросы',
    'the document contains macros',
    'Лучше загрузить документ без макросов',
    'Better upload a document without macros',
  ),
  'office.old': refusal(
    'документ прежнего вида Office (DOC, XLS, PPT) или под паролем',
    'an Office document of the old kind (DOC, XLS, PPT), or one with a password',
    'Сохраните как DOCX, XLSX, PPTX или PDF без пароля',
    'Save as DOCX, XLSX, PPTX or PDF without a password',
  ),
  'text.not-utf8': refusal(
    'текст не в кодировке UTF-8',
    'the text is not UTF-8',
    'Сохраните текст в кодировке UTF-8',
    'Save the text as UTF-8',
  ),
} as const satisfies Readonly<Record<string, Kind>>

export type FindingCode = keyof typeof findingKinds

/** One finding as it is kept: its code and what fills its words. */
export interface FileFinding {
  readonly code: FindingCode
  readonly operands: Readonly<Record<string, string | number>>
}

export const finding = (code: FindingCode, operands: FileFinding['operands'] = {}): FileFinding => ({
  code,
  operands,
})

/** Codes that refuse a file, and those that an installation makes refuse. */
export const refuses = (codes: readonly FindingCode[], { code }: FileFinding): boolean =>
  findingKinds[code].severity === 'refusal' || codes.includes(code)

/** A finding in words. */
export function spokenFinding({ code, operands }: FileFinding) {
  const { severity, message, remedy } = findingKinds[code]
  return { code, severity, message: fillText(message, operands), remedy }
}
