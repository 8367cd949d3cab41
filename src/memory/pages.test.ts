import { dutiesContract, pagesContract, totalsContract } from '../engine/testing/index.ts'
import { virtualClock } from './clock.ts'
import { memoryStore } from './store.ts'

const make = async () => {
  const store = memoryStore(virtualClock('2024-05-06T09:00:00.000Z'))
  return { store, pages: store }
}

pagesContract('the store in memory', make)
dutiesContract('the store in memory', make)
totalsContract('the totals in memory', make)
