import { sha256Hex } from '../kernel/index.ts'

/** The SHA-256 that a file of these words would have. */
export const fileOf = (words: string): string => sha256Hex(words)
