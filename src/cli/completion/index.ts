export { bash } from './bash.ts'
export { fish } from './fish.ts'
export { zsh } from './zsh.ts'
