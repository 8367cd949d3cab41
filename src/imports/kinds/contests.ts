import { day, list, money, oneOf, text } from '../cells/index.ts'
import { kind, may, need } from './column.ts'
import { contestStates, lotWords } from './words.ts'

const end = (stage: number) =>
  may([`Этап ${stage} окончен`, `Окончание этапа ${stage}`], day, '', { paths: [`stageEnds.${stage}`] })

/** A contest a row: what was announced, and the days its stages ended. */
export const contests = kind({
  id: 'contests',
  title: { ru: 'идущие конкурсы', en: 'running contests' },
  procedure: 'contest',
  action: 'import',
  under: false,
  columns: {
    registryNumber: need(['Номер в реестре', 'Реестровый номер', '№ в реестре'], text(100), 'К-7', {
      paths: ['registryNumber'],
    }),
    state: need(['Состояние', 'Статус', 'Этап'], oneOf(contestStates), 'формальная проверка', {
      paths: ['state'],
    }),
    title: need(['Название', 'Конкурс'], text(500), 'Код ИИ', { paths: ['title'] }),
    round: need(['Очередь'], text(120), 'VII', { paths: ['round'] }),
    budget: need(['Объём грантов', 'Бюджет'], money, '300 000 000,00', { sum: 'budget', paths: ['budget'] }),
    lots: need(
      ['Лоты', 'Направления'],
      list(oneOf(lotWords)),
      'Компьютерное зрение; Распознавание и синтез речи',
      {
        paths: ['lots'],
      },
    ),
    announcedOn: need(['Объявлен', 'Дата объявления'], day, '25.03.2024', { paths: ['announcedOn'] }),
    intakeFrom: need(['Приём с', 'Начало приёма'], day, '25.03.2024', { paths: ['intake.from'] }),
    intakeTo: need(['Приём по', 'Окончание приёма'], day, '27.04.2024', { paths: ['intake.to'] }),
    end2: end(2),
    end3: end(3),
    end4: end(4),
    end5: end(5),
    end6: end(6),
    end7: end(7),
    publishedOn: may(['Итоги опубликованы', 'Дата публикации'], day, '', { paths: ['stageEnds.publish'] }),
    protocol: may(['Протокол дирекции', 'Номер протокола дирекции'], text(60), '', {
      paths: ['directorate.number'],
    }),
    protocolOn: may(['Дата протокола дирекции'], day, '', { paths: ['directorate.date', 'directorate'] }),
  },
  input: (values, { evidence, basis }) => ({
    registryNumber: values.registryNumber,
    evidence,
    basis,
    state: values.state,
    title: values.title,
    round: values.round,
    budget: values.budget,
    lots: values.lots,
    readings: {},
    announcedOn: values.announcedOn,
    announcement: null,
    regulation: null,
    intake: { from: values.intakeFrom, to: values.intakeTo },
    plan: null,
    stageEnds: {
      2: values.end2,
      3: values.end3,
      4: values.end4,
      5: values.end5,
      6: values.end6,
      7: values.end7,
      publish: values.publishedOn,
    },
    directorate:
      values.protocol !== null && values.protocolOn !== null
        ? { number: values.protocol, date: values.protocolOn }
        : null,
  }),
})
