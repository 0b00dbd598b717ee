/**
 * Matchers for vitest and jest, and a recorder of pages. It needs Node.
 *
 * @module copydesk/testing
 */
export {
  type CleanExpectation,
  type CleanInput,
  type CopydeskMatchers,
  copydeskMatchers,
  type MatcherResult,
} from './matchers.js'
export { type RecordedPage, recordPage } from './record.js'
