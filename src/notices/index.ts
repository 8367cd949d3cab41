export type {
  DueNotice,
  ListedNotice,
  NoticeBox,
  NoticeChoices,
  NoticeList,
  NoticeMail,
  NoticeOutcome,
  NoticeOversight,
  NoticePage,
  NoticeQuery,
  ToldNotice,
} from './box.ts'
export { folderTransport } from './folder.ts'
export { type KeptMail, keptMail } from './kept.ts'
export { kindOf, type NoticeKind, noticeKinds } from './kinds.ts'
export { type Mail, MailError, type MailTransport, messageIdOf } from './mail.ts'
export { type Addressees, type Mailbox, type MailingParts, mailNotices, type NoticeTurn } from './mailing.ts'
export { type Letter, type Postman, type PostmanParts, postman, type Round } from './postman.ts'
export type { LetterQueue, WaitingLetter } from './queue.ts'
export { type Rendered, renderLetter } from './render.ts'
export { type SmtpOptions, smtpTransport } from './smtp.ts'
export { letterKeyOf, type MailState, mailStateOf, type StandingLetter } from './standing.ts'
export { type Template, type TemplateKind, templates } from './templates.ts'
export {
  checkWording,
  defaultWording,
  inventedData,
  placesOf,
  type Wording,
  type WordingBook,
  type WordingChange,
} from './wording.ts'
export { type NoticeWords, noticeWords } from './words.ts'
