import type { Clause } from '../../../kernel/index.ts'

/** Appendix 3. Draft agreement: preamble: the clauses in document order. */
export const contractPreamble: readonly Clause[] = [
  {
    id: 'kod-ai:contract-pre',
    ref: 'преамбула договора',
    part: 'contract',
    kind: 'form-field',
    heading: { ru: 'Номер, место, дата и Стороны', en: 'Number, place, date and Parties' },
    gist: {
      ru: 'Договор имеет номер, место (Москва), дату и Стороны: Фонд и физлицо либо все члены команды, граждане РФ.',
      en: 'Contract carries number, place (Moscow), date and parties: the Fund and one person or all team members, RF citizens.',
    },
    actors: ['Фонд', 'Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-pre.fund-sign',
    ref: 'преамбула, представитель Фонда',
    part: 'contract',
    kind: 'form-field',
    heading: { ru: 'Представитель Фонда и полномочия', en: 'Fund’s signatory and authority' },
    gist: {
      ru: 'Указываются должность, ФИО подписанта Фонда и документ о полномочиях.',
      en: "Fund signatory's post, name and authority document are stated.",
    },
    actors: ['Фонд'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-pre.fn-13',
    ref: 'сноска 13',
    part: 'contract',
    kind: 'rule',
    heading: { ru: 'Первый получатель в преамбуле', en: 'First grantee in the preamble' },
    gist: {
      ru: 'Первым в преамбуле стоит единственный заявитель либо первый член команды.',
      en: 'The preamble names first the sole applicant or the first team member.',
    },
    actors: ['Грантополучатель', 'Член проектной команды'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-pre.fn-14',
    ref: 'сноска 14',
    part: 'contract',
    kind: 'rule',
    heading: { ru: 'Остальные члены команды в преамбуле', en: 'Other members in the preamble' },
    gist: {
      ru: 'Остальные члены команды перечисляются поимённо; для одиночного заявителя блок опускается.',
      en: 'Other members are listed by name; block omitted for a sole applicant.',
    },
    actors: ['Член проектной команды'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-pre.fn-15',
    ref: 'сноска 15',
    part: 'contract',
    kind: 'definition',
    heading: { ru: 'Термин «Члены проектной команды»', en: 'Term “Project team members”' },
    gist: {
      ru: 'Термин «Члены проектной команды» ставится только для команды.',
      en: "Term 'Team members' appears only for a team.",
    },
    actors: ['Член проектной команды'],
    operative: true,
    mark: 'implemented',
  },
]
