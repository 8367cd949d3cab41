export { type Pace, usualPace } from './pace.ts'
export type { FileSeen, FilesApiParts } from './parts.ts'
export { type FileRoute, fileRoutes, filesApi } from './routes.ts'
