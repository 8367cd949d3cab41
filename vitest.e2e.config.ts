import { defineConfig } from 'vitest/config'

// Two browsers at a time, each with a server of its own: they wait for each other more than they compute.
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/demonstration.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
