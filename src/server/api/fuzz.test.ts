import { describe, it } from 'vitest'
import {
  filed,
  granted,
  inExpertise,
  published,
  recommended,
  toCompleting,
} from '../../regulations/kod-ai/testing/index.ts'
import { fuzzCases, isSoak } from './testing/index.ts'

const count = isSoak ? 100_000 : 2000

describe('requests drawn from the description of the API', { timeout: isSoak ? 7_200_000 : 600_000 }, () => {
  it(`never fail: ${count} of them, each answered or refused with a problem`, () =>
    fuzzCases({
      name: 'fuzz',
      count,
      stay: 250,
      worlds: [
        async () => (await filed(2)).t,
        async () => (await inExpertise(2)).t,
        async () => (await recommended(2)).t,
        async () => (await published(2)).t,
        async () => (await granted()).bench,
        async () => (await toCompleting(await granted())).bench,
      ],
    }))

  it('never fail over drafts', () =>
    fuzzCases({
      name: 'fuzz of drafts',
      count,
      stay: 2000,
      wanted: (path) => path.startsWith('/api/v1/drafts'),
      worlds: [async () => (await filed(2)).t],
    }))
})
