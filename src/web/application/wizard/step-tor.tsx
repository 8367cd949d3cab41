/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import { emptySections } from './content.ts'
import { AreaAsk, Faults, TextAsk } from './fields.tsx'
import type { Tor } from './form.ts'
import { useFaults, useGround } from './ground.ts'
import { Lines, Rows } from './lines.tsx'
import { filled, words } from './words.ts'

/** Terms of reference, section by section, as annex 6 numbers them. */
export function TorStep() {
  const { t } = useDesk()
  const { form, change, isTold } = useGround()
  const { tor } = form
  const faults = useFaults('tor')
  const set = (changed: Partial<Tor>) => change((f) => ({ ...f, tor: { ...f.tor, ...changed } }))
  const empty = isTold('tor') ? emptySections(tor) : []
  const head = (number: string, text: string) => `${number}. ${text}`
  return (
    <>
      <span id="field-tor" tabIndex={-1}>
        <Faults id="field-tor-faults" faults={faults} />
      </span>
      <TextAsk
        path="tor.name"
        label={head('1', t(words.torName))}
        clause="contract-app-6.1"
        value={tor.name}
        onChange={(name) => set({ name })}
      />
      <AreaAsk
        path="tor.purpose"
        label={head('3', t(words.purpose))}
        clause="contract-app-6.3"
        value={tor.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <Section clause="contract-app-6.4" empty={empty.includes('4')}>
        <Lines
          title={head('4', t(words.tasks))}
          rows={tor.tasks}
          most={50}
          max={2000}
          label={(n) => filled(t(words.task), { n })}
          onChange={(tasks) => set({ tasks })}
        />
      </Section>
      <AreaAsk
        path="tor.application"
        label={head('5', t(words.field))}
        clause="contract-app-6.5"
        value={tor.application}
        onChange={(application) => set({ application })}
      />
      <Section clause="contract-app-6.6.1" empty={empty.includes('6.1')}>
        <Rows
          title={head('6.1', t(words.parameters))}
          rows={tor.parameters}
          blank={{ parameter: '', value: '', unit: '' }}
          most={50}
          onChange={(parameters) => set({ parameters })}
        >
          {(row, to) => (
            <div className="three">
              {(['parameter', 'value', 'unit'] as const).map((key) => (
                <label key={key}>
                  {t(words[key])}
                  <input
                    type="text"
                    maxLength={key === 'unit' ? 50 : 500}
                    value={row[key]}
                    onChange={(event) => to({ ...row, [key]: event.target.value })}
                  />
                </label>
              ))}
            </div>
          )}
        </Rows>
      </Section>
      <Section clause="contract-app-6.6.2" empty={empty.includes('6.2')}>
        <Rows
          title={head('6.2', t(words.torWorks))}
          rows={tor.works}
          blank={{ work: '', member: 1 }}
          most={100}
          onChange={(works) => set({ works })}
        >
          {(row, to) => (
            <div className="two wide">
              <label>
                {t(words.torWork)}
                <input
                  type="text"
                  maxLength={1000}
                  value={row.work}
                  onChange={(event) => to({ ...row, work: event.target.value })}
                />
              </label>
              <label>
                {t(words.torMember)}
                <select
                  value={row.member}
                  onChange={(event) => to({ ...row, member: Number(event.target.value) })}
                >
                  {form.members.map((member, n) => (
                    <option key={member.person} value={n + 1}>
                      {member.name.trim() || filled(t(words.member), { n: n + 1 })}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          )}
        </Rows>
      </Section>
      <Section clause="contract-app-6.7.results" empty={empty.includes('7')}>
        <Lines
          title={head('7', t(words.results))}
          rows={tor.results}
          most={20}
          max={1000}
          label={(n) => filled(t(words.result), { n })}
          onChange={(results) => set({ results })}
        />
      </Section>
    </>
  )
}

function Section({ clause, empty, children }: { clause: string; empty: boolean; children: React.ReactNode }) {
  const { t } = useDesk()
  const { regulation } = useGround()
  return (
    <div className="section">
      <span className="margin">
        <ClauseLink clause={`${regulation}:${clause}`} />
      </span>
      {children}
      {empty && (
        <span className="err">
          <span aria-hidden="true">✕ </span>
          {t(words.emptySection)}
        </span>
      )}
    </div>
  )
}
