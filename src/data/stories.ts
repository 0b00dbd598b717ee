/** Measures of `StoryIndex`. Origin: `npm run eval:stories`; docs/stories.md has the figures. */
export const STORIES = {
  /** Likeness from which two texts tell the same story. */
  threshold: 0.3,
  /** Chance that two texts as alike as the threshold are not compared, at most. */
  missed: 0.01,
  /** Values in a band: with one, a 64th of all records would be compared in each band. */
  leastRows: 2,
  mostRows: 8,
  /** Buckets of a band, as a power of 2: more would be cleared than used. */
  mostBucketBits: 16,
  /** Records of a bucket that are compared, the newest first, so that a flood of likes costs no more. */
  mostCompared: 256,
  /** Records that there is room for at first; the room doubles. */
  room: 1024,
} as const
