/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { at } from './criteria.ts'
import { Marked, type Marks } from './marked.tsx'

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** Terms of reference, section by section as they were filled in. */
export function TorText({ value, marks }: { value: unknown; marks: Marks }) {
  const { label } = useDesk()
  const sections = Object.entries((value ?? {}) as Record<string, unknown>)
  return (
    <div className="tor">
      {sections.map(([key, section]) => (
        <section key={key}>
          <h4>{label(key, 'tor')}</h4>
          {Array.isArray(section) ? (
            <ul>
              {section.map((one, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place
                <li key={i}>
                  {typeof one === 'string' ? (
                    <Marked marks={marks} field="tor" path={`${key}.${i}`} text={one} />
                  ) : (
                    Object.keys(one as object).map((part, n) => (
                      <span key={part}>
                        {n > 0 && ' · '}
                        <Marked
                          marks={marks}
                          field="tor"
                          path={`${key}.${i}.${part}`}
                          text={shown(at(one, part))}
                        />
                      </span>
                    ))
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <Marked marks={marks} field="tor" path={key} text={shown(section)} />
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
