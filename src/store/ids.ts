import { randomBytes } from 'node:crypto'
import type { Ids } from '../engine/index.ts'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Ids that any process may make by itself: `application-` and sixteen letters and digits, the first six of them from the
 * time, so that neighbours in time lie together in an index, the rest by chance.
 */
export const randomIds = (now: () => number = Date.now): Ids => ({
  next(procedure) {
    let seconds = Math.floor(now() / 1000)
    let time = ''
    for (let i = 0; i < 6; i++) {
      time = letters[seconds % 32]! + time
      seconds = Math.floor(seconds / 32)
    }
    let chance = ''
    for (const byte of randomBytes(10)) chance += letters[byte % 32]!
    return `${procedure}-${time}${chance}`
  },
})
