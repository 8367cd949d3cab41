export { listNotices, noticeParams } from './list.ts'
export { markNoticeRead, markNoticesRead } from './read.ts'
export { type NoticePage, noticePage, type ReadCount, readCount, readUpTo } from './shapes.ts'
