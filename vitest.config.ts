import { defineConfig } from 'vitest/config'

/**
 * Four kinds of tests, each a folder of `test/`: rules and floors without a server, the server on real
 * PostgreSQL, live with real ffmpeg, and journeys in real Chromium.
 */
export default defineConfig({
  test: {
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
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
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
