export { apiPages } from './api/routes.tsx'
export { lookOf } from './context.ts'
export { ErrorPage } from './errors.tsx'
export { publicSite, type SiteParts } from './site.tsx'
