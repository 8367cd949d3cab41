export { similarApi } from './app.ts'
export { type Corpora, createCorpora } from './corpora.ts'
export { similarRoutes } from './routes.ts'
export type { SimilarView } from './shapes.ts'
