export { changeChoices, showChoices } from './choices.ts'
export { listNotices, noticeParams } from './list.ts'
export { markNoticeRead, markNoticesRead } from './read.ts'
export {
  type NoticeChoicesView,
  type NoticePage,
  noticeChoices,
  noticePage,
  type ReadCount,
  readCount,
  readUpTo,
} from './shapes.ts'
