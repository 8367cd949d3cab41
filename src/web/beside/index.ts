export { Beside } from './beside.tsx'
export { WaitingLetters } from './waiting.tsx'
