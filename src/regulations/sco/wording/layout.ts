// data file: where the parts of the official text begin and at which printed labels it is cut.

/** The large parts in their order; `from` is the printed title or first label. */
export const parts = [
  { key: 'title' },
  { key: 'preamble', from: 'Уполномоченные органы' },
  { key: 'goal', from: ['I. Цель', 'Целью настоящей Программы'] },
  { key: 'directions', from: 'II. Основные направления' },
  { key: 'principles', from: 'III. Принципы сотрудничества' },
  { key: 'projects', from: 'IV. Осуществление совместных' },
  { key: 'mechanisms', from: 'V. Механизмы реализации' },
  { key: 'final', from: 'VI. Заключительная часть' },
  { key: 'signatures', from: 'За Министерство науки и технологий Республики Индии' },
] as const

/** Printed labels at which a place is cut, in their order. */
export const cuts = {
  preamble: [
    ['guided', 'руководствуясь целями'],
    ['acts', 'в целях реализации'],
    ['motives', 'констатируя широкое применение'],
  ],
  goal: [['text', 'Целью настоящей']],
  directions: [
    ['lead', 'В рамках настоящей'],
    ['practices', '- обмен опытом и лучшими'],
    ['research', '- поддержка и проведение'],
    ['startups', '- создание совместных стартапов'],
    ['investment', '- привлечение и стимулирование'],
    ['training', '- подготовка квалифицированных'],
    ['partners', '- расширение государственно-частного'],
    ['production', '- совместное производство'],
    ['data', '- создание технологий сбора'],
    ['hardware', '- повышение доступности'],
    ['norms', '- обмен опытом по выработке'],
    ['events', '- проведение форумов'],
  ],
  principles: [
    ['lead', 'Стороны осуществляют'],
    ['rights', '- защита прав'],
    ['interests', '- взаимное уважение'],
    ['equality', '- равенство, взаимоуважение'],
    ['freedom', '- конкуренция, свобода'],
    ['laws', '- соответствие национальным'],
    ['novelty', '- научная и технологическая'],
    ['participants', '- соблюдение и взаимовыгодное'],
  ],
  projects: [['text', 'Реализация совместных проектов']],
  mechanisms: [
    ['map', 'В целях реализации'],
    ['measures', 'с указанием в ней'],
    ['coordination', 'Координация совместной'],
  ],
  final: [
    ['signed', 'Настоящая Программа подписана'],
    ['force', 'Настоящая Программа реализуется'],
    ['disputes', 'В случае возникновения'],
    ['amendments', 'В настоящую Программу'],
    ['custody', 'Оригинал настоящей Программы'],
    ['copies', 'который направит'],
  ],
  signatures: [
    ['in', 'За Министерство науки и технологий Республики'],
    ['kz', 'За Министерство образования и науки Республики Казахстан'],
    ['cn', 'За Министерство науки и технологий Китайской'],
    ['kg', 'За Министерство образования и науки Кыргызской'],
    ['pk', 'За Министерство науки и технологии'],
    ['ru', 'За Министерство науки и высшего'],
    ['tj', 'За Министерство образования и науки Республики Таджикистан'],
    ['uz', 'За Министерство инновационного развития'],
  ],
} as const

/** How the text names its own documents; it refers to no numbered clause. */
export const names = { documents: { Программ: 'final' }, short: { final: 'Программы' } } as const
