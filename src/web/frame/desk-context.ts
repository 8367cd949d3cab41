import { createContext, useContext } from 'react'
import { inLanguage, type Language, type Text } from '../../kernel/index.ts'
import type { Queries, Send } from '../../server/client/index.ts'
import type { DeskModel, Seat } from '../../server/desk/index.ts'

/** What every part of the desk stands on. */
export interface DeskGround {
  readonly seat: Seat
  readonly client: Queries
  /** The command of an action; its input is what the form of its schema gave. */
  readonly send: (procedure: string, action: string) => Send<unknown>
  readonly model: DeskModel
}

const Ground = createContext<DeskGround | null>(null)
export const DeskProvider = Ground.Provider

/** Words for keys and codes of data. */
export interface Words {
  readonly language: Language
  /** A text in the language of the page. */
  t(text: Text): string
  /** The word for a key: the most exact of `<procedure>.<action>.<key>`, `<procedure>.<key>`, `<key>`; else the key as it stands. */
  label(key: string, ...within: readonly string[]): string
  /** The word for a code that stands under a key, or null where it has none. */
  code(key: string, code: string): string | null
}

const worded = new WeakMap<DeskGround, DeskGround & Words>()

function wordsOf(ground: DeskGround): DeskGround & Words {
  const { language } = ground.seat
  const { labels } = ground.model
  const word = (name: string) => {
    const text = labels[name]
    return text && inLanguage(text, language)
  }
  return {
    ...ground,
    language,
    t: (text) => inLanguage(text, language),
    label(key, ...within) {
      for (let n = within.length; n > 0; n--) {
        const found = word([...within.slice(0, n), key].join('.'))
        if (found !== undefined) return found
      }
      return word(key) ?? key
    },
    code: (key, code) => word(`${key}.${code}`) ?? word(code) ?? null,
  }
}

/** @returns the ground with words in the language of the page; the same for all who ask, hundreds of them on a page */
export function useDesk(): DeskGround & Words {
  const ground = useContext(Ground)
  if (!ground) throw new RangeError('outside the desk')
  const known = worded.get(ground) ?? wordsOf(ground)
  worded.set(ground, known)
  return known
}
