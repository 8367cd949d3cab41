import { defineConfig } from 'vitest/config'

// Soak runs (npm run soak) repeat faults and attacks with full counts.
const patience = process.env.MERA_SOAK ? 3_600_000 : 60_000

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'faults/**/*.test.ts'],
    globalSetup: ['src/store/testing/global-setup.ts'],
    // Left alone it keeps one processor free, which on a machine of two doubles the time.
    maxWorkers: '100%',
    testTimeout: patience,
    hookTimeout: patience,
  },
})
