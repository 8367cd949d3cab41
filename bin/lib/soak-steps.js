/** What `npm run soak` runs, in this order: a name, and the tests that draw more where MERA_SOAK is set. */
export const SOAK = [
  ['store', 'src/store/cases/commits.test.ts', 'src/store/cases/batches.test.ts'],
  ['files', 'src/files/sealed/stream.test.ts'],
  ['erasures', 'src/runtime/erasure-race.test.ts'],
  ['contest', 'src/simulation/kod-ai/same-on-postgres.test.ts', 'src/server/api/whole-contest.test.ts'],
  ['kills', 'faults/kill.test.ts'],
  ['assignment', 'src/assignment/plan.test.ts'],
  ['payments', 'faults/payments.test.ts'],
  ['votes', 'faults/votes.test.ts'],
  [
    'requests',
    'src/server/api/fuzz-postgres.test.ts',
    'src/server/api/fuzz-others.test.ts',
    'src/server/api/noninterference.test.ts',
    'src/server/api/fuzz.test.ts',
  ],
  ['races', 'faults/races.test.ts'],
  [
    'programmes',
    'src/simulation/association/simulate.test.ts',
    'src/simulation/export/simulate.test.ts',
    'src/simulation/subsidy/simulate.test.ts',
  ],
  ['desk', 'e2e/programmes.e2e.ts', 'e2e/whole-contest.e2e.ts'],
]
