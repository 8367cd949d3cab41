/** @jsxImportSource react */
import { Link, useSearchParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Exceptions } from './exceptions.tsx'
import { Numbers } from './numbers.tsx'
import { words } from './words.ts'
import '../styles/registers.css'

/** What is told over all cases: lawful exceptions, and (`?part=numbers`) registration numbers. */
export function RegistersPage() {
  const { t } = useDesk()
  const [params] = useSearchParams()
  const part = params.get('part') === 'numbers' ? 'numbers' : 'exceptions'
  return (
    <div className="registers">
      <h1>{t(words.title)}</h1>
      <nav className="subnav" aria-label={t(words.parts)}>
        {(['exceptions', 'numbers'] as const).map((one) => (
          <Link
            key={one}
            to={one === 'numbers' ? '/registers?part=numbers' : '/registers'}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(words[one])}
          </Link>
        ))}
      </nav>
      {part === 'numbers' ? <Numbers /> : <Exceptions />}
    </div>
  )
}
