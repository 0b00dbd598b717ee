import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start child processes or load jsdom, which takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
})
