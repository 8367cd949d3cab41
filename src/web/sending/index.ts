export { GIVEN_UP } from './pieces.ts'
export { sendFile } from './send.ts'
export { FileRefused, type FileTold } from './told.ts'
