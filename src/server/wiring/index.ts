export { accessParts, postmanOf } from './access.ts'
export { filesFolder } from './files.ts'
export { privacyAlone } from './privacy.ts'
export { wire } from './wire.ts'
