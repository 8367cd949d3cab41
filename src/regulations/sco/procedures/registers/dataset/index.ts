import { plainRow, shown, t } from '../../shared/index.ts'
import { check, offer, register, withdraw } from './offering.ts'
import { ask, decide, download, putTask, recordRun, submit } from './using.ts'
import { words } from './vocabulary.ts'

/** A register of data sets with tasks and submissions; the owner decides on access (`sco:II/8`). */
export const dataset = words.procedure({
  actions: [register, check, offer, ask, decide, download, putTask, submit, recordRun, withdraw],
  row: ({ facts }) => ({
    ...plainRow(facts.title),
    marks: { owner: facts.owner, personalData: facts.personalData },
  }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/8', (f) => f.title, { columns: ['title'] }),
    owner: shown(t('Владелец', 'Owner', '所有者'), 'sco:II/8', (f) => f.owner, { columns: ['marks.owner'] }),
    card: shown(
      t('Описание', 'Description', '说明'),
      'sco:II/8',
      ({ kind, size, licence, personalData, jurisdiction, lawful }) => ({
        kind,
        size,
        licence,
        personalData,
        jurisdiction,
        lawful,
      }),
      { columns: ['marks.personalData'] },
    ),
    quality: shown(t('Качество', 'Quality', '质量'), 'sco:II/9', (f) => f.quality),
    access: shown(t('Доступ', 'Access', '访问'), 'sco:II/8', (f) => f.access),
    tasks: shown(t('Задачи', 'Tasks', '任务'), 'sco:II/8', (f) => f.tasks),
    submissions: shown(t('Сданные модели', 'Submissions', '提交'), 'sco:II/8', (f) => f.submissions),
    downloads: shown(t('Выдача', 'Given out', '发放记录'), 'sco:III/4', (f) => f.downloads),
  },
})
