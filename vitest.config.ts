import { defineConfig } from 'vitest/config'
import { TestOrder } from './test/support/testOrder.ts'

/**
 * Three kinds of tests: rules and floors without a server; the server on real PostgreSQL, Redis, nginx and ffmpeg; and
 * journeys in real Chromium.
 */
export default defineConfig({
  test: {
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
    // What tests load is loaded once for each worker, and not for each of three hundred files.
    isolate: false,
    sequence: { sequencer: TestOrder },
    // Nothing is late on a machine that has much else to do; whoever cannot wait says so.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [
            'test/*.test.ts',
            'test/content/**/*.test.ts',
            'test/kiosk/**/*.test.ts',
            'test/live/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          globalSetup: 'test/support/globalSetup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Of one file, where its tests only wait.
          maxConcurrency: 8,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // After the others: some of those watch how soon something comes.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
