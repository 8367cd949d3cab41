import { Problem, type Text } from '../kernel/index.ts'

/** Codes of the refusals of a file: what it is instead of a UTF-8 text of the regulation. */
export type WordingProblem = 'WORDING_EMPTY' | 'WORDING_BINARY' | 'WORDING_ENCODING' | 'WORDING_FOREIGN'

/** A refusal that says the line, what was expected there and what was found, and how to mend it. */
export function wordingProblem(
  code: WordingProblem,
  line: number,
  expected: Text,
  found: Text,
  remedy: Text,
): Problem {
  const message = {
    ru: `строка ${line}: ожидалось: ${expected.ru}; найдено: ${found.ru}`,
    en: `line ${line}: expected ${expected.en}; found ${found.en}`,
  }
  const title = {
    ru: 'Файл не прочитан как текст регламента',
    en: 'The file was not read as a regulation text',
  }
  return new Problem(code, 'content', title, [
    { path: 'file', message, remedy, operands: { line, expected: expected.ru, found: found.ru } },
  ])
}

const UTF8_TEXT = { ru: 'текст в UTF-8', en: 'a UTF-8 text' }
const same = (text: string): Text => ({ ru: text, en: text })

/** Files that are known by their first bytes. */
const FORMATS: readonly [bytes: readonly number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP (DOCX, ODT)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'DOC'],
  [[0x7b, 0x5c, 0x72, 0x74], 'RTF'],
]
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]
const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte)

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return line
}

/** Offset of the first byte that is not part of a UTF-8 character, or -1. */
function firstBad(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1
    if (more < 0) return i
    for (let k = 1; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i
    i += more + 1
  }
  return -1
}

/** Russian text in CP1251 has most of its high bytes among the letters 0xC0–0xFF, mostly lower case (0xE0–0xFF). */
function looksLikeCp1251(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80)
  const lower = high.filter((byte) => byte >= 0xe0).length
  return high.length > 0 && lower * 2 > high.length
}

/**
 * The text of a file: UTF-8 with or without a byte-order mark.
 * @throws Problem WORDING_EMPTY, WORDING_BINARY (PDF, DOCX, other formats), WORDING_ENCODING (CP1251, UTF-16), each with
 * the line, what was expected, what was found and the remedy.
 */
export function decodeWording(bytes: Uint8Array): string {
  const format = FORMATS.find(([start]) => begins(bytes, start))
  if (format)
    throw wordingProblem(
      'WORDING_BINARY',
      1,
      UTF8_TEXT,
      { ru: `файл ${format[1]}`, en: `a ${format[1]} file` },
      {
        ru: 'сохраните документ как простой текст в UTF-8 (.txt)',
        en: 'save the document as plain text in UTF-8 (.txt)',
      },
    )
  if (UTF16.some((mark) => begins(bytes, mark)))
    throw wordingProblem('WORDING_ENCODING', 1, UTF8_TEXT, same('UTF-16'), {
      ru: 'перекодируйте: iconv -f UTF-16 -t UTF-8 файл > файл.utf8.txt',
      en: 'convert it: iconv -f UTF-16 -t UTF-8 file > file.utf8.txt',
    })
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw wordingProblem(
      'WORDING_BINARY',
      lineOf(bytes, zero),
      UTF8_TEXT,
      { ru: 'двоичный файл', en: 'a binary file' },
      {
        ru: 'укажите текстовый файл (.txt) с текстом регламента',
        en: 'name a text file (.txt) that holds the regulation',
      },
    )
  const bad = firstBad(bytes)
  if (bad >= 0) {
    const guess = looksLikeCp1251(bytes) ? 'CP1251' : null
    const found = guess
      ? { ru: 'текст в кодировке Windows-1251 (CP1251)', en: 'a text in Windows-1251 (CP1251)' }
      : { ru: 'байты, которых в UTF-8 не бывает', en: 'bytes that UTF-8 never has' }
    throw wordingProblem('WORDING_ENCODING', lineOf(bytes, bad), UTF8_TEXT, found, {
      ru: `перекодируйте: iconv -f ${guess ?? 'КОДИРОВКА'} -t UTF-8 файл > файл.utf8.txt`,
      en: `convert it: iconv -f ${guess ?? 'ENCODING'} -t UTF-8 file > file.utf8.txt`,
    })
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  assertText(text)
  return text
}

/** @throws Problem WORDING_EMPTY or WORDING_BINARY where a string cannot be a regulation at all. */
export function assertText(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw wordingProblem(
      'WORDING_EMPTY',
      1,
      { ru: 'текст регламента', en: 'the text of a regulation' },
      { ru: 'пустой файл', en: 'an empty file' },
      {
        ru: 'укажите файл с официальным текстом',
        en: 'name a file that holds the official text',
      },
    )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/.exec(text)
  if (control)
    throw wordingProblem(
      'WORDING_BINARY',
      text.slice(0, control.index).split('\n').length,
      UTF8_TEXT,
      { ru: 'двоичный файл или потерянная кодировка', en: 'a binary file or a lost encoding' },
      {
        ru: 'возьмите исходный файл и сохраните его как текст в UTF-8',
        en: 'take the original file and save it as text in UTF-8',
      },
    )
}
