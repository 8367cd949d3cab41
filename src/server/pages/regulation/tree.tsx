import { type Clause, inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { clauseHref, refOf } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'
import { type ReaderSection, readerSections } from './reader.ts'

const tone = {
  implemented: 'met',
  declaratory: '',
  'human-judgement': 'warn',
  'not-expressible': 'broken',
} as const

/** The mark of a clause as a tag with its word. */
export function MarkTag({ clause, look }: { clause: Clause; look: Look }) {
  const partial = clause.mark === 'implemented' && clause.reason
  return (
    <span class={`tag ${partial ? 'warn' : tone[clause.mark]}`}>
      {look.t(partial ? 'mark.partial' : `mark.${clause.mark}`)}
    </span>
  )
}

const sectionTitle = (section: ReaderSection, look: Look): string => {
  const first = section.clauses[0]!
  return inLanguage(first.heading, look.language)
}

/** The clause tree of a regulation with marks: what the document says and what of it works. */
export function RegulationPage({
  look,
  regulation,
  titles,
}: {
  look: Look
  regulation: Regulation
  titles: Readonly<Record<string, { ru: string; en: string }>>
}) {
  const sections = readerSections(regulation)
  const title = (s: ReaderSection) =>
    titles[s.key] ? inLanguage(titles[s.key]!, look.language) : sectionTitle(s, look)
  const base = `/regulations/${regulation.id}`
  return (
    <Layout look={look} title={inLanguage(regulation.title, look.language)}>
      <div class="sheet">
        <div class="cl" />
        <div class="body">
          <small>{regulation.editions.map((e) => inLanguage(e.title, look.language)).join(' · ')}</small>
          <h1>{inLanguage(regulation.title, look.language)}</h1>
          <p class="lead">
            {regulation.clauses.length} {look.t('reg.count')}.{' '}
            <a href={`${base}/lint`}>{look.t('reg.lint')}</a> ·{' '}
            <a href={`${base}/procedures`}>{look.t('reg.procedures')}</a> ·{' '}
            <a href={`${base}/readings`}>{look.t('readings')}</a> ·{' '}
            <a href={`${base}/forms`}>{look.t('reg.forms')}</a>
          </p>
          {sections.map((s) => (
            <section id={`section-${s.key}`}>
              <h2>{title(s)}</h2>
              <ul class="tree">
                {s.clauses.map((clause) => (
                  <li id={clause.id}>
                    <a class="ref" href={clauseHref(clause.id)}>
                      {refOf(regulation, clause.id, look.language)}
                    </a>
                    <div>
                      <b>{inLanguage(clause.heading, look.language)}</b>
                      <p>{inLanguage(clause.gist, look.language)}</p>
                    </div>
                    <MarkTag clause={clause} look={look} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div class="side">
          <nav aria-label={look.t('reg.sections')}>
            <h3>{look.t('reg.sections')}</h3>
            <ul class="plain s">
              {sections.map((s) => (
                <li>
                  <a href={`#section-${s.key}`}>{title(s)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </Layout>
  )
}
