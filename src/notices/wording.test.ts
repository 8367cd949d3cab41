import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { type TemplateKind, templates } from './templates.ts'
import { checkWording, defaultWording, inventedData, placesOf } from './wording.ts'

const kinds = Object.keys(templates) as TemplateKind[]
const faultsOf = (kind: TemplateKind, subject: string, text: string) => {
  try {
    checkWording(kind, { subject, text })
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.items.map(({ path, message }) => `${path}: ${message.en}`)
  }
}

describe('words of a letter', () => {
  it('of every default pass their own check, and the invented case fills all their places', () => {
    for (const kind of kinds)
      for (const language of ['ru', 'en'] as const) {
        expect(() => checkWording(kind, defaultWording(kind, language))).not.toThrow()
        for (const place of placesOf(kind).known) expect(inventedData[language]).toHaveProperty(place)
      }
  })

  it('are refused with a place that the letter does not have, by name', () => {
    expect(faultsOf('recovery', 'Пароль {nmae}', 'x\n\n{link}')).toEqual([
      'subject: this letter has no place {nmae}; it has {title}, {link}',
    ])
  })

  it('are refused without the link, or with it inside a sentence', () => {
    for (const text of ['без ссылки', 'откройте {link} скорее'])
      expect(faultsOf('recovery', 'Пароль', text)).toEqual([
        'text: the place {link} is needed as a paragraph of its own: without it the letter is of no use',
      ])
    expect(faultsOf('recovery', 'Пароль', 'Откройте:\n\n{link}\n\nСпасибо.')).toEqual([])
  })

  it('are refused with a bracket left over', () => {
    expect(faultsOf('recovery', 'Пароль {', 'a\n\n{link}')).toEqual([
      'subject: a bracket { or } does not stand around the name of a place',
    ])
  })
})
