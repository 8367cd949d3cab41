// data file: the wordings of consents, in our own words; a changed wording is a new version, an old one stays
import { type IsoDate, sha256Hex, type Text } from '../../kernel/index.ts'

/** A wording of a consent. What people agreed to must be readable for ever, so versions are only added. */
export interface ConsentText {
  readonly kind: string
  readonly version: string
  /** The first day on which it is offered. */
  readonly from: IsoDate
  readonly title: Text
  readonly text: Text
  /** On what law it rests. */
  readonly basis: Text
}

/** The hash of a wording in both languages: what evidence names. */
export const wordingHash = ({ kind, version, text }: ConsentText): string =>
  sha256Hex(`${kind}\n${version}\n${text.ru}\n${text.en}`)

/** Every wording, the earlier of a kind before the later. */
export const standardConsents: readonly ConsentText[] = [
  {
    kind: 'personal-data',
    version: '1',
    from: '2024-01-01',
    title: { ru: 'Обработка персональных данных', en: 'Processing of personal data' },
    text: {
      ru: 'Я согласен, чтобы организатор программы собирал, хранил, уточнял и использовал мои данные: имя, контакты, сведения из заявок и договоров – чтобы рассмотреть мои заявки, заключить и исполнить договор и отчитаться о нём. Данные хранятся зашифрованными под отдельным ключом. Кто и когда их видел, я могу узнать в любой день. Согласие действует, пока я его не отзову; после отзыва остаются только данные, хранить которые требует закон.',
      en: 'I agree that the organiser of the programme collects, keeps, corrects and uses my data - name, contacts, what my applications and agreements say - to consider my applications, to make and carry out an agreement and to account for it. The data are kept encrypted under a key of their own. On any day I can learn who saw them and when. The consent holds until I withdraw it; after that only data remain that the law demands to be kept.',
    },
    basis: {
      ru: 'Федеральный закон № 152-ФЗ, статьи 6 (часть 1, пункт 1) и 9',
      en: 'Federal Law 152-FZ, articles 6 (part 1, item 1) and 9',
    },
  },
  {
    kind: 'publication',
    version: '1',
    from: '2024-01-01',
    title: { ru: 'Публикация имени в итогах', en: 'Publication of the name in results' },
    text: {
      ru: 'Я согласен, чтобы при победе на сайте программы стояли моё имя и тема проекта и их мог прочесть кто угодно. Другие мои данные не публикуются. Отозвать согласие можно в любой день, имя тогда снимается с сайта.',
      en: 'I agree that, if I win, my name and the topic of the project stand on the site of the programme for anybody to read. No other data of mine are published. I can withdraw this on any day; the name is then taken off the site.',
    },
    basis: {
      ru: 'Федеральный закон № 152-ФЗ, статья 10.1',
      en: 'Federal Law 152-FZ, article 10.1',
    },
  },
  {
    kind: 'letters',
    version: '1',
    from: '2024-01-01',
    title: { ru: 'Письма о новых программах', en: 'Letters about new programmes' },
    text: {
      ru: 'Я согласен получать письма о новых конкурсах и программах. Письма о моих собственных заявках и договорах приходят и без этого согласия.',
      en: 'I agree to get letters about new contests and programmes. Letters about my own applications and agreements come without it.',
    },
    basis: {
      ru: 'Федеральный закон № 152-ФЗ, статья 15',
      en: 'Federal Law 152-FZ, article 15',
    },
  },
]
