import { DocumentPage, printForm } from '../../../documents/index.ts'
import { type Form, inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink, clauseHref, refOf } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'

/** The prescribed forms of a regulation. */
export function FormsPage({ look, regulation }: { look: Look; regulation: Regulation }) {
  const { language, t } = look
  return (
    <Layout look={look} title={t('reg.forms')}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <small>
            <a href={`/regulations/${regulation.id}`}>{inLanguage(regulation.title, language)}</a>
          </small>
          <h1>{t('reg.forms')}</h1>
          <p class="lead">{t('forms.lead')}</p>
          <ul class="tree">
            {regulation.forms.map((form) => (
              <li>
                <span class="ref">
                  {form.clauses[0] ? <ClauseLink regulation={regulation} clause={form.clauses[0]} /> : null}
                </span>
                <a href={`/regulations/${regulation.id}/forms/${form.id.slice(regulation.id.length + 1)}`}>
                  <b>{inLanguage(form.title, language)}</b>
                </a>
                <small>{inLanguage(form.place, language)}</small>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Layout>
  )
}

/** One blank form as a print page, clauses in the margin. */
export function BlankPage({
  look,
  regulation,
  form,
  wording,
}: {
  look: Look
  regulation: Regulation
  form: Form
  wording: (clause: string) => string | undefined
}) {
  const edition = regulation.editions.at(-1)!
  const clauseLink = (clause: string) => ({
    ref: refOf(regulation, clause, look.language),
    href: clauseHref(clause),
  })
  const printed = printForm(form, {}, { edition: edition.id, language: look.language })
  return (
    <DocumentPage
      printed={printed}
      stylesheet="/assets/document.css"
      wording={wording}
      clauseLink={clauseLink}
    />
  )
}
