export { homeFolder, inHome } from './folder.ts'
export { type KeptWording, keepWording, readWording } from './wording.ts'
