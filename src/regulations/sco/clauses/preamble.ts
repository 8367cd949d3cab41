// data file: clauses of the programme
import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const preamble: readonly Clause[] = [
  {
    id: 'sco:title',
    ref: 'заголовок',
    refEn: 'title',
    part: 'preamble',
    kind: 'context',
    heading: { ru: 'Название документа', en: 'Title of the document', zh: '文件名称' },
    gist: {
      ru: 'Документ — программа совместной работы ведомств стран ШОС в области ИИ.',
      en: 'Programme of cooperation between authorised bodies of SCO member states on AI.',
    },
    actors: ['Сторона (уполномоченный орган)'],
    operative: false,
    mark: 'declaratory',
    reason: { ru: 'название ничего не предписывает', en: 'the title prescribes nothing' },
  },
  {
    id: 'sco:pre.1',
    ref: 'преамбула, абз. 1',
    refEn: 'preamble, par. 1',
    part: 'preamble',
    kind: 'definition',
    heading: { ru: 'Кто такие Стороны', en: 'Who the Parties are', zh: '各方的定义' },
    gist: {
      ru: 'Стороны — уполномоченные органы государств-членов ШОС, а не сами государства.',
      en: 'Parties are authorised bodies of SCO states, not the states.',
    },
    actors: ['Сторона (уполномоченный орган)'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'sco:pre.2',
    ref: 'преамбула, абз. 2',
    refEn: 'preamble, par. 2',
    part: 'preamble',
    kind: 'context',
    heading: { ru: 'Хартия и Договор', en: 'Charter and Treaty', zh: '宪章与条约' },
    gist: {
      ru: 'Ориентиры — Хартия ШОС 2002 года и Договор о добрососедстве 2007 года.',
      en: 'Guided by the SCO Charter 2002 and the 2007 Treaty.',
    },
    actors: ['Сторона (уполномоченный орган)'],
    operative: false,
    mark: 'implemented',
  },
  {
    id: 'sco:pre.3',
    ref: 'преамбула, абз. 3',
    refEn: 'preamble, par. 3',
    part: 'preamble',
    kind: 'context',
    heading: { ru: 'Декларации и планы', en: 'Declarations and plans', zh: '宣言与计划' },
    gist: {
      ru: 'Программа реализует декларации, планы и коммюнике ШОС 2019–2022 годов, включая план на 2021–2025 годы и план НТС на 2022–2025 годы.',
      en: 'Implements SCO declarations, plans and communiques 2019-2022, incl. plans to 2025.',
    },
    actors: ['Сторона (уполномоченный орган)'],
    operative: false,
    mark: 'implemented',
  },
  {
    id: 'sco:pre.4',
    ref: 'преамбула, абз. 4–6',
    refEn: 'preamble, par. 4-6',
    part: 'preamble',
    kind: 'context',
    heading: { ru: 'Почему нужна Программа', en: 'Why the Programme is needed', zh: '制定背景' },
    gist: {
      ru: 'Констатируется широкое применение ИИ, нужда во взаимодействии бизнеса, государства, науки, общества и стремление к равноправному сотрудничеству.',
      en: 'Notes wide use of AI, need for business-state-science-society interaction, equal cooperation.',
    },
    actors: ['Сторона (уполномоченный орган)'],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'мотивы документа ничего не предписывают',
      en: 'the motives of the document prescribe nothing',
    },
  },
]
