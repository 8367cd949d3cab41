/** @jsxImportSource react */
import type { Finding, Text } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { called, useNames } from '../names/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { words } from './words.ts'

const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const
const ORDER = ['broken', 'unknown', 'met', 'not-applicable'] as const

interface Told {
  readonly clause: string
  readonly outcome: Finding['outcome']
  readonly message: Text
}

/** Findings in words, the broken ones first; an outcome is a sign and a word, never a colour alone. People of the case are called by name. */
export function Findings({ of, findings }: { of: string; findings: readonly Told[] }) {
  const { t } = useDesk()
  const names = Object.entries(useNames(of) ?? {})
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
  return (
    <ul className="plain">
      {sorted.map(({ clause, outcome, message }) => (
        <li className="f" key={`${clause} ${outcome} ${message.ru}`}>
          <span
            className={`m ${outcome}`}
            role="img"
            aria-label={t(words[outcome])}
            title={t(words[outcome])}
          >
            {MARKS[outcome]}
          </span>
          <span>
            {called(t(message), names)} <ClauseLink clause={clause} />
          </span>
        </li>
      ))}
    </ul>
  )
}
