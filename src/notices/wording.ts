import { Problem } from '../kernel/index.ts'
import { type TemplateKind, templates } from './templates.ts'

/** A letter in the words of a tenant, in one language. */
export interface Wording {
  readonly subject: string
  readonly text: string
}

/** One change of a letter: its words, or null for those of the default; who, when and why. */
export interface WordingChange {
  readonly kind: TemplateKind
  readonly language: 'ru' | 'en'
  /** 1, 2, … of its kind and language. */
  readonly seq: number
  readonly words: Wording | null
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** Where the words of letters are kept; nothing is ever overwritten. */
export interface WordingBook {
  /** Every change, the first first. */
  changes(tenant: string): Promise<readonly WordingChange[]>
  /** The last change of one letter, or null. */
  last(tenant: string, kind: string, language: 'ru' | 'en'): Promise<WordingChange | null>
  /** False where somebody else made the change of this number. */
  add(tenant: string, change: WordingChange): Promise<boolean>
}

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
const all = ({ subject, text }: Wording) => new Set([...placesIn(subject), ...placesIn(text)])

/** The words that hold where nobody changed them. */
export const defaultWording = (kind: TemplateKind, language: 'ru' | 'en'): Wording => ({
  subject: templates[kind].subject[language],
  text: templates[kind].text[language],
})

/** Places of a letter: those it may have, and those without which it would serve for nothing. */
export function placesOf(kind: TemplateKind): {
  readonly known: readonly string[]
  readonly needed: readonly string[]
} {
  const known = new Set(['title', ...all(defaultWording(kind, 'ru')), ...all(defaultWording(kind, 'en'))])
  return { known: [...known], needed: [...known].filter((place) => place === 'link' || place === 'notice') }
}

/**
 * Words that can be sent: every place is one that the letter has, and what it is for is in it, in a paragraph of its own.
 * @throws Problem INVALID_INPUT naming each place
 */
export function checkWording(kind: TemplateKind, words: Wording): void {
  const { known, needed } = placesOf(kind)
  const faults = [
    ...(['subject', 'text'] as const).flatMap((path) => [
      ...placesIn(words[path]).flatMap((place) =>
        known.includes(place)
          ? []
          : [
              {
                path,
                message: {
                  ru: `места {${place}} в этом письме нет; есть: ${known.map((one) => `{${one}}`).join(', ')}`,
                  en: `this letter has no place {${place}}; it has ${known.map((one) => `{${one}}`).join(', ')}`,
                },
              },
            ],
      ),
      ...(/[{}]/.test(words[path].replace(/\{\w+\}/g, ''))
        ? [
            {
              path,
              message: {
                ru: 'скобка { или } стоит не вокруг названия места',
                en: 'a bracket { or } does not stand around the name of a place',
              },
            },
          ]
        : []),
    ]),
    ...needed.flatMap((place) =>
      words.text.split('\n\n').some((paragraph) => paragraph.trim() === `{${place}}`)
        ? []
        : [
            {
              path: 'text',
              message: {
                ru: `нужно место {${place}} отдельным абзацем: без него письмо бесполезно`,
                en: `the place {${place}} is needed as a paragraph of its own: without it the letter is of no use`,
              },
            },
          ],
    ),
  ]
  if (faults.length > 0)
    throw new Problem(
      'INVALID_INPUT',
      'content',
      { ru: 'Так письмо не отправить', en: 'The letter cannot be sent like this' },
      faults,
    )
}

/** An invented case, to see how a letter reads. */
export const inventedData: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
  ru: {
    title: 'Мера',
    kind: 'Заявка',
    number: '17 (вымышлено)',
    notice: 'Заявка прошла формальную проверку и передана экспертам.',
    link: 'https://mera.example.org/desk/cases/application/example',
    recover: 'https://mera.example.org/access/recover',
  },
  en: {
    title: 'Mera',
    kind: 'Application',
    number: '17 (invented)',
    notice: 'The application passed the formal check and was handed to the experts.',
    link: 'https://mera.example.org/desk/cases/application/example',
    recover: 'https://mera.example.org/access/recover',
  },
}
