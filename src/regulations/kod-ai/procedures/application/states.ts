/** States of an application; whose move it is stands beside each. */
export const applicationStates = {
  prepared: { title: { ru: 'подписывается', en: 'being signed' }, owner: ['lead', 'member'] },
  submitted: { title: { ru: 'подана', en: 'submitted' }, owner: ['fund-officer'] },
  'in-review': { title: { ru: 'на экспертизе', en: 'under review' }, owner: ['fund-officer', 'reviewer'] },
  ranked: { title: { ru: 'оценена', en: 'rated' }, owner: ['fund-officer'] },
  recommended: { title: { ru: 'рекомендована жюри', en: 'recommended to the jury' }, owner: ['jury'] },
  'jury-supported': { title: { ru: 'поддержана жюри', en: 'supported by the jury' }, owner: ['council'] },
  'council-supported': {
    title: { ru: 'одобрена экспертным советом', en: 'approved by the expert council' },
    owner: ['commission'],
  },
  'commission-supported': {
    title: { ru: 'рекомендована комиссией', en: 'recommended by the commission' },
    owner: ['director'],
  },
  winner: { title: { ru: 'победитель', en: 'winner' }, owner: ['fund-officer'] },
  announced: {
    title: { ru: 'победитель, договор заключается', en: 'winner, agreement in the making' },
    owner: ['lead', 'fund-officer'],
  },
  granted: { title: { ru: 'договор заключён', en: 'agreement made' }, owner: [], final: true },
  withdrawn: { title: { ru: 'отозвана', en: 'withdrawn' }, owner: [], final: true },
  removed: {
    title: { ru: 'снята при формальной проверке', en: 'removed at the formal check' },
    owner: [],
    final: true,
  },
  'left-out': {
    title: { ru: 'не рекомендована жюри', en: 'not recommended to the jury' },
    owner: [],
    final: true,
  },
  'jury-rejected': {
    title: { ru: 'не поддержана жюри', en: 'not supported by the jury' },
    owner: [],
    final: true,
  },
  'council-rejected': {
    title: { ru: 'не одобрена экспертным советом', en: 'not approved by the expert council' },
    owner: [],
    final: true,
  },
  'commission-rejected': {
    title: { ru: 'отклонена комиссией', en: 'rejected by the commission' },
    owner: [],
    final: true,
  },
  rejected: { title: { ru: 'отклонена по пункту 3.7', en: 'rejected under 3.7' }, owner: [], final: true },
  refused: { title: { ru: 'договор не заключён', en: 'no agreement made' }, owner: [], final: true },
} as const

export type ApplicationState = keyof typeof applicationStates
/** States in which an application is being considered. */
export const liveStates = [
  'submitted',
  'in-review',
  'ranked',
  'recommended',
  'jury-supported',
  'council-supported',
  'commission-supported',
  'winner',
] as const satisfies readonly ApplicationState[]

/** From the filing on, to the end and after it: a tie may come to light at any time. */
export const considered = (Object.keys(applicationStates) as ApplicationState[]).filter(
  (state) => state !== 'prepared',
) as readonly ApplicationState[]
