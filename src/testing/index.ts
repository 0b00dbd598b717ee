export {
  type CleanExpectation,
  type CleanInput,
  type CopydeskMatchers,
  copydeskMatchers,
  type MatcherResult,
} from './matchers.js'
export { type RecordedPage, recordPage } from './record.js'
