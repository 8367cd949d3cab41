import { createReadStream, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const faces = [
  ['pt-sans', 'PT Sans', 400],
  ['pt-sans', 'PT Sans', 700],
  ['pt-serif', 'PT Serif', 400],
  ['pt-serif', 'PT Serif', 700],
  ['pt-mono', 'PT Mono', 400],
] as const
const scripts = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+20BD,U+2122,U+2190-2193,U+2212,U+2713,U+2715',
} as const

/** `@font-face` rules for the fonts that the pages use, served from the installed packages. */
export const fontFaces: string = faces
  .flatMap(([file, family, weight]) =>
    Object.entries(scripts).map(
      ([script, range]) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(/assets/fonts/${file}-${script}-${weight}-normal.woff2) format('woff2');unicode-range:${range}}`,
    ),
  )
  .join('\n')

/** The bytes of a served font file, or null where the name is none of ours. */
export function fontFile(name: string) {
  const match = /^(pt-sans|pt-serif|pt-mono)-(cyrillic|latin)-(400|700)-normal\.woff2$/.exec(name)
  if (!match) return null
  const path = join(dirname(require.resolve(`@fontsource/${match[1]}/package.json`)), 'files', name)
  return existsSync(path) ? createReadStream(path) : null
}
