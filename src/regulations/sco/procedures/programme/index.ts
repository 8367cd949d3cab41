import { partyCodes, roster } from '../../parties.ts'
import { everyone, plainRow, shown, t } from '../shared/index.ts'
import * as actions from './actions.ts'
import { programmeWords } from './vocabulary.ts'

export type { ProgrammeFacts } from './facts.ts'

/** The programme: its texts, roster, custody and copies. */
export const programme = programmeWords.procedure({
  actions: [
    actions.deposit,
    actions.loadText,
    actions.sendCopy,
    actions.receiveCopy,
    actions.renameBody,
    actions.addParty,
    actions.amended,
    actions.reportDivergence,
    actions.recordAct,
  ],
  tasks: ({ facts, state }) =>
    state === 'copies-sent'
      ? []
      : [
          {
            key: 'copies',
            title: t('Направить заверенные копии', 'Send certified copies', '寄送核证副本'),
            role: 'sco-secretariat' as const,
            holder: null,
            clause: 'sco:VI/5b' as const,
            deadline: null,
          },
          ...(facts.versions.at(-1)?.zh === null
            ? [
                {
                  key: 'zh-text',
                  title: t('Загрузить китайский текст', 'Load the Chinese text', '载入中文文本'),
                  role: 'sco-secretariat' as const,
                  holder: null,
                  clause: 'sco:VI/1' as const,
                  deadline: null,
                },
              ]
            : []),
        ],
  row: () => plainRow('SCO 2022-09-16'),
  visibility: {
    roster: shown(t('Стороны', 'Parties', '各方'), 'sco:pre.1', (facts) =>
      roster.map(({ code, state, body }) => ({
        code,
        state: state.ru,
        signedBy: body.ru,
        bodyNow: facts.bodies[code].at(-1)!.body.ru,
        voice: 1,
      })),
    ),
    added: shown(
      t('Внесены изменением', 'Entered by amendment', '经修改增加'),
      'sco:VI/4',
      (facts) => facts.added,
    ),
    texts: shown(t('Тексты', 'Texts', '文本'), 'sco:VI/1', (facts) =>
      facts.versions.flatMap(({ number, ru, zh, from }) => [
        { number, language: 'ru', authentic: true, loaded: ru !== null, file: ru, from },
        { number, language: 'zh', authentic: true, loaded: zh !== null, file: zh, from },
      ]),
    ),
    informal: shown(
      t('Неофициальные переводы', 'Informal translations', '非正式译文'),
      'sco:VI/1',
      (facts) => facts.informal,
    ),
    custody: shown(
      t('Хранение подлинника', 'Custody of the original', '正本保管'),
      'sco:VI/5a',
      (f) => f.custody,
    ),
    copies: shown(t('Заверенные копии', 'Certified copies', '核证副本'), 'sco:VI/5b', (facts) =>
      partyCodes.map((party) => {
        const copy = facts.copies.find((one) => one.party === party)
        return {
          party,
          on: copy?.on ?? null,
          certification: copy?.certification ?? null,
          receivedOn: copy?.receivedOn ?? null,
        }
      }),
    ),
    acts: shown(t('Акты-ориентиры', 'Acts it is guided by', '依据文件'), 'sco:pre.2', (facts) => facts.acts),
    title: shown(t('Название', 'Title', '名称'), 'sco:title', () => 'sco@2022', {
      // That there is a programme is no secret: whoever may do nothing under it is told so, not that there is none.
      seenBy: { ...everyone, public: 'always' },
      columns: ['title'],
    }),
  },
})
