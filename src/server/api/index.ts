export { languageOf } from './language.ts'
export { problemResponse } from './problem.ts'
export { rulesApi } from './rules.ts'
