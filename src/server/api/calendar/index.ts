export { calendarFeed, calendarParams } from './feed.ts'
